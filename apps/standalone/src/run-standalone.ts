import {
  addressOf,
  endProcess,
  openPorts,
  readConfig,
  startEmbeddedPostgres,
  startService,
  untilToldToEnd,
} from '@talion/platform';
import type { Config, OpenPorts, ServiceConfig } from '@talion/platform';
import { AlerterModule } from '../../alerter/src/alerter.module';
import { IngestModule } from '../../ingest/src/ingest.module';
import { ProjectorModule } from '../../projector/src/projector.module';
import { QueryModule } from '../../query/src/query.module';
import { readConnection, writeConnection } from './connection-file';
import { findOwnKey } from './own-key';

const portDefault = 4280;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

type Step = () => Promise<void>;

/** All four services in this process, with a database of its own unless DATABASE_URL names one, until SIGINT or SIGTERM. */
export async function runStandalone(): Promise<void> {
  const toldToEnd = untilToldToEnd();
  const started: Step[] = [];
  try {
    const config = readConfig(process.env, { port: portDefault });
    const databaseUrl = config.databaseUrl ?? (await startDatabase(config, started));
    const service = { publicUrl: addressOf(config.host, config.port), ...config, databaseUrl };
    const ports = await openPorts(service, { usesLog: true, tellsDesks: true });
    started.push(() => ports.close());
    await serve(service, ports, started);
    await toldToEnd;
  } catch (error) {
    for (const stop of started.reverse()) await stop().catch(() => undefined);
    throw error;
  }
  await endProcess(started.reverse());
}

async function startDatabase({ home }: Config, started: Step[]): Promise<string> {
  const database = await startEmbeddedPostgres({ directory: home, revive: true, log: say });
  started.push(() => database.stop());
  return database.url;
}

async function serve(config: ServiceConfig, ports: OpenPorts, started: Step[]): Promise<void> {
  const last = await readConnection(config.home);
  const { key, isNew } = await findOwnKey(ports.keys, config.key, last);
  const service = await startService(
    {
      name: 'standalone',
      modules: [IngestModule, ProjectorModule, QueryModule, AlerterModule],
      // Whoever finds it ready finds the key, too.
      whenListening: (url) => writeConnection(config.home, { url, key, databaseUrl: config.databaseUrl }),
    },
    config,
    ports,
  );
  started.push(() => service.close());
  say(welcome(service.url, isNew ? key : undefined));
}

/** The key is shown once, when it was made; later it is to be had from the same machine only. */
const welcome = (url: string, newKey: string | undefined): string =>
  newKey === undefined
    ? `Talion is ready at ${url}. "npx talion open" prints the address of the page with your key.`
    : `Talion is ready. The page: ${url}/#key=${newKey}\nThe key is shown this once; "npx talion open" finds it again on this machine.`;
