import type { ActorRow, AlertNotice, AlertRow, ModelName, ToldAlert } from '@talion/domain';
import type { KeptRow, Position, ReadStep, ReadStore, RowEntry, RowFilter, RowOf } from '@talion/tracking';
import { acceptedAt } from '../../support/events';

/** Steps and rows by hand, for what no history needs to be told. */

export const step = (from: Position, to: Position, part: Partial<ReadStep> = {}): ReadStep => ({
  from,
  to,
  events: [],
  refused: [],
  rows: { written: {}, removed: {} },
  footprints: [],
  told: [],
  notices: [],
  ...part,
});

/** A row that is found by whatever a test wants; in the table of actors unless it is put elsewhere. */
export const kept = (
  key: string,
  entry: Partial<RowEntry> = {},
  row: Partial<ActorRow> = {},
  digest = `digest of ${key}`,
): KeptRow<'actors'> => {
  const whole = { id: key, name: `Name of ${key}`, aliases: [], provisional: false, nameless: false, ...row };
  return { entry: { key, id: key, actors: [], of: [], ...entry }, row: whole, text: JSON.stringify(whole), digest };
};

export const actorsWritten = (...written: readonly KeptRow<'actors'>[]): Pick<ReadStep, 'rows'> => ({
  rows: { written: { actors: written }, removed: {} },
});

/** Everything that passes, page by page. */
export async function allPages<M extends ModelName>(
  store: ReadStore,
  model: M,
  filter: RowFilter = {},
  limit = 1000,
): Promise<RowOf<M>[]> {
  const rows: RowOf<M>[] = [];
  for (let after: string | undefined, pages = 0; ; pages++) {
    const page = await store.page(model, filter, { limit, ...(after !== undefined && { after }) });
    if (page.rows.length > limit || (page.rows.length === 0 && pages > 0))
      throw new Error(`A page of at most ${limit} has ${page.rows.length} rows`);
    rows.push(...page.rows);
    if (page.next === undefined) return rows;
    after = page.next;
  }
}

export const actorIds = async (store: ReadStore, filter: RowFilter = {}, limit?: number): Promise<string[]> =>
  (await allPages(store, 'actors', filter, limit)).map(({ id }) => id);

export const alert = (id: string, more: Partial<Pick<AlertRow, 'historical'>> = {}): AlertRow => ({
  id,
  about: 'a1',
  raisedAt: acceptedAt,
  historical: false,
  kind: 'chain.escalated',
  chain: 'a0',
  action: 'a1',
  peakBefore: 0.1 + 0.2,
  peak: 9,
  ...more,
});

export const told = (id: string, more: Partial<ToldAlert> = {}): ToldAlert => ({
  id,
  alert: alert(id),
  standing: true,
  told: false,
  ...more,
});

export const notice = (id: string, kind: AlertNotice['kind'] = 'raised'): AlertNotice => ({
  kind,
  id,
  alert: alert(id),
  deliver: kind === 'raised',
  at: '2024-06-02T03:04:05.678Z',
});
