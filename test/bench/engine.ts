import { createHash } from 'node:crypto';
import { ActEngine, canonicalJson, Engine, modelNames, projectLevels } from '@talion/domain';
import type { Act, LogEvent, ReadModels } from '@talion/domain';
import { seeded } from '../support/simulated-acts';
import { liveBytes, median, say, tell, timed } from './figures';
import { generatedActs } from './generated-acts';
import { icewsEvents } from './icews-events';

/**
 * What the engine costs, as ratios taken side by side in one run. The floor is a loop that does the least that can be called pairing: it keeps the last
 * act of each direction and looks whether the other side has one.
 */
const acts = Number(process.env['BENCH_ACTS'] ?? 1_000_000);
const dyads = Math.max(1, Math.round(acts / 100));
/** Acts that are taken together, and most that a step of the projector takes together. */
const batch = 50_000;
const stepMax = 10_000;
/** In the one dyad: so that the smallest history, too, is longer than the year that the background is counted over. */
const actsPerDay = 2;
const lateActs = 50;

function floor(list: readonly Act[]): number {
  const last = new Map<string, Act>();
  let pairs = 0;
  for (const act of list) {
    const [direction] = act.directions.bloc;
    if (!direction) continue;
    if (last.has(`${direction.target}>${direction.initiator}`)) pairs++;
    last.set(`${direction.initiator}>${direction.target}`, act);
  }
  return pairs;
}

function folded(list: readonly Act[], size: number): ActEngine {
  const engine = new ActEngine();
  for (let start = 0; start < list.length; start += size) engine.add(list.slice(start, start + size));
  return engine;
}

const oneDyad = (count: number, daily: boolean): Act[] => [
  ...generatedActs({ acts: count, dyads: 1, years: count / actsPerDay / 365.25, daily, seed: 1 }),
];

/** Nanoseconds of one act more, one by one, over the last tenth of the acts: when the dyad has nearly all of them. */
function append(count: number, daily: boolean): number {
  const list = oneDyad(count, daily);
  const before = Math.floor(count * 0.9);
  // Few acts are soon added: as often as it takes to see more than the clock's grain.
  const repeats = Math.min(50, Math.max(3, Math.ceil(100_000 / count)));
  const runs = Array.from({ length: repeats }, () => {
    const engine = folded(list.slice(0, before), batch);
    // What the acts before have left to collect is not this act's.
    liveBytes();
    return timed(() => {
      for (let at = before; at < count; at++) engine.add(list.slice(at, at + 1));
    });
  });
  return median(runs) / (count - before);
}

/** A late act in a dyad of so many: what it costs, and how many acts lie within the year that it reaches. */
function late(count: number) {
  const list = oneDyad(count, false);
  const engine = folded(list, batch);
  const costs: number[] = [];
  for (let n = 1; n <= lateActs; n++) {
    const beside = list[Math.floor((count * n) / (lateActs + 1))];
    if (!beside) continue;
    costs.push(timed(() => engine.add([{ ...beside, id: `late-${n}`, from: beside.from + 1, to: beside.to + 1 }])));
  }
  const window = Math.min(count, actsPerDay * 366);
  return {
    'microseconds for a late act': median(costs) / 1000,
    'acts in the year it reaches': window,
    'nanoseconds for an act in reach': median(costs) / window,
  };
}

function inOrder() {
  const sizes = [1_000, 10_000, 100_000, acts].filter((count, at, all) => all.indexOf(count) === at && count <= acts);
  // The first runs are slow for everybody: the compiler has not seen the code yet.
  append(10_000, false);
  append(10_000, true);
  return Object.fromEntries(
    (['minute', 'day'] as const).map((precision) => {
      const figures = sizes.map((count) => {
        say(`appending to one dyad, times to the ${precision}, ${count} acts`);
        return append(count, precision === 'day');
      });
      const names = sizes.map((count) => `nanoseconds for an act more at ${count.toLocaleString('en')}`);
      return [
        `times known to the ${precision}`,
        {
          ...Object.fromEntries(names.map((name, at) => [name, figures[at]])),
          'last size to the first': (figures.at(-1) ?? NaN) / (figures[0] ?? NaN),
        },
      ];
    }),
  );
}

