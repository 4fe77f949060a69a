import { openPostgresReadStore } from '@talion/read-model';
import { modelNames, projectLevels } from '@talion/domain';
import type { LogEvent, ReadModels } from '@talion/domain';
import type { ReadStore } from '@talion/tracking';
import { freshDatabase, rowsOn } from '../support/database';
import { anyOrder } from './any-order';
import { troubleOf } from './deliveries';
import type { Delivery } from './deliveries';
import { differences, rowsOf } from './rows';
import type { KeptRows } from './rows';
import { firstWrong, tell } from './run-histories';

/** Each step is a transaction and each history a new schema: so many fit in half a minute. */
const histories = 25;
const seed = Math.floor(Math.random() * 2 ** 31);

let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

/** More rows than any generated history has. */
const rowsMax = 100_000;

async function storedRows(store: ReadStore): Promise<KeptRows> {
  const models = modelNames.map(
    async (model) => [model, (await store.page(model, {}, { limit: rowsMax })).rows] as const,
  );
  return rowsOf(Object.fromEntries(await Promise.all(models)) as unknown as ReadModels);
}

/** Through a store of its own; what PostgreSQL holds in the end is compared as well as what it was given. */
async function wrongIn(events: readonly LogEvent[], delivery: Delivery): Promise<readonly string[]> {
  await rowsOn(database.url, 'DROP SCHEMA IF EXISTS talion_read CASCADE');
  const store = await openPostgresReadStore({ url: database.url });
  try {
    const given = await troubleOf(events, delivery, store);
    return [...given, ...differences(rowsOf(projectLevels(events, {})), await storedRows(store))];
  } finally {
    await store.close();
  }
}

test(`PostgresReadStore ends with the rows of project() in any order, repetition, batching and crash (seed ${seed})`, async () => {
  process.stdout.write(`properties: ${histories} histories of seed ${seed} on PostgreSQL\n`);
  const found = await firstWrong({ ...anyOrder, wrong: wrongIn }, { seed, count: histories });
  expect(found && tell(found)).toBeUndefined();
}, 600_000);
