import { runFuzz } from './run-fuzz';

/** Enough to notice what is broken; `npm run fuzz -- --inputs 1000000` asks more. */
const inputs = 4000;

test('parseEvent() and every reader take whatever comes without a crash, a hang or nonsense', async () => {
  const seed = Date.now() % 2_147_483_647;
  console.log(`fuzz seed ${seed}`);
  const fuzzed = await runFuzz(inputs, seed);
  expect(fuzzed.every(({ rows }) => rows > 0)).toBe(true);
}, 120_000);
