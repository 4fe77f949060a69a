import type { ModelName } from '@talion/domain';
import type { ReadStore, RowFilter } from './read-store';
import type { RowOf } from './row-entry';

/** Rows of one page: few enough to hold, many enough that a page is worth its way. */
const pageMax = 1000;

/** All rows that pass the filter; undefined where there are more than `most`. */
export async function allRows<M extends ModelName>(
  store: Pick<ReadStore, 'page'>,
  model: M,
  filter: RowFilter,
  most: number,
): Promise<readonly RowOf<M>[] | undefined> {
  const rows: RowOf<M>[] = [];
  let after: string | undefined;
  do {
    const page = await store.page(model, filter, { limit: pageMax, ...(after !== undefined && { after }) });
    rows.push(...page.rows);
    if (rows.length > most) return undefined;
    after = page.next;
  } while (after !== undefined);
  return rows;
}
