import { canonicalJson } from '../canonical';
import { compareText } from '../order';
import type { ChainRow } from '../read-models';
import { dayMs, timeOf, writeTime } from '../time';
import type { AlertRow } from './alerts';

/**
 * What desks have been told, kept in step with what is so. The alerts of a state follow from the events alone; what was told before follows from the
 * states in between. A step compares the two: new ground raises, lost ground withdraws, a shifted name stays the same alert.
 */
export type ToldAlert = Readonly<{
  /** The id under which it was first raised; it keeps it when the alert is renamed. */
  id: string;
  /** As it stands, or last stood. */
  alert: AlertRow;
  standing: boolean;
  /** Desks have been told of it. */
  told: boolean;
}>;

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
  /** The state's alerts and chains. */
  alerts: readonly AlertRow[];
  chains: readonly ChainRow[];
  /** The wall clock, in milliseconds. */
  now: number;
  alertHorizonDays: number;
}>;

export function reviseAlerts(
  told: readonly ToldAlert[],
  { alerts, chains, now, alertHorizonDays }: Step,
): AlertRevision {
  const current = new Map(alerts.map((alert) => [alert.id, alert]));
  const standing = told.filter((one) => one.standing);
  const names = new Set(standing.map(({ alert }) => alert.id));
  const coming = alerts.filter(({ id }) => !names.has(id));
  const going = standing.filter(({ alert }) => !current.has(alert.id)).sort(earlierRaisedFirst);
  const heirs = inherit(going, coming, standing, current, chains);

  const changed: ToldAlert[] = [];
  const notices: AlertNotice[] = [];
  const record = (kind: AlertNotice['kind'], one: ToldAlert, deliver: boolean): void => {
    changed.push(one);
    notices.push({ kind, id: one.id, alert: one.alert, deliver, at: writeTime(now) });
  };
  for (const one of standing) {
    const heir = heirs.get(one.id);
    const alert = heir === undefined ? current.get(one.alert.id) : heir.alert;
    if (!alert) record('withdrawn', { ...one, standing: false }, one.told);
    else if (!sameFacts(one.alert, alert))
      record('amended', { ...one, alert }, one.told && verdictOf(one.alert) !== verdictOf(alert));
  }
  const inherited = new Set([...heirs.values()].map(({ alert }) => alert?.id));
  for (const alert of coming.filter(({ id }) => !inherited.has(id))) {
    const before = told.find((one) => !one.standing && (one.id === alert.id || one.alert.id === alert.id));
    if (before) record('reinstated', { ...before, alert, standing: true }, before.told);
    else {
      const deliver = !alert.historical && now - timeOf(alert.raisedAt) <= alertHorizonDays * dayMs;
      record('raised', { id: alert.id, alert, standing: true, told: deliver }, deliver);
    }
  }
  return { changed, notices };
}

const earlierRaisedFirst = (a: ToldAlert, b: ToldAlert): number =>
  timeOf(a.alert.raisedAt) - timeOf(b.alert.raisedAt) || compareText(a.id, b.id);

/** Under which alert of this state a told one goes on; one without an alert gives way to an earlier raised one that takes its name. */
type Heirs = Map<string, { alert: AlertRow | undefined }>;

function inherit(
  going: readonly ToldAlert[],
  coming: readonly AlertRow[],
  standing: readonly ToldAlert[],
  current: ReadonlyMap<string, AlertRow>,
  chains: readonly ChainRow[],
): Heirs {
  const heirs: Heirs = new Map();
  const free = [...coming].sort((a, b) => compareText(a.id, b.id));
  for (const one of going) {
    const at = free.findIndex((alert) => alert.kind === one.alert.kind && sharesHostile(one.alert, alert));
    if (at >= 0) heirs.set(one.id, { alert: free.splice(at, 1)[0] });
    else joinChain(one, standing, current, chains, heirs);
  }
  return heirs;
}

/** Where two chains become one, the earlier raised start survives under the joint root. */
function joinChain(
  one: ToldAlert,
  standing: readonly ToldAlert[],
  current: ReadonlyMap<string, AlertRow>,
  chains: readonly ChainRow[],
  heirs: Heirs,
): void {
  const { alert } = one;
  if (alert.kind !== 'chain.started') return;
  const joint = chains.find(({ actions }) => actions.includes(alert.root) || actions.includes(alert.second));
  const name = joint && `chain.started:${joint.id}`;
  const holder = standing.find((other) => other.alert.id === name && !heirs.has(other.id));
  const heir = name === undefined ? undefined : current.get(name);
  if (!heir || !holder || earlierRaisedFirst(one, holder) >= 0) return;
  heirs.set(one.id, { alert: heir });
  heirs.set(holder.id, { alert: undefined });
}

function hostileOf(alert: AlertRow): readonly string[] {
  switch (alert.kind) {
    case 'cycle.completed':
      return [...alert.provocation, ...alert.response];
    case 'chain.started':
      return [alert.root, alert.second];
    case 'chain.escalated':
    case 'chain.spilled':
      return [alert.action];
    case 'chain.paused':
      return [];
  }
}

const sharesHostile = (a: AlertRow, b: AlertRow): boolean => {
  const actions = new Set(hostileOf(a));
  return hostileOf(b).some((id) => actions.has(id));
};

const verdictOf = (alert: AlertRow): string | undefined =>
  alert.kind === 'cycle.completed' ? alert.verdict : undefined;

/** Whether nothing changed that anybody is told or shown; `historical` alone is nothing. */
const sameFacts = (a: AlertRow, b: AlertRow): boolean =>
  canonicalJson({ ...a, historical: false }) === canonicalJson({ ...b, historical: false });
