import type { MoveRow, SequenceRow } from '../dyads/sequences';
import type { LinkModel, Parameters } from '../parameters';
import type { ActionRow } from '../read-models';
import { compareText, round6 } from '../order';
import { dayMs, timeOf, writeTime } from '../time';
import { answerRate, expectedWithin, meanDays, medianDays, probabilityWithin } from './answer-rate';
import type { AnswerRate, Past, PastAct } from './answer-rate';

/**
 * Who is likely to answer: for each open provocation, the last move of an episode that nobody has answered, the probability that the other side acts soon.
 * It tells of rates, not of intentions, and of acts of any kind that move, not of one that is meant as an answer.
 */
export type ForecastRow = Readonly<{
  /** Id of the sequence, at bloc level; a sequence has one open provocation at most. */
  id: string;
  dyad: string;
  sides: readonly [string, string];
  /** The open provocation: number of the move, its acts, and its time. */
  move: number;
  provocation: readonly string[];
  from: string;
  to: string;
  /** Who provoked, and who may answer. */
  provoker: string;
  answerer: string;
  /** The moment from which days are counted. */
  at: string;
  /** Probability that the answerer acts against the provoker within 1, 7 and 30 days. */
  within: Readonly<{ days1: number; days7: number; days30: number }>;
  /** Days until then: on the mean, and as likely as not. */
  meanDays: number;
  medianDays: number;
  explanation: ForecastExplanation;
}>;

/** What the probabilities are made of: P(n) = 1 - exp(-(background * n + sum of perDay * delayDays * (1 - exp(-n / delayDays)))). */
export type ForecastExplanation = Readonly<
  AnswerRate & { expected: Readonly<{ days1: number; days7: number; days30: number }> }
>;

export const forecastDays = { days1: 1, days7: 7, days30: 30 } as const;

type Known = Readonly<{
  /** All sequences at bloc level of the dyads in question, as far back as acts count. */
  sequences: readonly SequenceRow[];
  action: (id: string) => Pick<ActionRow, 'severity' | 'occurred'> | undefined;
  modelOf: (dyads: readonly string[]) => LinkModel;
  /** The moment that is asked about, milliseconds. */
  clock: number;
}>;

/** The forecasts of all provocations that are open at the clock, the most probable within a week first. */
export function forecastsOf(
  { sequences, action, modelOf, clock }: Known,
  { chainLullDays }: Pick<Parameters, 'chainLullDays'>,
): ForecastRow[] {
  const byDyad = new Map<string, SequenceRow[]>();
  for (const one of sequences) byDyad.set(one.dyad, [...(byDyad.get(one.dyad) ?? []), one]);
  return [...byDyad.values()]
    .flatMap((all): ForecastRow[] => {
      const open = openProvocation(clock, all, chainLullDays);
      if (!open) return [];
      const { sequence, move } = open;
      const past = pastOf(all, move.target, action);
      const begun = move.actions.filter((id) => timeOf(action(id)?.occurred.from ?? move.from) < clock);
      const ends = begun.map((id) => action(id)?.occurred.to ?? move.to).sort();
      const seen = { ...move, actions: begun, to: ends.at(-1) ?? move.to };
      return [rowOf(sequence, seen, answerRate(past, clock, modelOf([sequence.dyad])), clock)];
    })
    .sort((a, b) => b.within.days7 - a.within.days7 || compareText(a.id, b.id));
}

/**
 * The provocation of a dyad that is open at the clock, of all its sequences: of the last that has begun, for a later one has begun without an answer; the last
 * move that has begun there, if its number is odd; and for as long as a chain would be taken to go on.
 */
export function openProvocation(
  clock: number,
  sequences: readonly SequenceRow[],
  chainLullDays: number,
): Readonly<{ sequence: SequenceRow; move: MoveRow }> | undefined {
  const begun = sequences.filter(({ from }) => timeOf(from) < clock);
  const [first, ...others] = begun;
  if (!first) return undefined;
  const sequence = others.reduce((last, one) => (timeOf(one.from) > timeOf(last.from) ? one : last), first);
  const move = sequence.moves.filter(({ from }) => timeOf(from) < clock).at(-1);
  if (!move || move.n % 2 === 0 || clock - timeOf(move.to) > chainLullDays * dayMs) return undefined;
  return { sequence, move };
}

/** Since when a provocation that is open at the clock has had acts: what a store is asked for. */
export const opensSince = (clock: number, { chainLullDays }: Pick<Parameters, 'chainLullDays'>): string =>
  // What has just ended so long ago is still open, and its end is no part of it.
  writeTime(clock - chainLullDays * dayMs - 1);

function pastOf(sequences: readonly SequenceRow[], side: string, action: Known['action']): Past {
  const [own, others]: [PastAct[], PastAct[]] = [[], []];
  for (const { initiator, actions } of sequences.flatMap(({ moves }) => moves)) {
    for (const id of actions) {
      const row = action(id);
      if (!row) continue;
      const { from, to } = row.occurred;
      (initiator === side ? own : others).push({ from: timeOf(from), to: timeOf(to), severity: row.severity });
    }
  }
  return { own, others };
}

function rowOf({ id, dyad, sides }: SequenceRow, move: MoveRow, rate: AnswerRate, clock: number): ForecastRow {
  const each = (figure: (rate: AnswerRate, days: number) => number): ForecastRow['within'] => ({
    days1: round6(figure(rate, forecastDays.days1)),
    days7: round6(figure(rate, forecastDays.days7)),
    days30: round6(figure(rate, forecastDays.days30)),
  });
  return {
    id,
    dyad,
    sides,
    move: move.n,
    provocation: move.actions,
    from: move.from,
    to: move.to,
    provoker: move.initiator,
    answerer: move.target,
    at: writeTime(clock),
    within: each(probabilityWithin),
    meanDays: round6(meanDays(rate)),
    medianDays: round6(medianDays(rate)),
    explanation: {
      background: round6(rate.background),
      backgroundFrom: rate.backgroundFrom,
      kernels: rate.kernels.map((kernel) => ({ ...kernel, perDay: round6(kernel.perDay) })),
      expected: each(expectedWithin),
    },
  };
}
