import { stringify } from 'csv-stringify/sync';

export type Cell = string | number | boolean | undefined;

/** Rows of cells as RFC 4180 has them: whatever has a comma, a quote or the end of a line in it is quoted. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  stringify(rows as string[][], { quoted_match: /[\r\n]/ });

/** A cell for readers: a text that a spreadsheet would take for a formula is marked as text. It is not read back. */
export const harmless = (cell: Cell): string => {
  if (typeof cell === 'boolean') return String(cell);
  if (typeof cell === 'string') return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return cell === undefined || Number.isNaN(cell) ? '' : String(cell);
};
