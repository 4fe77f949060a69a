import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { report } from '../support/events';
import { freshDatabase } from '../support/database';
import { describeWithOwnKafka, startOwnKafka } from '../support/kafka';
import { until } from '../support/processes';
import { get, postAll, rowsOf, serviceNames, settled, startServices, startStandalone } from '../support/talion';
import type { Talion } from '../support/talion';

/** `kill -9` of anything right after a 202: what was accepted is there after the restart, and is read. */

let number = 0;
/** Reports of days of their own, so that each is an action. */
const next = () =>
  report(`kill-${number}`, 'Red>Blue', new Date(Date.UTC(2000, 0, 10 * number++)).toISOString().slice(0, 10));

/** Posts one report at a time, and knows which were accepted. */
function worker(talion: () => Talion) {
  const ids: string[] = [];
  const post = async (): Promise<string> => {
    const event = next();
    ids.push(event.id);
    return postAll(talion(), [event]);
  };
  return { ids, post };
}

async function expectAll(talion: Talion, ids: readonly string[], position: string): Promise<void> {
  await settled(talion, position);
  const rows = await rowsOf<{ id: string }>(talion, 'actions');
  expect(rows.map(({ id }) => id).sort()).toEqual([...ids].sort());
}

/** The number of the database's process; where its data lie is written in the home if they lie elsewhere. */
async function databaseProcess(home: string): Promise<number> {
  const place = (await readFile(join(home, 'postgres.location'), 'utf8').catch(() => home)).trim();
  const [pid] = (await readFile(join(place, 'postgres/postmaster.pid'), 'utf8')).split('\n');
  return Number(pid);
}

describe('kill -9 on one machine', () => {
  let talion: Talion;
  const { ids, post } = worker(() => talion);
  beforeAll(async () => {
    talion = await startStandalone();
  });
  afterAll(() => talion.stop());

  test('of the process right after each of five 202s', async () => {
    for (let round = 0; round < 5; round++) {
      const position = await post();
      await talion.crash('standalone');
      await expectAll(talion, ids, position);
    }
  });

  test('of its PostgreSQL: it comes back by itself', async () => {
    const position = await post();
    process.kill(await databaseProcess(talion.home ?? ''), 'SIGKILL');
    await until('the database is back', async () => (await get(talion, '/health/ready')).status === 200);
    await expectAll(talion, ids, position);
    await expectAll(talion, ids, await post());
  });
});

describeWithOwnKafka('kill -9 on many machines', () => {
  let talion: Talion;
  let kafka: Awaited<ReturnType<typeof startOwnKafka>>;
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  const { ids, post } = worker(() => talion);
  beforeAll(async () => {
    [kafka, database] = await Promise.all([startOwnKafka(), freshDatabase()]);
    talion = await startServices(database.url, { KAFKA_BROKERS: kafka.brokers.join(','), KAFKA_TOPIC: 'kill' });
  });
  afterAll(async () => {
    await talion.stop();
    await kafka.remove();
    await database.drop();
  });

  test.each(serviceNames)('of %s right after a 202', async (name) => {
    const position = await post();
    await talion.crash(name);
    await expectAll(talion, ids, position);
  });

  test('of the broker right after a 202: the services go on when it is back', async () => {
    const position = await post();
    const [node] = kafka.nodes;
    await node?.kill();
    await node?.start();
    await kafka.ready();
    await expectAll(talion, ids, position);
    await expectAll(talion, ids, await post());
  });
});
