import { parseArgs } from 'node:util';
import { runRound, tell } from './run-chaos';
import { World } from './world';

const usage = `Kills, freezes and cuts off brokers, database and services while events are posted, and asks after each round whether everything that was
acknowledged is in the log and the read models are what project() says.

  npm run chaos -- [--rounds N] [--seed S]
      N rounds (default 200), of seeds S, S + 1, ... (default: a new one, which is printed). Faults and what came of them are printed for each; when
      the moments of two runs fall differently, so may what goes wrong. Ends with 1 at the first round after which something is wrong.`;

/** Rounds on one deployment: all of them are about the same actors, and what they do to each other grows. */
const worldRounds = 40;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '200' },
      seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
      help: { type: 'boolean', default: false },
    },
  });
  const say = (text: string): boolean => process.stdout.write(`${text}\n`);
  if (values.help) return void say(usage);
  const [rounds, seed] = [Number(values.rounds), Number(values.seed)];
  say(`${rounds} rounds from seed ${seed} on`);
  for (let first = 0; first < rounds && process.exitCode === undefined; first += worldRounds) {
    const world = await World.start();
    try {
      const last = Math.min(rounds, first + worldRounds);
      for (let round = first; round < last && process.exitCode === undefined; round++) {
        const began = Date.now();
        const done = await runRound(world, seed + round, round);
        say(`round ${round + 1}, ${((Date.now() - began) / 1000).toFixed(1)} s, ${tell(done)}`);
        if (done.wrong.length > 0) process.exitCode = 1;
      }
    } finally {
      await world.stop();
    }
  }
}

void main();