function manyDyads() {
  say(`${acts} acts in ${dyads} dyads`);
  const list = [...generatedActs({ acts, dyads, years: 20, daily: true, seed: 7 })];
  const own = liveBytes();
  floor(list);
  folded(list.slice(0, 100_000), batch);
  const floors = Array.from({ length: 5 }, () => timed(() => floor(list)));
  const runs: number[] = [];
  const steps = Array.from({ length: 3 }, () => timed(() => void folded(list, stepMax)));
  let engine: ActEngine | undefined;
  for (let n = 0; n < 3; n++) {
    engine = undefined;
    liveBytes();
    runs.push(timed(() => (engine = folded(list, batch))));
  }
  const bytes = liveBytes() - own;
  if (!engine) throw new Error('Nothing was folded');
  return {
    acts,
    dyads,
    'nanoseconds an act, whole engine': median(runs) / acts,
    'nanoseconds an act, floor': median(floors) / acts,
    'whole engine to the floor (times slower)': median(runs) / median(floors),
    [`nanoseconds an act, ${stepMax.toLocaleString('en')} at a time`]: median(steps) / acts,
    'bytes an act beside the act itself': bytes / acts,
    'peak memory of the process (MiB)': process.resourceUsage().maxRSS / 1024,
  };
}

/** All rows of all read models in one digest, whatever their order. */
function digestOf(rowsOf: (model: keyof ReadModels) => Iterable<unknown>): string {
  const hash = createHash('sha256');
  for (const model of modelNames) {
    hash.update(`${model}\n`);
    for (const row of Array.from(rowsOf(model), (one) => canonicalJson(one)).sort()) hash.update(`${row}\n`);
  }
  return hash.digest('hex');
}

/** The digest of what a reader has who applies every step. */
function digestAfter(events: readonly LogEvent[], size: number): string {
  const { engine } = Engine.of([]);
  const rows = new Map(modelNames.map((model) => [model, new Map<string, unknown>()]));
  for (let start = 0; start < events.length; start += size) {
    const changes = engine.fold(events.slice(start, start + size));
    if (!changes) throw new Error('An event was not taken');
    for (const [model, held] of rows) {
      for (const [key, row] of changes.of(model)) {
        if (row) held.set(key, row);
        else held.delete(key);
      }
    }
  }
  return digestOf((model) => rows.get(model)?.values() ?? []);
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const left = [...list];
  for (let last = left.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [left[last], left[other]] = [left[other] as T, left[last] as T];
  }
  return left;
}

const icewsBatch = 1000;

function icews(events: readonly LogEvent[] | undefined) {
  if (!events) return 'not measured: the data set is not at hand (ICEWS_2014 names its file)';
  say(`${events.length} events of ICEWS 2014`);
  let models: ReadModels | undefined;
  const whole = timed(() => (models = projectLevels(events, {})));
  const expected = digestOf((model) => models?.[model] ?? []);
  models = undefined;
  const steps: number[] = [];
  const { engine } = Engine.of([]);
  for (let start = 0; start < events.length; start += icewsBatch)
    steps.push(timed(() => engine.fold(events.slice(start, start + icewsBatch))));
  const again = Engine.of(events.slice(0, -200)).engine;
  const single = events.slice(-200).map((event) => timed(() => again.fold([event])));
  say('the same shuffled, and doubled');
  const random = seeded(1);
  return {
    events: events.length,
    'seconds, project() of all': whole / 1e9,
    'seconds, engine in batches of 1,000, with all rows': steps.reduce((sum, one) => sum + one, 0) / 1e9,
    'milliseconds for the last batch': (steps.at(-1) ?? NaN) / 1e6,
    'milliseconds for one event more, with its rows': median(single) / 1e6,
    'project() of all to one event more': whole / median(single),
    'digest of all rows, project()': expected,
    'same in file order': digestAfter(events, icewsBatch) === expected,
    'same shuffled': digestAfter(shuffled(events, random), icewsBatch) === expected,
    'same doubled': digestAfter([...events, ...shuffled(events, random)], icewsBatch) === expected,
  };
}

tell({
  'many dyads': manyDyads(),
  'one dyad, in order': inOrder(),
  'late acts': Object.fromEntries(
    [10_000, 100_000].map((count) => [`in ${count.toLocaleString('en')} acts`, late(count)]),
  ),
  'ICEWS 2014, events to rows': icews(icewsEvents()),
});
