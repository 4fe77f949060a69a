import { canonicalJson } from '../canonical';
import { compareText } from '../order';
import { dayMs, timeOf, writeTime } from '../time';
import type { AlertRow } from './alerts';
import { renameAlerts } from './rename-alerts';
import type { ChainOf, ToldAlert } from './rename-alerts';

/**
 * What desks have been told, kept in step with what is so. The alerts of a state follow from the events alone; what was told before follows from the
 * states in between. A step compares the two: new ground raises, lost ground withdraws, a shifted name stays the same alert.
 */
export type { ToldAlert } from './rename-alerts';

export type AlertNotice = Readonly<{
  kind: 'raised' | 'amended' | 'withdrawn' | 'reinstated';
  /** The told alert's id. */
  id: string;
  alert: AlertRow;
  /** Desks are told; otherwise it is only recorded. */
  deliver: boolean;
  /** When the step was taken. */
  at: string;
}>;

export type AlertRevision = Readonly<{ changed: readonly ToldAlert[]; notices: readonly AlertNotice[] }>;

type Step = Readonly<{
  /** The state's alerts: all of them, or those that hang together with what has changed (`affectedAlerts`). */
  alerts: readonly AlertRow[];
  chainOf: ChainOf;
  /** The wall clock, in milliseconds. */
  now: number;
  alertHorizonDays: number;
}>;

export function reviseAlerts(
  told: readonly ToldAlert[],
  { alerts, chainOf, now, alertHorizonDays }: Step,
): AlertRevision {
  const current = new Map(alerts.map((alert) => [alert.id, alert]));
  const standing = told.filter((one) => one.standing).sort((a, b) => compareText(a.id, b.id));
  const { heirs, coming } = renameAlerts(standing, alerts, chainOf);

  const changed: ToldAlert[] = [];
  const notices: AlertNotice[] = [];
  const record = (kind: AlertNotice['kind'], one: ToldAlert, deliver: boolean): void => {
    changed.push(one);
    notices.push({ kind, id: one.id, alert: one.alert, deliver, at: writeTime(now) });
  };
  for (const one of standing) {
    const alert = heirs.has(one.id) ? heirs.get(one.id) : current.get(one.alert.id);
    if (!alert) record('withdrawn', { ...one, standing: false }, one.told);
    else if (!sameFacts(one.alert, alert))
      record('amended', { ...one, alert }, one.told && verdictOf(one.alert) !== verdictOf(alert));
  }
  const withdrawn = withdrawnBefore(told, coming);
  for (const alert of coming) {
    const before = withdrawn.get(alert.id);
    if (before) record('reinstated', { ...before, alert, standing: true }, before.told);
    else {
      const deliver = !alert.historical && now - timeOf(alert.raisedAt) <= alertHorizonDays * dayMs;
      record('raised', { id: alert.id, alert, standing: true, told: deliver }, deliver);
    }
  }
  return { changed, notices };
}

/** The withdrawn alert that each one coming reinstates: the one with its id, else one that last stood under its name and is not itself coming. */
function withdrawnBefore(told: readonly ToldAlert[], coming: readonly AlertRow[]): Map<string, ToldAlert> {
  const names = new Set(coming.map(({ id }) => id));
  const withdrawn = told.filter(({ standing }) => !standing);
  const renamed = withdrawn.filter(({ id, alert }) => id !== alert.id && !names.has(id));
  const own = withdrawn.filter(({ id }) => names.has(id));
  return new Map([
    ...renamed.sort((a, b) => compareText(b.id, a.id)).map((one) => [one.alert.id, one] as const),
    ...own.map((one) => [one.id, one] as const),
  ]);
}

const verdictOf = (alert: AlertRow): string | undefined =>
  alert.kind === 'cycle.completed' ? alert.verdict : undefined;

/** Whether nothing changed that anybody is told or shown; `historical` alone is nothing. */
const sameFacts = (a: AlertRow, b: AlertRow): boolean =>
  canonicalJson({ ...a, historical: false }) === canonicalJson({ ...b, historical: false });
