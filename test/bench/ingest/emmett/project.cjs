// Appends so many events by so many to an event store of Emmett's that counts them in an inline projection: node project.cjs URL COUNT TOGETHER RUN. Prints milliseconds.
const { getPostgreSQLEventStore, postgreSQLRawBatchSQLProjection } = require('@event-driven-io/emmett-postgresql');
const { projections } = require('@event-driven-io/emmett');
const { SQL } = require('@event-driven-io/dumbo');

async function main() {
  const [url, count, together, run] = process.argv.slice(2);
  const counter = postgreSQLRawBatchSQLProjection({
    name: 'counter',
    canHandle: ['ActionReported'],
    evolve: (events) => [
      SQL`INSERT INTO bench_counter (name, count) VALUES ('actions', ${events.length})
          ON CONFLICT (name) DO UPDATE SET count = bench_counter.count + excluded.count`,
    ],
    init: () => SQL`CREATE TABLE IF NOT EXISTS bench_counter (name text PRIMARY KEY, count bigint NOT NULL)`,
  });
  const store = getPostgreSQLEventStore(url, { projections: projections.inline([counter]) });
  await store.schema.migrate();
  const report = (at) => ({
    type: 'ActionReported',
    data: { initiators: [`Red brigade ${at % 97}`], targets: [`Blue brigade ${at % 89}`], id: `${run}-${at}` },
  });
  await store.appendToStream(`warm-${run}`, [report(0)]);
  const begun = performance.now();
  for (let at = 0; at < Number(count); at += Number(together))
    await store.appendToStream(
      `${run}-${at}`,
      Array.from({ length: Number(together) }, (_, one) => report(at + one)),
    );
  process.stdout.write(`${performance.now() - begun}\n`);
  await store.close();
}

main().catch((error) => {
  process.stderr.write(`${error.stack ?? error}\n`);
  process.exitCode = 1;
});
