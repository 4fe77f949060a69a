import { projectLevels } from '@talion/domain';
import type { ReadModels } from '@talion/domain';
import { MemoryReadStore } from '@talion/tracking';
import { atOnce, oneByOne, troubleOf } from './deliveries';
import type { Delivery } from './deliveries';
import { expectedOf, goldenCases, goldenLog, writtenDown } from './goldens';
import { differences, rowsOf } from './rows';

const ways: readonly Delivery[] = [
  atOnce,
  { ...oneByOne, watched: true },
  { ...oneByOne, order: 'as it stands', atHandMax: 0, watched: true },
  { ...oneByOne, order: 'as it happened' },
  { ...oneByOne, order: 'newest first' },
  { ...oneByOne, order: 'shuffled', salt: 1, repeatedPercent: 20, crashPercent: 20 },
  { ...oneByOne, order: 'shuffled', salt: 2, batchMax: 5, crashPercent: 20 },
  { ...oneByOne, order: 'shuffled', salt: 3, batchMax: 3, atHandMax: 10 },
];

for (const name of goldenCases()) {
  test(`project() gives what is expected of the golden case ${name}`, () => {
    const models = projectLevels(goldenLog(name), {});
    expect(differences(rowsOf(JSON.parse(expectedOf(name)) as ReadModels), rowsOf(models))).toEqual([]);
    expect(writtenDown(projectLevels([...goldenLog(name)].reverse(), {}))).toBe(expectedOf(name));
  });

  test.each(ways)(`Projection gives it of ${name} when delivered %j`, async (delivery) => {
    expect(await troubleOf(goldenLog(name), delivery, new MemoryReadStore())).toEqual([]);
  });
}
