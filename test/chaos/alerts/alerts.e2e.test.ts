import { runStorm, tellStorm } from './run-alerts';

/** `npm run chaos:alerts` asks more, compares with a run in which nobody is sick, and says how. */
const patienceMs = 240_000;
const seed = Number(process.env['TALION_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

test(
  'every endpoint is told every alert, each fact under one id, though three are sick and alerters are killed',
  async () => {
    const done = await runStorm({ alerts: 400, perSecond: 40, hourMs: 6000, seed, sick: true });
    console.log(`chaos of alerts, seed ${seed}: ${tellStorm(done)}`);
    expect(done.wrong).toEqual([]);
    expect(done.alerts).toBe(400);
    expect(done.kills).toBeGreaterThan(0);
  },
  patienceMs,
);
