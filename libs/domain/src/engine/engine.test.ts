import fc from 'fast-check';
import {
  act,
  asserted,
  corrected,
  day,
  fitted,
  hours,
  related,
  registered,
  retracted,
} from '../../../../test/support/events';
import { canonicalJson } from '../canonical';
import type { LogEvent } from '../events/log-event';
import { projectLevels } from '../project';
import { modelNames } from '../read-models';
import type { ModelName } from '../read-models';
import { Engine } from './engine';
import type { RowChanges } from './row-changes';

/** Rows as a reader who applies each step has them. */
class Reader {
  private readonly rows = new Map<ModelName, Map<string, string>>();
  private engine = Engine.of([]).engine;
  private readonly taken: LogEvent[] = [];

  take(events: readonly LogEvent[]): RowChanges {
    this.taken.push(...events);
    const changes = this.engine.fold(events);
    if (changes) {
      this.apply(changes);
      return changes;
    }
    const anew = Engine.of(this.taken);
    this.engine = anew.engine;
    this.rows.clear();
    this.apply(anew.rows);
    return anew.rows;
  }

  private apply(changes: RowChanges): void {
    for (const model of modelNames) {
      const rows = this.rows.get(model) ?? new Map<string, string>();
      this.rows.set(model, rows);
      for (const [key, row] of changes.of(model)) {
        if (row) rows.set(key, canonicalJson(row));
        else rows.delete(key);
      }
    }
  }

  has(model: ModelName): string[] {
    return [...(this.rows.get(model)?.values() ?? [])].sort();
  }
}

const expected = (events: readonly LogEvent[], model: ModelName): string[] =>
  projectLevels(events, {})
    [model].map((row) => canonicalJson(row))
    .sort();

const start = Date.UTC(2022, 0, 1);
const hourMs = 3_600_000;

/** Acts of two sides that hardly rest, over two and a half years: ties, expiry and the rhythm of a busy dyad all matter. */
const busyDyad = fc
  .array(
    fc.record({
      hour: fc.oneof(fc.nat(24 * 40), fc.integer({ min: 0, max: 24 * 900 })),
      way: fc.constantFrom('Red>Blue', 'Blue>Red', 'Red>Blue', 'Army>Red', 'Red+Blue>Blue+Red'),
      precise: fc.boolean(),
      type: fc.constantFrom('ASSAULT', 'COERCE', 'THREATEN', 'RETREAT'),
      killed: fc.constantFrom(0, 0, 3, 40),
      fate: fc.constantFrom('stands', 'stands', 'stands', 'moved', 'withdrawn', 'answers'),
      other: fc.nat(1000),
    }),
    { minLength: 5, maxLength: 90 },
  )
  .map((acts) =>
    acts.flatMap(({ hour, way, precise, type, killed, fate, other }, n): LogEvent[] => {
      const at = new Date(start + hour * hourMs).toISOString();
      const when = precise ? hours(at.slice(0, 13)) : day(at.slice(0, 10));
      const id = `e${n}`;
      const one = act(id, way, when, { type, ...(killed > 0 && { killed: { best: killed } }) });
      const later = new Date(start + ((hour * 7 + other) % (24 * 900)) * hourMs).toISOString().slice(0, 10);
      if (fate === 'moved') return [one, corrected(`c${n}`, id, { occurred: day(later) })];
      if (fate === 'withdrawn') return [one, retracted(`w${n}`, id)];
      if (fate === 'answers') return [one, asserted(`a${n}`, id, [`e${other % acts.length}`])];
      return [one];
    }),
  );

