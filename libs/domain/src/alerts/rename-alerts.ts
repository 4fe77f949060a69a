import { push } from '../grouping';
import { compareText } from '../order';
import { timeOf } from '../time';
import { actionsOfAlert } from './alerts';
import type { AlertRow } from './alerts';

/**
 * Under which alert of a new state each told one goes on. An alert is named by what it is about, and that shifts: with a late root, a late first act, a
 * shifted number, two chains that become one. It is the same alert all the while, and keeps the id under which it was raised.
 */
export type Renamed = Readonly<{
  /** By told id: the alert it is now; undefined where it gave way. Who is not here keeps its name, or has lost its ground. */
  heirs: ReadonlyMap<string, AlertRow | undefined>;
  /** What no told alert that stands goes by, in order of id. */
  coming: readonly AlertRow[];
}>;

/** The id of the chain that an action is in now. */
export type ChainOf = (action: string) => string | undefined;

/** An alert that was raised once. */
export type ToldAlert = Readonly<{
  /** The id under which it was first raised; it keeps it when the alert is renamed. */
  id: string;
  /** As it stands, or last stood. */
  alert: AlertRow;
  standing: boolean;
  /** Desks have been told of it. */
  told: boolean;
}>;

/** What is settled so far: who goes on as what, and which alerts are still without a told one. */
type Names = Readonly<{
  current: ReadonlyMap<string, AlertRow>;
  heirs: Map<string, AlertRow | undefined>;
  free: Map<string, AlertRow>;
}>;

export function renameAlerts(standing: readonly ToldAlert[], alerts: readonly AlertRow[], chainOf: ChainOf): Renamed {
  const current = new Map(alerts.map((alert) => [alert.id, alert]));
  const names: Names = { current, heirs: new Map(), free: new Map() };
  takeOwnNames(standing, names);
  const going = standing
    .filter(({ id, alert }) => !names.heirs.has(id) && !current.has(alert.id))
    .sort(earlierRaisedFirst);
  const goOn = startsThatGoOn(going, chainOf);
  const displaced = joinStarts(goOn, standing, names);
  shareActs([...going, ...displaced].sort(earlierRaisedFirst), names);
  keepStarts(goOn, names);
  return { heirs: names.heirs, coming: inOrder(names.free.values()) };
}

const inOrder = (alerts: Iterable<AlertRow>): AlertRow[] => [...alerts].sort((a, b) => compareText(a.id, b.id));

const earlierRaisedFirst = (a: ToldAlert, b: ToldAlert): number =>
  timeOf(a.alert.raisedAt) - timeOf(b.alert.raisedAt) || compareText(a.id, b.id);

/**
 * A told alert that goes by another's name takes its own back as soon as that comes again (the late root is retracted, one chain becomes two): otherwise
 * a desk would be told of it a second time, under an id that still stands. What is left without a told alert comes.
 */
function takeOwnNames(standing: readonly ToldAlert[], { current, heirs, free }: Names): void {
  const byId = new Map(standing.map((one) => [one.id, one]));
  const names = new Set(standing.map(({ alert }) => alert.id));
  const unnamed = [...current.values()].filter(({ id }) => !names.has(id));
  for (const alert of unnamed) {
    const owner = byId.get(alert.id);
    if (!owner) {
      free.set(alert.id, alert);
      continue;
    }
    heirs.set(owner.id, alert);
    const left = current.get(owner.alert.id);
    if (left) unnamed.push(left);
  }
}

/** Where two chains become one, the earlier raised start survives under the joint root. The result is those that stood there and give way to it. */
function joinStarts(goOn: ReadonlyMap<string, ToldAlert[]>, standing: readonly ToldAlert[], names: Names): ToldAlert[] {
  const { current, heirs, free } = names;
  const displaced: ToldAlert[] = [];
  for (const [name, joined] of goOn) {
    const joint = current.get(name);
    const holder = standing.find((one) => nameNow(one, heirs) === name);
    const [survivor, ...others] = [...joined, ...(holder ? [holder] : [])].sort(earlierRaisedFirst);
    if (!joint || !survivor || others.length === 0 || survivor === holder) continue;
    if (holder) {
      heirs.set(holder.id, undefined);
      displaced.push(holder);
    }
    heirs.set(survivor.id, joint);
    free.delete(name);
  }
  return displaced;
}

const nameNow = ({ id, alert }: ToldAlert, heirs: Names['heirs']): string | undefined =>
  heirs.has(id) ? heirs.get(id)?.id : alert.id;

/** A chain that goes on by itself under a late root keeps its start, though the root is first answered by another act. */
function keepStarts(goOn: ReadonlyMap<string, ToldAlert[]>, { heirs, free }: Names): void {
  for (const [name, joined] of goOn) {
    const [one] = joined.filter(({ id }) => !heirs.has(id));
    const start = free.get(name);
    if (!one || !start) continue;
    heirs.set(one.id, start);
    free.delete(name);
  }
}

/** The name that a chain's start has by the chain in which its acts are now; none where they are in none. */
export function startNow(alert: AlertRow, chainOf: ChainOf): string | undefined {
  if (alert.kind !== 'chain.started') return undefined;
  const chain = chainOf(alert.root) ?? chainOf(alert.second);
  return chain === undefined ? undefined : `chain.started:${chain}`;
}

/** Starts that go, the earlier raised first, by the name of the start of the chain that their acts are in now. */
function startsThatGoOn(going: readonly ToldAlert[], chainOf: ChainOf): Map<string, ToldAlert[]> {
  const goOn = new Map<string, ToldAlert[]>();
  for (const one of going) {
    const name = startNow(one.alert, chainOf);
    if (name !== undefined) push(goOn, name, one);
  }
  return goOn;
}

/** What comes and shares a hostile act with what goes is the same alert renamed; each passes to the first by id. */
function shareActs(going: readonly ToldAlert[], { heirs, free }: Names): void {
  const byAct = new Map<string, AlertRow[]>();
  for (const alert of free.values()) for (const act of actsOf(alert)) push(byAct, act, alert);
  for (const one of going) {
    if (heirs.get(one.id)) continue;
    const sharing = actsOf(one.alert).flatMap((act) => byAct.get(act) ?? []);
    const [heir] = inOrder(sharing.filter(({ id }) => free.has(id)));
    if (!heir) continue;
    heirs.set(one.id, heir);
    free.delete(heir.id);
  }
}

/** The hostile acts that an alert is about, each with the alert's kind; a pause is about none. */
const actsOf = (alert: AlertRow): string[] =>
  alert.kind === 'chain.paused' ? [] : actionsOfAlert(alert).map((act) => `${alert.kind} ${act}`);
