import { createHash } from 'node:crypto';
import { parseEvent } from '@talion/domain';
import { mappedFields } from './column-map';
import type { ColumnMap, ColumnRule } from './column-map';
import { dayText } from './day-text';
import { columnsNamed } from './headers';
import { jsonText, splitJsonLines } from './json-lines';
import { daysBetween, nameMax } from './report-parts';
import { readRows, RowReader } from './row-reader';
import type { Source, SourceEvent, SourceFile, SourceOptions, SourceRow } from './source';
import { SourceTrouble } from './trouble';

/** Any CSV, TSV or JSON Lines, by a column map. It recognises nothing by itself: what columns mean only somebody can say. */
export const mapped: Source = {
  format: 'mapped',
  title: 'any CSV, TSV or JSON Lines, by a column map (--map FILE)',
  urn: 'the source that the map names',
  recognizes: () => false,
  async *read(files: readonly SourceFile[], { urn, columns: map }: SourceOptions): AsyncGenerator<SourceRow> {
    if (!map) throw new SourceTrouble('source-missing', 'The columns are not known: give a column map (--map FILE).');
    for (const file of files)
      for await (const row of map.format === 'json-lines' ? objectsIn(file) : tableIn(file, map))
        yield row instanceof RowReader ? readRow(row, map, urn ?? map.source) : row;
  },
};

const delimiters = { csv: ',', tsv: '\t' } as const;

function tableIn(file: SourceFile, { format, delimiter, header, ...map }: ColumnMap): AsyncGenerator<RowReader> {
  const dialect = {
    delimiter: delimiter ?? (format === 'tsv' ? delimiters.tsv : delimiters.csv),
    quotes: format !== 'tsv',
  };
  const needed = [
    ...map.id,
    map.occurred.from,
    ...Object.values(map.fields).flatMap((rule) => ('column' in rule ? [rule.column] : [])),
  ];
  return readRows(
    file,
    dialect,
    header ? () => ({ names: header, isHeader: false }) : columnsNamed([...new Set(needed)], file.name),
  );
}

/** Objects as rows: fields within fields by their path ("place.name"), lists as their values with semicolons between. */
async function* objectsIn(file: SourceFile): AsyncGenerator<RowReader | SourceRow> {
  for await (const read of splitJsonLines(file.open())) {
    const { line } = read;
    if ('problem' in read) yield { file: file.name, line, problems: [read.problem], text: '' };
    else {
      const cells = [...flattened(read.value, '')];
      const row = { line, cells: cells.map(([, cell]) => cell), text: jsonText(read.value) };
      yield new RowReader(
        file.name,
        row,
        cells.map(([name]) => name),
      );
    }
  }
}

/** Fields within fields that are followed: deeper ones are kept as they stand. */
const depthMax = 5;

function* flattened(value: unknown, path: string, depth = 0): Generator<[string, string]> {
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object')) yield [path, value.join(';')];
  else if (typeof value === 'object' && value !== null && !Array.isArray(value) && depth < depthMax)
    for (const [name, one] of Object.entries(value))
      yield* flattened(one, path === '' ? name : `${path}.${name}`, depth + 1);
  else if (value !== null && value !== undefined) yield [path, typeof value === 'string' ? value : jsonText(value)];
}

function readRow(row: RowReader, map: ColumnMap, source: string): SourceRow {
  const named = map.id.map((column) => row.raw(column));
  const [only = ''] = named;
  if (named.every((cell) => cell === '')) row.refuse(map.id.join(', '), '', 'must be given: it names the row');
  const id = named.length === 1 ? only : createHash('sha256').update(JSON.stringify(named)).digest('hex').slice(0, 24);
  const occurred = occurredOf(row, map);
  const data: Record<string, unknown> = { identity: map.identity, occurred };
  for (const [path, rule] of Object.entries(map.fields)) place(data, path, valueAt(row, path, rule));
  const published = map.published && dayText(row.raw(map.published.column), [map.published.style]);
  if (published !== undefined) data['published'] = `${published}T00:00:00.000Z`;
  const extra = row.extra();
  if (extra) data['extra'] = extra;
  if (row.problems.length > 0) return row.refused();
  const event = { specversion: '1.0', id, source, type: 'talion.action.reported.v1', data };
  // A map can fill any field with anything: only the gate knows whether it is a report.
  const parsed = parseEvent({ ...event, time: '1970-01-01T00:00:00Z' });
  if (parsed.ok) return row.done([event as SourceEvent]);
  for (const { field, value, message } of parsed.problems) row.problems.push({ field, value, message });
  return row.refused();
}

function occurredOf(row: RowReader, { occurred: { from, to, style, precision } }: ColumnMap) {
  const [first, last] = [row.required(from), to === undefined ? undefined : row.text(to)];
  const day = dayText(first, [style]);
  const lastDay = last === undefined ? day : dayText(last, [style]);
  if (first && day === undefined) row.refuse(from, first, `must be a day as ${style}`);
  if (last !== undefined && lastDay === undefined) row.refuse(to ?? '', last, `must be a day as ${style}`);
  if (day === undefined || lastDay === undefined) return undefined;
  const occurred = daysBetween(day, lastDay, precision);
  if (!occurred) row.refuse(to ?? from, last ?? first, `must not be before ${from}, which is ${first}`);
  return occurred;
}

const isOneOf = (names: readonly string[], path: string): boolean => names.includes(path);

/** The value of a field; undefined where the cell says nothing. */
function valueAt(row: RowReader, path: string, rule: ColumnRule): unknown {
  if ('value' in rule) return isOneOf(mappedFields.lists, path) ? listOf(path, [String(rule.value)]) : rule.value;
  const cell = row.text(rule.column);
  if (cell === undefined) return undefined;
  const translated = (one: string): string | number | boolean | undefined => {
    if (!rule.values) return one;
    const known = Object.hasOwn(rule.values, one) ? rule.values[one] : rule.otherwise;
    if (known === undefined)
      row.refuse(
        rule.column,
        one,
        `must be one of ${Object.keys(rule.values).join(', ')}, or the map must say \`otherwise\``,
      );
    return known;
  };
  if (isOneOf(mappedFields.lists, path)) {
    const parts =
      rule.split === undefined
        ? [cell]
        : cell
            .split(rule.split)
            .map((part) => part.trim())
            .filter(Boolean);
    return listOf(path, parts.map((part) => String(translated(part) ?? '')).filter(Boolean));
  }
  if (isOneOf(mappedFields.numbers, path) && !rule.values) return row.number(rule.column);
  const value = translated(cell);
  return isOneOf(mappedFields.flags, path) && typeof value === 'string' ? /^(1|true|yes)$/i.test(value) : value;
}

/** Actors are mentions. */
const listOf = (path: string, names: readonly string[]): unknown[] =>
  path === 'initiators' || path === 'targets' ? names.map((name) => ({ name: name.slice(0, nameMax) })) : [...names];

/** Puts a value where its path says. */
function place(data: Record<string, unknown>, path: string, value: unknown): void {
  if (value === undefined) return;
  const [whole = '', part] = path.split('.');
  if (part === undefined) data[whole] = value;
  else
    data[whole] = {
      ...(data[whole] as object | undefined),
      ...(whole === 'place' && data[whole] === undefined && { precision: 'country' }),
      [part]: value,
    };
}
