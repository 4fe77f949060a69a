/** What the services ask the platform for: name the token in `@Inject(TOKEN)`. */

/** `ServiceConfig`. */
export const CONFIG = Symbol('CONFIG');
/** `EventLog` of tracking; only in services that were started with one. */
export const EVENT_LOG = Symbol('EVENT_LOG');
/** `ReadStore` of tracking. */
export const READ_STORE = Symbol('READ_STORE');
/** `ApiKeys`. */
export const API_KEYS = Symbol('API_KEYS');
/** The name that the service was started under, such as `query`, or `standalone`. */
export const SERVICE_NAME = Symbol('SERVICE_NAME');
/** `DeskStore` of alerting; only in services that tell desks. */
export const DESK_STORE = Symbol('DESK_STORE');
/** `Channels`; only in services that tell desks. */
export const CHANNELS = Symbol('CHANNELS');
