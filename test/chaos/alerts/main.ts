import { parseArgs } from 'node:util';
import { runStorm, tellStorm } from './run-alerts';

const usage = `Sends alerts to endpoints of which one times out and one answers 500 for an hour of simulated time, one drops connections after reading, and one
is well, while alerters are killed at random; and the same with all of them well, to compare how long the healthy one waits.

  npm run chaos:alerts -- [--alerts N] [--per-second R] [--hour-seconds H] [--seed S]
      N alerts (default 10,000) at R a second (default 50), an hour in H seconds (default 60). Ends with 1 where something is wrong.`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      alerts: { type: 'string', default: '10000' },
      'per-second': { type: 'string', default: '50' },
      'hour-seconds': { type: 'string', default: '60' },
      seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
      help: { type: 'boolean', default: false },
    },
  });
  const say = (text: string): boolean => process.stdout.write(`${text}\n`);
  if (values.help) return void say(usage);
  const asked = {
    alerts: Number(values.alerts),
    perSecond: Number(values['per-second']),
    hourMs: Number(values['hour-seconds']) * 1000,
    seed: Number(values.seed),
  };
  say(`seed ${asked.seed}`);
  const well = await runStorm({ ...asked, sick: false });
  say(`all well: ${tellStorm(well)}`);
  const sick = await runStorm({ ...asked, sick: true });
  say(`three sick: ${tellStorm(sick)}`);
  say(`p99 ${(sick.p99Ms / well.p99Ms).toFixed(2)} of what it is without, p50 ${(sick.p50Ms / well.p50Ms).toFixed(2)}`);
  if (well.wrong.length + sick.wrong.length > 0) process.exitCode = 1;
}

void main();
