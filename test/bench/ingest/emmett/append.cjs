// Appends so many events by so many to streams of an event store of Emmett's: node append.cjs URL COUNT TOGETHER RUN [counting]. With `counting` an inline
// projection counts them. Prints milliseconds.
const { SQL } = require('@event-driven-io/dumbo');
const { projections } = require('@event-driven-io/emmett');
const { getPostgreSQLEventStore, postgreSQLRawBatchSQLProjection } = require('@event-driven-io/emmett-postgresql');

const counter = postgreSQLRawBatchSQLProjection({
  name: 'counter',
  canHandle: ['ActionReported'],
  evolve: (events) => [
    SQL`INSERT INTO bench_counter (name, count) VALUES ('actions', ${events.length})
        ON CONFLICT (name) DO UPDATE SET count = bench_counter.count + excluded.count`,
  ],
  init: () => SQL`CREATE TABLE IF NOT EXISTS bench_counter (name text PRIMARY KEY, count bigint NOT NULL)`,
});

async function main() {
  const [url, count, together, run, counting] = process.argv.slice(2);
  const store = getPostgreSQLEventStore(url, counting ? { projections: projections.inline([counter]) } : {});
  await store.schema?.migrate?.();
  const report = (at) => ({
    type: 'ActionReported',
    data: {
      identity: 'coded',
      type: 'ASSAULT',
      mode: 'heavy-weapons',
      occurred: { from: '2000-01-01T00:00:00.000Z', to: '2000-01-02T00:00:00.000Z', precision: 'day' },
      initiators: [{ name: `Red brigade ${at % 97}` }],
      targets: [{ name: `Blue brigade ${at % 89}` }],
      place: { name: `Town ${at % 1000}`, countries: ['Green'], latitude: 33.4, longitude: 38.7, precision: 'town' },
      killed: { low: 1, best: 2, high: 3 },
      summary: 'Shelling of a village near the river was reported by the wire service late in the evening.',
      id: `${run}-${at}`,
    },
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
