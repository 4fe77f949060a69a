/** Most rows of one statement, and most characters of JSON in it: beyond some thousand rows a statement gains nothing and holds more memory. */
const rowsMax = 5000;
const charactersMax = 8_000_000;

/** The rows in parts that fit one statement each. */
export function* inBatches<T extends readonly unknown[]>(rows: Iterable<T>): Generator<T[]> {
  let batch: T[] = [];
  let characters = 0;
  for (const row of rows) {
    if (batch.length === rowsMax || characters > charactersMax) {
      yield batch;
      [batch, characters] = [[], 0];
    }
    batch.push(row);
    for (const cell of row) if (typeof cell === 'string') characters += cell.length;
  }
  if (batch.length > 0) yield batch;
}

/** Rows as columns, which is how `unnest` takes them. */
export const columnsOf = (rows: readonly (readonly unknown[])[], count: number): unknown[][] =>
  Array.from({ length: count }, (_, column) => rows.map((row) => row[column]));

/**
 * The same where the last cell of a row is JSON text: one text for `json_array_elements`, which gives each part as it was written. As an array of
 * texts every quote in it would be escaped, and that alone takes longer than the insert.
 */
export const columnsWithJson = (rows: readonly (readonly unknown[])[], count: number): unknown[] => [
  ...columnsOf(rows, count - 1),
  `[${rows.map((row) => row[count - 1]).join(',')}]`,
];
