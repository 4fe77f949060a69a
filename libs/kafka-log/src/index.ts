export { openKafkaEventLog } from './kafka-event-log';
export type { KafkaEventLog, KafkaLogOptions } from './kafka-event-log';
