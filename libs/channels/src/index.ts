export { ChatChannel } from './chat';
export { HttpSender } from './http-sender';
export type { HttpOptions } from './http-sender';
export { MailChannel } from './mail';
export type { MailOptions } from './mail';
export { refusalOfTarget } from './target';
export type { TargetRules } from './target';
export { WebhookChannel } from './webhook';
