import { get } from './ask';
import type { Asked } from './ask';

export type Rows<T> = Readonly<{ position: string; rows: readonly T[]; /** There are further ones. */ more: boolean }>;
export type PageAnswer<T> = Readonly<{ position: string; rows: readonly T[]; next?: string }>;

/** Rows on the largest page that the API gives. */
const pageRowsMax = 1000;

/** Ids in one question: an address stays below what servers take. */
const idsAtOnce = 100;
/** Questions under way at once: as many as a browser sends to one address. */
const askedAtOnce = 6;

/** One page: the first, or the one that a cursor leads to. */
export const pageOf = <T>(
  model: string,
  asked: Asked,
  pageRows: number,
  cursor?: string,
  signal?: AbortSignal,
): Promise<PageAnswer<T>> => get(`/v1/${model}`, { ...asked, limit: String(pageRows), cursor }, signal);

/** The rows of a list, up to so many pages. */
export async function rowsOf<T>(
  model: string,
  asked: Asked,
  { pageRows = pageRowsMax, pagesMax = 1 }: Readonly<{ pageRows?: number; pagesMax?: number }> = {},
  signal?: AbortSignal,
): Promise<Rows<T>> {
  const rows: T[] = [];
  let cursor: string | undefined;
  for (let page = 1; ; page++) {
    const answer: PageAnswer<T> = await pageOf(model, asked, pageRows, cursor, signal);
    rows.push(...answer.rows);
    cursor = answer.next;
    if (cursor === undefined || page === pagesMax)
      return { position: answer.position, rows, more: cursor !== undefined };
  }
}

/** The rows of these ids, in no particular order; those that are not there are left out. */
export async function rowsById<T>(model: string, ids: readonly string[], asked: Asked): Promise<T[]> {
  const batches: string[][] = [];
  for (let at = 0; at < ids.length; at += idsAtOnce) batches.push(ids.slice(at, at + idsAtOnce));
  const rows: T[] = [];
  const worker = async (): Promise<void> => {
    for (let batch = batches.pop(); batch; batch = batches.pop())
      rows.push(...(await rowsOf<T>(model, { ...asked, id: batch })).rows);
  };
  await Promise.all(Array.from({ length: askedAtOnce }, worker));
  return rows;
}
