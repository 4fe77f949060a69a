import { csvText, harmless } from '@talion/platform';
import type { Page, PageRequest } from '@talion/tracking';
import type { Column } from './columns';
import type { Format } from './formats';
import type { Geometry } from './geometry';

/** How a list is written in the forms that are sent piece by piece. */
export type WrittenAs<T> = Readonly<{
  columns: readonly Column[];
  /** Where a row was; left out for rows that have no place. */
  geometryOf?: (row: T) => Promise<Geometry>;
}>;

/** Rows that are written together: a piece of some hundred kilobytes. */
const rowsAtOnce = 500;

/** These pages of rows as text, in this form. */
export function writtenRows<T>(
  format: Exclude<Format, 'json'>,
  pages: AsyncIterable<readonly T[]>,
  as: WrittenAs<T>,
): AsyncGenerator<string> {
  const parts = inParts(pages);
  if (format === 'jsonl') return lines(parts);
  return format === 'csv' ? table(parts, as.columns) : features(parts, as);
}

/** A page, and where all are wanted those behind it. The first has been read already. */
export async function* pagesFrom<T>(
  first: Page<T>,
  page: (request: PageRequest) => Promise<Page<T>>,
  pageMax: number,
): AsyncGenerator<readonly T[]> {
  yield first.rows;
  for (let { next } = first; next !== undefined;) {
    const following = await page({ limit: pageMax, after: next });
    yield following.rows;
    next = following.next;
  }
}

async function* inParts<T>(pages: AsyncIterable<readonly T[]>): AsyncGenerator<readonly T[]> {
  for await (const rows of pages)
    for (let at = 0; at < rows.length; at += rowsAtOnce) yield rows.slice(at, at + rowsAtOnce);
}

async function* lines<T>(parts: AsyncIterable<readonly T[]>): AsyncGenerator<string> {
  for await (const rows of parts) yield rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

async function* table<T>(parts: AsyncIterable<readonly T[]>, columns: readonly Column[]): AsyncGenerator<string> {
  yield csvText([columns.map(({ name }) => name)]);
  for await (const rows of parts) yield csvText(rows.map((row) => columns.map(({ cellOf }) => harmless(cellOf(row)))));
}

/** RFC 7946: every feature on a line of its own. */
async function* features<T>(
  parts: AsyncIterable<readonly T[]>,
  { columns, geometryOf }: WrittenAs<T>,
): AsyncGenerator<string> {
  yield '{"type":"FeatureCollection","features":[\n';
  let before = '';
  for await (const rows of parts) {
    let text = '';
    for (const row of rows) {
      const properties = Object.fromEntries(columns.map(({ name, cellOf }) => [name, cellOf(row) ?? null]));
      const geometry = (await geometryOf?.(row)) ?? null;
      text += before + JSON.stringify({ type: 'Feature', id: properties['id'], geometry, properties });
      before = ',\n';
    }
    yield text;
  }
  yield `${before && '\n'}]}\n`;
}
