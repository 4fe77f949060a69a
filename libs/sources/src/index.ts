export { acled } from './acled';
export { acledDeleted } from './acled-deleted';
export { columnMapFrom, readColumnMap } from './column-map';
export type { ColumnMap } from './column-map';
export { csvText, harmless } from './csv-text';
export type { Cell } from './csv-text';
export { exportFormats, writeExport } from './exports';
export type { ExportFormat } from './exports';
export { gdelt1 } from './gdelt1';
export { gdelt2 } from './gdelt2';
export { icews } from './icews';
export { jsonLinesTogether, lineBytesMax, readJsonLines, splitJsonLines } from './json-lines';
export type { JsonLine, JsonLines } from './json-lines';
export { midEvents } from './mid-events';
export { readMidDisputes } from './mid';
export type { MidAct, MidDisputes, MidRefusal } from './mid';
export { openFile, openFiles, sizeOf } from './open-file';
export { polecat } from './polecat';
export { detectSource, readSource, sourceOf, sources } from './registry';
export { isRefused } from './source';
export type {
  FileHead,
  ReadRow,
  RefusedRow,
  Source,
  SourceEvent,
  SourceFile,
  SourceOptions,
  SourceRow,
} from './source';
export { SourceTrouble } from './trouble';
export { ucdpGed } from './ucdp-ged';
export { packings, unpacked } from './unpack';
export type { Packing } from './unpack';
