export { openKafkaEventLog } from './kafka-event-log';
export type { KafkaEventLog, KafkaLogOptions } from './kafka-event-log';
export { AlertTopic } from './alert-topic';
export type { AlertTopicOptions } from './alert-topic';
