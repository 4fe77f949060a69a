export { alertEvent, cloudEventsOf } from './cloud-events';
export type { AlertEvent, Sender } from './cloud-events';
export { endpointKinds, messageStates } from './desk';
export type {
  Acknowledgement,
  Endpoint,
  EndpointKind,
  Fact,
  Message,
  MessageState,
  Mute,
  Subscription,
  Telling,
} from './desk';
export { matches } from './filter';
export type { AlertFilter } from './filter';
export { factInWords } from './in-words';
export { chatMessage, mailMessage } from './letters';
export { gathering, plan } from './plan';
export type { Planned, PlanState } from './plan';
export type * from './ports';
export { isTimeZone } from './quiet-hours';
export type { QuietHours } from './quiet-hours';
export { afterAttempt, closedBreaker, pauseAfter, retryPausesDefault } from './retries';
export type { Breaker } from './retries';
