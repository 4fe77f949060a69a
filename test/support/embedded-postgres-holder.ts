import { startEmbeddedPostgres } from '../../libs/embedded-postgres/src';

/** A process that holds an embedded PostgreSQL in the directory it is given, and prints each line of its log and then the URL, as JSON. */
async function hold(directory: string): Promise<void> {
  const say = (what: object): void => console.log(JSON.stringify(what));
  const postgres = await startEmbeddedPostgres({ directory, log: (line) => say({ line }) });
  // Nothing else keeps this process alive: the database does not.
  const alive = setInterval(() => undefined, 60_000);
  process.once('SIGTERM', () => {
    clearInterval(alive);
    void postgres.stop().then(() => say({ stopped: true }));
  });
  say({ url: postgres.url });
}

hold(process.argv[2] ?? '').catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
