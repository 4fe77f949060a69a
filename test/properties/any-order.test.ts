import { anyOrder } from './any-order';
import { refusalsOf } from './deliveries';
import { firstWrong, tell } from './run-histories';
import { setLaws } from './set-laws';

/**
 * Two runs that are the same everywhere, so that what they find stays found, and one that is new every time; its seed is printed, and
 * `npm run properties -- --seed S` asks it again. So many histories as fit in 25 seconds on one core.
 */
const historiesPerSeed = 50;
const seeds = [1, 2, Math.floor(Math.random() * 2 ** 31)];

const log = (text: string): boolean => process.stdout.write(`${text}\n`);

for (const seed of seeds) {
  test(`Projection equals project() in any order, repetition, batching and crash (seed ${seed})`, async () => {
    log(`properties: ${historiesPerSeed} histories of seed ${seed}`);
    const refused: string[] = [];
    const asked = (events: Parameters<typeof refusalsOf>[0]) => void refused.push(...refusalsOf(events));
    const found = await firstWrong(anyOrder, { seed, count: historiesPerSeed, asked });
    expect(found && tell(found)).toBeUndefined();
    expect(refused).toEqual([]);
  }, 300_000);

  test(`project() is a function of the set, whatever is asked (seed ${seed})`, async () => {
    const found = await firstWrong(setLaws, { seed, count: historiesPerSeed });
    expect(found && tell(found)).toBeUndefined();
  }, 300_000);
}
