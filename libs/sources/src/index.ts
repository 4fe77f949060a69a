export { packings, unpacked } from './unpack';
export type { Packing } from './unpack';
export { jsonLinesTogether, lineBytesMax, readJsonLines, splitJsonLines } from './json-lines';
export type { JsonLine, JsonLines } from './json-lines';
export { SourceTrouble } from './trouble';
export { readMidDisputes } from './mid';
export type { MidAct, MidDisputes, MidRefusal } from './mid';
export { midEvents } from './mid-events';
