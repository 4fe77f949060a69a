export { lineBytesMax, readJsonLines, splitJsonLines } from './json-lines';
export type { JsonLine } from './json-lines';
export { SourceTrouble } from './trouble';
