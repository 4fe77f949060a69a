export * from './bell';
export * from './read-store';
export * from './event-log';
export * from './event-size';
export * from './memory-event-log';
export * from './position';
export * from './shared-writes';
export * from './trouble';
