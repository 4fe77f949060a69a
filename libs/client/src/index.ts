export type { components, operations, paths } from './api';
export type { OnWait } from './patience';
export type { Settled, StreamOptions, Totals } from './stream';
export { Talion } from './talion';
export type { TalionOptions } from './talion';
export { TalionTrouble, tellProblem } from './trouble';
export type { ProblemDetails } from './trouble';
