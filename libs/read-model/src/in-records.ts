/** Most records of one statement, and most characters in it: beyond some thousand a statement gains nothing and holds more memory. */
const recordsMax = 5000;
const charactersMax = 8_000_000;

/** Cells by name, and the JSON text of `value`. */
export type GivenRecord = readonly [cells: Readonly<Record<string, unknown>>, value: string];

/**
 * Rows as one JSON text, for a statement over `recordsGiven`, in parts that fit one statement each. As arrays, one for each column, every text would be
 * escaped once more, and that alone takes longer than the rest.
 */
export function* inRecords<T>(rows: Iterable<T>, recordOf: (row: T) => GivenRecord): Generator<[string]> {
  let texts: string[] = [];
  let characters = 0;
  for (const row of rows) {
    const [cells, value] = recordOf(row);
    const text = `${JSON.stringify(cells).slice(0, -1)},"value":${value}}`;
    texts.push(text);
    characters += text.length;
    if (texts.length < recordsMax && characters < charactersMax) continue;
    yield [`[${texts.join(',')}]`];
    [texts, characters] = [[], 0];
  }
  if (texts.length > 0) yield [`[${texts.join(',')}]`];
}

/** The records of $1 in SQL; `value` is JSON as it was written. */
export const recordsGiven = (types: Readonly<Record<string, string>>): string =>
  `json_to_recordset($1) AS given (${[...Object.entries(types), ['value', 'json']].map((column) => column.join(' ')).join(', ')})`;
