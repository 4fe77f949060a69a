export { lineBytesMax, readJsonLines, splitJsonLines } from './json-lines';
export type { JsonLine } from './json-lines';
export { SourceTrouble } from './trouble';
export { midEvents, readMidDisputes } from './mid';
export type { MidAct, MidDisputes } from './mid';