test('Engine gives the rows of project() for a busy dyad, whatever the order and the batches', () => {
  const seed = Number(process.env['TALION_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
  process.stdout.write(`engine.test.ts: seed ${seed} (TALION_SEED)\n`);
  fc.assert(
    fc.property(busyDyad, fc.integer({ min: 1, max: 12 }), fc.nat(), fc.boolean(), (events, size, salt, shuffle) => {
      const army = related('army', 'Army', 'part_of', 'Blue');
      const all = [army, ...events];
      const order = shuffle ? shuffled(all, salt) : all;
      const reader = new Reader();
      for (let at = 0; at < order.length; at += size) reader.take(order.slice(at, at + size));
      for (const model of modelNames) expect(reader.has(model)).toEqual(expected(all, model));
    }),
    { numRuns: 60, seed },
  );
});

function shuffled(events: readonly LogEvent[], salt: number): LogEvent[] {
  const order = new Map(
    events.map((one, n) => [one, (Math.imul(n + 1, 2_654_435_761) ^ Math.imul(salt, 40_503)) >>> 0]),
  );
  return [...events].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

describe('the price of a step', () => {
  /** Every three months Red hits and Blue answers two days later; so do Green and Gray. */
  const dateOf = (n: number): string =>
    new Date(start + ((n >> 1) * 90 + (n % 2) * 2) * 24 * hourMs).toISOString().slice(0, 10);
  const reader = (): Reader => {
    const one = new Reader();
    one.take(
      Array.from({ length: 24 }, (_, n) => [
        act(`r${n}`, n % 2 ? 'Blue>Red' : 'Red>Blue', dateOf(n)),
        act(`g${n}`, n % 2 ? 'Gray>Green' : 'Green>Gray', dateOf(n)),
      ]).flat(),
    );
    return one;
  };

  test('Engine leaves the rows of other dyads alone', () => {
    const changes = reader().take([act('new', 'Red>Blue', '2026-12-05')]);
    expect(changes.written('actions').map(({ id }) => id)).toEqual(['new']);
    expect(changes.written('dyads').map(({ level, id }) => `${level} ${id}`)).toEqual(
      ['actor', 'party', 'bloc'].map((level) => `${level} blue--red`),
    );
    expect(changes.written('sequences').length).toBeLessThanOrEqual(6);
    expect(changes.written('links').length).toBeLessThanOrEqual(1);
  });

  test('Engine links anew what a late act reaches, and nothing else', () => {
    const late = dateOf(6);
    const changes = reader().take([act('late', 'Red>Blue', late)]);
    const touched = changes.written('links').map(({ response }) => response);
    expect(touched.length).toBeGreaterThan(2);
    const lateAt = Date.parse(late);
    for (const response of touched.filter((id) => id !== 'late')) {
      expect(response).toMatch(/^r/);
      const at = Date.parse(dateOf(Number(response.slice(1))));
      // A year and a day for the background; the tied day itself.
      expect(at).toBeGreaterThanOrEqual(lateAt);
      expect(at).toBeLessThanOrEqual(lateAt + 366 * 24 * hourMs);
    }
  });

  test('Engine writes a pause once time has gone over the chain, though nothing else concerns it', () => {
    const one = new Reader();
    const at = (time: string) => ({ at: time });
    one.take([
      act('a', 'Red>Blue', '2024-01-01', {}, at('2024-01-02T00:00:00Z')),
      act('b', 'Blue>Red', '2024-01-05', {}, at('2024-01-06T00:00:00Z')),
    ]);
    expect(one.has('chains')[0]).toContain('"status":"active"');
    const changes = one.take([act('x', 'Green>Gray', '2024-06-01', {}, at('2024-06-02T00:00:00Z'))]);
    expect(changes.written('chains').map(({ id, status }) => `${id} ${status}`)).toEqual(['a ended']);
  });
});

describe('what comes late', () => {
  test('Engine reads everything by an alias that is registered afterwards', () => {
    const events = [act('a', 'Red>Blue', '2024-01-01'), act('b', 'Azure>Red', '2024-01-05')];
    const alias = registered('desk', 'Blue', { aliases: ['Azure'] });
    const reader = new Reader();
    for (const one of [...events, alias]) reader.take([one]);
    for (const model of modelNames) expect(reader.has(model)).toEqual(expected([...events, alias], model));
  });

  test('Engine links all anew under a fitted model', () => {
    const events = [act('a', 'Red>Blue', '2024-01-01'), act('b', 'Blue>Red', '2024-02-20')];
    const model = fitted('m', { mu: 0.9 });
    const reader = new Reader();
    reader.take(events);
    expect(reader.has('links')).toHaveLength(1);
    reader.take([model]);
    expect(reader.has('links')).toEqual([]);
    reader.take([retracted('w', 'm')]);
    for (const one of modelNames)
      expect(reader.has(one)).toEqual(expected([...events, model, retracted('w', 'm')], one));
  });
});
