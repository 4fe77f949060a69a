import { openKafkaEventLog } from '@talion/kafka-log';
import type { KafkaLogOptions } from '@talion/kafka-log';
import { openPostgresEventLog } from '@talion/postgres-log';
import type { EventLog } from '@talion/tracking';

/** Where a log is: in the database, or in a topic. */
export type LogAt = Readonly<{ url: string; kafka?: KafkaLogOptions }>;

export const logAt = ({ url, kafka }: LogAt): Promise<EventLog> =>
  kafka ? openKafkaEventLog(kafka) : openPostgresEventLog({ url });
