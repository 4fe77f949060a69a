import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { openKafkaEventLog } from '@talion/kafka-log';
import { openPostgresEventLog } from '@talion/postgres-log';
import { openPostgresReadStore } from '@talion/read-model';
import { TrackingTrouble } from '@talion/tracking';
import type { EventLog } from '@talion/tracking';
import type { ServiceConfig } from './config';
import { ApiKeys } from './keys/api-keys';
import { scopes } from './keys/scopes';
import { openDesk } from './open-desk';
import type { Ports } from './platform.module';

/** How often, in milliseconds, and how many times a log or database that is still starting is asked: a minute in all. */
const askAgainMs = 1000;
const asksMax = 60;

export type OpenPorts = Ports & Readonly<{ close(): Promise<void> }>;

/** Everything that a service works with; a key that was chosen by TALION_KEY is registered. */
export async function openPorts(
  config: ServiceConfig,
  { usesLog, tellsDesks = false }: Readonly<{ usesLog: boolean; tellsDesks?: boolean }>,
): Promise<OpenPorts> {
  const store = await patiently('database', () => openPostgresReadStore({ url: config.databaseUrl }));
  try {
    const keys = new ApiKeys(store.keys);
    if (config.key !== undefined) await keys.register(config.key, { name: 'TALION_KEY', scopes });
    const log = usesLog ? await openLog(config) : undefined;
    const desk = tellsDesks ? await patiently('database', () => openDesk(config)) : undefined;
    const close = async (): Promise<void> => {
      await desk?.close();
      await log?.close();
      await store.close();
    };
    return { ...(log && { log }), ...(desk && { desk }), store, keys, close };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** The log by itself: a topic of Kafka where there are brokers, else a table of the database. */
export const openLog = ({ kafka, databaseUrl }: ServiceConfig): Promise<EventLog> =>
  patiently('log', (): Promise<EventLog> =>
    kafka ? openKafkaEventLog(kafka) : openPostgresEventLog({ url: databaseUrl }),
  );

/** Opens what may still be starting: everything comes up at once when a machine does. */
async function patiently<T>(what: string, open: () => Promise<T>): Promise<T> {
  const logger = new Logger('Ports');
  for (let asked = 1; ; asked++) {
    try {
      return await open();
    } catch (error) {
      if (!(error instanceof TrackingTrouble) || !passing.includes(error.code) || asked === asksMax) throw error;
      if (asked === 1) logger.warn(`The ${what} cannot be reached yet: ${error.message}`);
      await pause(askAgainMs);
    }
  }
}

const passing: readonly string[] = ['log-unavailable', 'store-unavailable'];
