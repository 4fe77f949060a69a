import { matches } from '@talion/alerting';
import type { AlertFilter } from '@talion/alerting';
import { actionsOfAlert } from '@talion/domain';
import type { AlertKind, AlertRow } from '@talion/domain';
import type { ReadStore } from '@talion/tracking';

/** What a filter would have let through of late, from the alerts that stand now: withdrawn ones are not counted. */
export type Preview = Readonly<{
  from: string;
  to: string;
  /** Alerts that it would have raised. */
  alerts: number;
  byKind: Readonly<Partial<Record<AlertKind, number>>>;
  /** For each week, from its first day. */
  byWeek: readonly Readonly<{ from: string; alerts: number }>[];
  /** The latest of them. */
  latest: readonly AlertRow[];
  /** There were more alerts than are looked through. */
  cut: boolean;
}>;

const dayMs = 86_400_000;
/** How far back it looks, in days. */
const daysBack = 90;
/** Alerts looked through at most: a filter that raises more is not one that anybody wants. */
const alertsMost = 20_000;
const pageRows = 500;
const latestMost = 20;

export async function previewOf(
  store: Pick<ReadStore, 'page' | 'rows'>,
  filter: AlertFilter,
  now: number,
): Promise<Preview> {
  const begin = now - daysBack * dayMs;
  const from = new Date(begin).toISOString();
  const found: AlertRow[] = [];
  let [looked, after] = [0, undefined as string | undefined];
  do {
    const page = await store.page('alerts', { from }, { limit: pageRows, ...(after !== undefined && { after }) });
    found.push(...(await matching(store, filter, page.rows)));
    looked += page.rows.length;
    after = page.next;
  } while (after !== undefined && looked < alertsMost);
  const byKind: Partial<Record<AlertKind, number>> = {};
  for (const { kind } of found) byKind[kind] = (byKind[kind] ?? 0) + 1;
  return {
    from,
    to: new Date(now).toISOString(),
    alerts: found.length,
    byKind,
    byWeek: weeksOf(found, begin, now),
    latest: found.slice(0, latestMost),
    cut: after !== undefined,
  };
}

async function matching(
  store: Pick<ReadStore, 'rows'>,
  filter: AlertFilter,
  alerts: readonly AlertRow[],
): Promise<readonly AlertRow[]> {
  const ids = [...new Set(alerts.flatMap(actionsOfAlert))];
  const actions = new Map((await store.rows('actions', ids)).map((action) => [action.id, action]));
  return alerts.filter((alert) =>
    matches(filter, { alert, actions: actionsOfAlert(alert).flatMap((id) => actions.get(id) ?? []) }),
  );
}

/** By when each was raised; what was raised later of older acts counts in its own week, or the last. */
function weeksOf(alerts: readonly AlertRow[], begin: number, now: number): Preview['byWeek'] {
  const weeks = Math.ceil((now - begin) / (7 * dayMs));
  const counts = new Array<number>(weeks).fill(0);
  for (const { raisedAt } of alerts) {
    const week = Math.floor((Date.parse(raisedAt) - begin) / (7 * dayMs));
    const index = Math.min(Math.max(week, 0), weeks - 1);
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts.map((count, index) => ({ from: new Date(begin + index * 7 * dayMs).toISOString(), alerts: count }));
}
