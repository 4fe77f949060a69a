import { countriesOf, partiesOf } from '../chains/chain';
import type { Chain } from '../chains/chain';
import type { Action } from '../actions/action';
import { foldName } from '../actors/names';
import type { Relations } from '../actors/relations';
import type { Latency, SequenceRow, Verdict } from '../dyads/sequences';
import { push } from '../grouping';
import { compareText, round6, sortedTexts } from '../order';
import type { Parameters } from '../parameters';
import { dayMs, writeTime } from '../time';

/**
 * Facts about the read models that a desk wants to be told of once. Ids derive from what an alert is about, so that no replay raises one twice; all is
 * in valid-time order, so that a peak is measured against the chain's earlier acts, not against earlier arrivals.
 */
type AlertBase = Readonly<{
  id: string;
  /** The action that it is about. */
  about: string;
  /** The latest of the first acceptances of the actions it stands on. */
  raisedAt: string;
  /** What it is about had ended longer ago than the alert horizon when it was raised: readable, not delivered. */
  historical: boolean;
}>;

export type AlertRow = AlertBase &
  (
    | Readonly<{
        kind: 'cycle.completed';
        dyad: string;
        sequence: string;
        n: number;
        /** The first cycle of its episode: a new retaliation cycle. */
        isNew: boolean;
        provocation: readonly string[];
        response: readonly string[];
        verdict: Verdict;
        proportionality: number;
        latency: Latency;
      }>
    | Readonly<{
        kind: 'chain.started';
        chain: string;
        root: string;
        second: string;
        parties: readonly string[];
        countries: readonly string[];
      }>
    | Readonly<{ kind: 'chain.escalated'; chain: string; action: string; peakBefore: number; peak: number }>
    | Readonly<{
        kind: 'chain.spilled';
        chain: string;
        action: string;
        parties: readonly string[];
        countries: readonly string[];
      }>
    | Readonly<{ kind: 'chain.paused'; restraint: string; chains: readonly string[] }>
  );
export type AlertKind = AlertRow['kind'];

/** The actions that an alert is about: hostile ones, but for the restraint of a pause. */
export function actionsOfAlert(alert: AlertRow): readonly string[] {
  switch (alert.kind) {
    case 'cycle.completed':
      return [...alert.provocation, ...alert.response];
    case 'chain.started':
      return [alert.root, alert.second];
    case 'chain.escalated':
    case 'chain.spilled':
    case 'chain.paused':
      return [alert.about];
  }
}

/** Doublings by which a new peak must exceed the last to be told. */
const escalationStep = 1;

type PausedChain = Readonly<{ chain: Chain; pauses: readonly Action[] }>;

/** `sequences` at bloc level. In order of id. */
export function alertsOf(
  sequences: readonly SequenceRow[],
  paused: readonly PausedChain[],
  actions: ReadonlyMap<string, Action>,
  relations: Relations,
  parameters: Parameters,
): AlertRow[] {
  const raise = raiser(parameters);
  return [
    ...sequences.flatMap((sequence) => alertsOfSequence(sequence, (id) => actions.get(id), raise)),
    ...paused.flatMap(({ chain }) => alertsOfChain(chain, relations, raise)),
    ...pauseAlerts(paused, raise),
  ].sort((a, b) => compareText(a.id, b.id));
}

export type Raise = (id: string, about: Action, standsOn: readonly Action[]) => AlertBase;

export const raiser =
  ({ alertHorizonDays }: Parameters): Raise =>
  (id, about, standsOn) => {
    const raisedAt = Math.max(...standsOn.map(({ matched }) => matched.firstAccepted));
    return {
      id,
      about: about.id,
      raisedAt: writeTime(raisedAt),
      historical: raisedAt - about.to > alertHorizonDays * dayMs,
    };
  };

/** The completed cycles of a sequence at bloc level. */
export function alertsOfSequence(
  sequence: SequenceRow,
  actionOf: (id: string) => Action | undefined,
  raise: Raise,
): AlertRow[] {
  const [episode] = sequence.moves[0]?.actions ?? [];
  return sequence.cycles.flatMap(({ n, completed, verdict, proportionality, latency, ...cycle }): AlertRow[] => {
    const provocation = sequence.moves[cycle.provocation - 1]?.actions ?? [];
    const response = sequence.moves[cycle.response - 1]?.actions ?? [];
    const [provoking, responding] = [actionOf(provocation[0] ?? ''), actionOf(response[0] ?? '')];
    if (!completed || !provoking || !responding) return [];
    const base = raise(`cycle.completed:${sequence.dyad}:${episode ?? ''}:${n}`, responding, [provoking, responding]);
    const about = { dyad: sequence.dyad, sequence: sequence.id, n, isNew: n === 1 };
    return [{ ...base, kind: 'cycle.completed', ...about, provocation, response, verdict, proportionality, latency }];
  });
}

/** What a chain by itself raises: its start, its new peaks, its newcomers. */
export function alertsOfChain(chain: Chain, relations: Relations, raise: Raise): AlertRow[] {
  const [root, second] = chain.actions;
  if (!root || !second) return [];
  const parties = new Set([...partiesOf(root, relations), ...partiesOf(second, relations)]);
  const countries = countriesOf([root, second]);
  const countriesSoFar = new Set(countries.map(foldName));
  const alerts: AlertRow[] = [
    {
      ...raise(`chain.started:${chain.id}`, second, [root, second]),
      kind: 'chain.started',
      chain: chain.id,
      root: root.id,
      second: second.id,
      parties: sortedTexts(parties),
      countries,
    },
  ];
  let peak = root.severity;
  chain.actions.slice(1).forEach((action, index) => {
    if (round6(action.severity - peak) >= escalationStep) {
      const base = raise(`chain.escalated:${action.id}`, action, [action]);
      alerts.push({
        ...base,
        kind: 'chain.escalated',
        chain: chain.id,
        action: action.id,
        peakBefore: peak,
        peak: action.severity,
      });
    }
    peak = Math.max(peak, action.severity);
    const newParties = partiesOf(action, relations).filter((one) => !parties.has(one));
    const newCountries = countriesOf([action]).filter((one) => !countriesSoFar.has(foldName(one)));
    for (const one of newParties) parties.add(one);
    for (const one of newCountries) countriesSoFar.add(foldName(one));
    if (index === 0 || newParties.length + newCountries.length === 0) return;
    const base = raise(`chain.spilled:${action.id}`, action, [action]);
    const newcomers = { parties: sortedTexts(new Set(newParties)), countries: newCountries };
    alerts.push({ ...base, kind: 'chain.spilled', chain: chain.id, action: action.id, ...newcomers });
  });
  return alerts;
}

function pauseAlerts(paused: readonly PausedChain[], raise: Raise): AlertRow[] {
  const byRestraint = new Map<Action, string[]>();
  for (const { chain, pauses } of paused) for (const restraint of pauses) push(byRestraint, restraint, chain.id);
  return [...byRestraint].map(([restraint, chains]) => pauseAlert(restraint, chains, raise));
}

export const pauseAlert = (restraint: Action, chains: readonly string[], raise: Raise): AlertRow => ({
  ...raise(`chain.paused:${restraint.id}`, restraint, [restraint]),
  kind: 'chain.paused',
  restraint: restraint.id,
  chains: sortedTexts(chains),
});
