import { Logger } from '@nestjs/common';
import { openKafkaEventLog } from '@talion/kafka-log';
import { openPostgresEventLog } from '@talion/postgres-log';
import { TrackingTrouble } from '@talion/tracking';
import type { EventLog } from '@talion/tracking';
import type { ServiceConfig } from './config';
import type { Ports } from './platform.module';

/** How often, in milliseconds, and how many times a log or database that is still starting is asked: a minute in all. */
const askAgainMs = 1000;
const asksMax = 60;

export type OpenPorts = Ports & Readonly<{ close(): Promise<void> }>;

/** The log by itself: a topic of Kafka where there are brokers, else a table of the database. */
export const openLog = ({ kafka, databaseUrl }: ServiceConfig): Promise<EventLog> =>
  patiently('log', () => (kafka ? openKafkaEventLog(kafka) : openPostgresEventLog({ url: databaseUrl })));
