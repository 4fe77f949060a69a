import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { modelNames, projectLevels } from '@talion/domain';
import type { LogEvent } from '@talion/domain';
import { anyOrder } from './any-order';
import { keepGolden } from './goldens';
import { firstWrong, tell } from './run-histories';
import type { Found, Run } from './run-histories';
import { setLaws } from './set-laws';

const usage = `Asks generated histories whether the read models are a function of the set of events.

  npm run properties -- [--histories N] [--seed S] [--law any-order|set] [--out DIR] [--go-on]
      N histories (default 10000), from seed S on (default: a new one, which is printed). What goes wrong is made as small as it will go and
      written to DIR (default .talion/properties) as a log; with --go-on the run looks for more. Ends with 1 where anything went wrong.
  npm run properties -- --golden CASE [--from LOG]
      Keeps a log (JSON lines) as test/golden/CASE, with the read models that project() gives of it now; without --from it only writes down
      anew what is expected, for a rule that has changed on purpose.`;

/** Histories of one seed; the next chunk has the next seed, so that any is quickly seen again. */
const chunkSize = 250;

const laws: Readonly<Record<string, (run: Run) => Promise<Found<unknown> | undefined>>> = {
  'any-order': (run) => firstWrong(anyOrder, run),
  set: (run) => firstWrong(setLaws, run),
};

const say = (text: string): boolean => process.stdout.write(`${text}\n`);

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      histories: { type: 'string', default: '10000' },
      seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
      law: { type: 'string', multiple: true, default: Object.keys(laws) },
      out: { type: 'string', default: join('.talion', 'properties') },
      'go-on': { type: 'boolean', default: false },
      golden: { type: 'string' },
      from: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return say(usage) ? 0 : 1;
  if (values.golden !== undefined) {
    keepGolden(values.golden, values.from);
    return 0;
  }
  const [histories, seed] = [whole('histories', values.histories), whole('seed', values.seed)];
  say(`${histories} histories from seed ${seed} on, ${chunkSize} of each seed`);
  return (await search(histories, seed, values)) === 0 ? 0 : 1;
}

function whole(name: string, text: string): number {
  if (!/^\d{1,10}$/.test(text)) throw new Error(`--${name} must be a whole number, not "${text}".`);
  return Number(text);
}

type Options = Readonly<{ law: string[]; out: string; 'go-on': boolean }>;

async function search(histories: number, firstSeed: number, options: Options): Promise<number> {
  const tally = new Tally();
  let found = 0;
  for (let done = 0; done < histories; done += chunkSize) {
    const seed = firstSeed + done / chunkSize;
    const count = Math.min(chunkSize, histories - done);
    for (const [index, name] of options.law.entries()) {
      const law = laws[name];
      if (!law) throw new Error(`No law is called ${name}; there are ${Object.keys(laws).join(', ')}.`);
      const wrong = await law({ seed, count, ...(index === 0 && { asked: (one) => tally.add(one) }) });
      if (!wrong) continue;
      found++;
      const file = write(options.out, `${name}-${seed}`, wrong.events);
      say(`${name} does not hold:\n${tell(wrong)}\nwritten to ${file}`);
      if (!options['go-on']) return found;
    }
    say(`${tally.rate()}; seed ${seed}; ${found} gone wrong`);
  }
  say(tally.summary());
  return found;
}

function write(directory: string, name: string, events: readonly LogEvent[]): string {
  mkdirSync(directory, { recursive: true });
  const file = join(directory, `${name}.jsonl`);
  writeFileSync(file, events.map((event) => `${JSON.stringify(event)}\n`).join(''));
  return file;
}

/** What was asked, so that a run that asks nothing shows. */
class Tally {
  private readonly startedAt = performance.now();
  private histories = 0;
  private events = 0;
  private readonly rows = new Map<string, number>();

  add(events: readonly LogEvent[]): void {
    this.histories++;
    this.events += events.length;
    const models = projectLevels(events, {});
    for (const model of modelNames) this.rows.set(model, (this.rows.get(model) ?? 0) + models[model].length);
  }

  rate(): string {
    const seconds = (performance.now() - this.startedAt) / 1000;
    return `${this.histories} histories, ${this.events} events in ${seconds.toFixed(0)} s, ${(this.histories / seconds).toFixed(1)}/s`;
  }

  summary(): string {
    const rows = [...this.rows].map(([model, count]) => `${count} ${model}`).join(', ');
    return `${this.rate()}\nrows at their ends: ${rows}`;
  }
}

main().then(
  (code) => void (process.exitCode = code),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n${usage}\n`);
    process.exitCode = 2;
  },
);
