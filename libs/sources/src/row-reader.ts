import { quote } from '@talion/domain';
import type { Problem } from '@talion/domain';
import type { ReadRow, RefusedRow, SourceEvent, SourceFile, SourceRow } from './source';
import { readTableLines } from './table-lines';
import type { Dialect, TableLine } from './table-lines';

/** Cells by which data sets say that they know nothing. */
const nothing = new Set(['', 'NA', 'N/A', 'NULL', 'NaN', '-']);

/** Columns that are kept with a report, and how long each may be: what the gate takes of `extra`. */
const columnsMax = 200;
const cellCharactersMax = 4000;

/**
 * A row of a table while it is being read: cells by column, what is wrong, what was put right, and which columns nobody has asked for, so that they are
 * kept with the report.
 */
export class RowReader {
  readonly problems: Problem[] = [];
  readonly repairs: Problem[] = [];
  private readonly asked = new Set<string>();
  private readonly cells: ReadonlyMap<string, string>;
  private readonly isTorn: boolean;

  constructor(
    private readonly file: string,
    private readonly row: TableLine,
    columns: readonly string[],
  ) {
    this.cells = new Map(columns.map((name, at) => [name, row.cells[at]?.trim() ?? '']));
    this.isTorn = row.cells.length !== columns.length;
    if (this.isTorn)
      this.refuse('', `${row.cells.length} cells`, `must have ${columns.length} cells, one for each column`);
  }

  has(column: string): boolean {
    return this.cells.has(column);
  }

  /** The cell as it stands, trimmed; empty where there is no such column. */
  raw(column: string): string {
    this.asked.add(column);
    return this.cells.get(column) ?? '';
  }

  /** The cell; undefined where the data set says that it knows nothing. */
  text(column: string): string | undefined {
    const cell = this.raw(column);
    return nothing.has(cell) ? undefined : cell;
  }

  /** The same, without taking the column from those that are kept. */
  peek(column: string): string | undefined {
    const cell = this.cells.get(column) ?? '';
    return nothing.has(cell) ? undefined : cell;
  }

  /** The cell; refused, and an empty text, where there is none. */
  required(column: string): string {
    const cell = this.text(column);
    if (cell === undefined) this.refuse(column, this.raw(column), 'must be given');
    return cell ?? '';
  }

  /** A number; undefined where nothing is known, refused where the cell is none or outside the bounds. */
  number(column: string, { min = -Infinity, max = Infinity, integer = false } = {}): number | undefined {
    const cell = this.text(column);
    if (cell === undefined) return undefined;
    const value = Number(cell);
    const kind = integer ? 'a whole number' : 'a number';
    if (
      /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(cell) &&
      value >= min &&
      value <= max &&
      (!integer || Number.isInteger(value))
    )
      return value;
    const bounds = [min > -Infinity ? `from ${min}` : '', max < Infinity ? `to ${max}` : ''].filter(Boolean).join(' ');
    this.refuse(column, cell, `must be ${kind}${bounds && ` ${bounds}`}`);
    return undefined;
  }

  /** A count; -1 and the like say that it is not known. */
  count(column: string): number | undefined {
    const value = this.number(column, { integer: true, max: 1e9 });
    return value !== undefined && value < 0 ? undefined : value;
  }

  refuse(column: string, value: string, message: string): void {
    this.problems.push({ field: column, value: quote(value), message });
  }

  /** Tells that something was put right, and how. */
  repair(column: string, value: string, message: string): void {
    this.repairs.push({ field: column, value: quote(value), message });
  }

  /** Columns that nobody has asked for and that say something, and what was put right, to be kept with the report. */
  extra(
    further: Readonly<Record<string, string | number | boolean>> = {},
  ): Record<string, string | number | boolean> | undefined {
    const kept = Object.entries(further);
    for (const [name, cell] of this.cells)
      if (!this.asked.has(name) && cell !== '' && !Object.hasOwn(further, name))
        kept.push([name, this.shortened(name, cell)]);
    if (this.repairs.length > 0)
      kept.push([
        'talion_repairs',
        this.repairs.map(({ field, value, message }) => `${field} ${value} ${message}`).join('; '),
      ]);
    return kept.length === 0 ? undefined : Object.fromEntries(kept.slice(-columnsMax));
  }

  private shortened(name: string, cell: string): string {
    const characters = cell.length > cellCharactersMax ? Array.from(cell) : [];
    if (characters.length <= cellCharactersMax) return cell;
    this.repair(name, cell, `was cut to ${cellCharactersMax} characters`);
    return characters.slice(0, cellCharactersMax).join('');
  }

  /** The row with its events; refused where anything was. */
  done(events: readonly SourceEvent[]): SourceRow {
    return this.problems.length > 0 ? this.refused() : { ...this.place, events, repairs: this.repairs };
  }

  refused(): RefusedRow {
    // What a torn row's cells are is a guess: that it is torn is all that is wrong with it.
    const problems = this.isTorn ? this.problems.slice(0, 1) : this.problems;
    return { ...this.place, problems, text: this.row.text };
  }

  private get place(): Pick<ReadRow, 'file' | 'line'> {
    return { file: this.file, line: this.row.line };
  }
}

/** The columns of a file, as its first row tells: a header, or a row like the others. */
export type Columns = Readonly<{ names: readonly string[]; isHeader: boolean }>;

/** The rows of a file behind its header, each to be read by column. */
export async function* readRows(
  file: SourceFile,
  dialect: Dialect,
  columnsOf: (first: readonly string[]) => Columns,
): AsyncGenerator<RowReader> {
  let columns: Columns | undefined;
  for await (const row of readTableLines(file, dialect)) {
    const isFirst = columns === undefined;
    columns ??= columnsOf(row.cells.map((cell) => cell.trim()));
    if (!isFirst || !columns.isHeader) yield new RowReader(file.name, row, columns.names);
  }
}
