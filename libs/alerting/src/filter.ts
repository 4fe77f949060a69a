import { dyadId, foldName } from '@talion/domain';
import type { ActionRow, AlertKind, AlertRow } from '@talion/domain';
import { actorsOf, pairsOf } from '@talion/tracking';

/** Which alerts a desk wants to be told of. All that is given must hold; of a list, one entry. */
export type AlertFilter = Readonly<{
  kinds?: readonly AlertKind[];
  /** Ids of dyads at any level, such as `iran--united-states`. */
  dyads?: readonly string[];
  /** Ids of actors, or of the party or bloc that they roll up to. */
  actors?: readonly string[];
  /** Countries in which one of its actions happened, as reports name them. */
  countries?: readonly string[];
  /** Smallest severity of its gravest action, log2 scale. */
  severityMin?: number;
  /** Smallest step, doublings: of an escalation the rise of the peak, of a cycle its proportionality. Alerts of other kinds have none and pass. */
  stepMin?: number;
  /** Of the cycles of an episode the first only (`new`, also where it is left out), or each one. */
  cycles?: 'new' | 'each';
}>;

/** What of an alert a filter looks at. */
export type Subject = Readonly<{ alert: AlertRow; actions: readonly ActionRow[] }>;

export function matches(filter: AlertFilter, { alert, actions }: Subject): boolean {
  const { kinds, dyads, actors, countries, severityMin, stepMin, cycles = 'new' } = filter;
  const oneOf = (wanted: readonly string[] | undefined, there: () => Iterable<string>): boolean => {
    if (wanted === undefined) return true;
    const found = new Set(there());
    return wanted.some((one) => found.has(one));
  };
  return (
    oneOf(kinds, () => [alert.kind]) &&
    (alert.kind !== 'cycle.completed' || alert.isNew || cycles === 'each') &&
    oneOf(dyads, () => dyadsOf(alert, actions)) &&
    oneOf(actors, () => actorsOf(actions)) &&
    oneOf(countries?.map(foldName), () => actions.flatMap(({ place }) => place?.countries ?? []).map(foldName)) &&
    (severityMin === undefined || actions.some(({ severity }) => severity >= severityMin)) &&
    (stepMin === undefined || (stepOf(alert) ?? stepMin) >= stepMin)
  );
}

const dyadsOf = (alert: AlertRow, actions: readonly ActionRow[]): string[] => [
  ...(alert.kind === 'cycle.completed' ? [alert.dyad] : []),
  ...actions.flatMap((action) => pairsOf(action).map(({ sides: [a, b] }) => dyadId(a, b))),
];

/** Doublings by which an alert exceeds what was before. */
function stepOf(alert: AlertRow): number | undefined {
  if (alert.kind === 'chain.escalated') return alert.peak - alert.peakBefore;
  return alert.kind === 'cycle.completed' ? alert.proportionality : undefined;
}
