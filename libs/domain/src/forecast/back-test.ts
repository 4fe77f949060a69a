import { actStreams } from '../hawkes/act-streams';
import type { ActingDyads } from '../hawkes/acting-dyads';
import { spanOf } from '../hawkes/fit-dyads';
import { fitModel, parametersOf, startRate } from '../hawkes/fit-model';
import type { FittedParameters } from '../hawkes/fit-model';
import type { Timeline } from '../dyads/timeline';
import { defaultLinkModel } from '../parameters';
import { dayMs, dayOf, writeTime } from '../time';
import type { PastAct } from './answer-rate';
import { constantRate, lastMonthRate, modelRate } from './predictors';
import type { Direction, Predictor } from './predictors';
import { Score } from './score';
import type { ScoreRow } from './score';

/**
 * How good forecasts would have been: a model fitted on the first four fifths of the time, held against the last fifth, day by day, beside two rates that
 * anybody can work out. All acts count as they are known in the end; a forecast sees those that began before it is made.
 */
export type BackTest = Readonly<{
  training: Readonly<{ from: string; to: string; acts: number; dyads: number }>;
  /** Acts of dyads that had acted on an earlier day are scored; a dyad's first day is no forecast's to see. */
  test: Readonly<{ from: string; to: string; acts: number; scored: number }>;
  /** Fitted on the training time. */
  parameters: FittedParameters;
  methods: readonly ScoreRow[];
}>;

/** Part of the time that a model is fitted on. */
const trainingShare = 4 / 5;

/** Undefined where there are too few days to split. */
export function backTest(dyads: ActingDyads): BackTest | undefined {
  const { timelines, parameters } = dyads;
  const days = timelines.flatMap(({ entries }) => entries.map(({ action }) => dayOf(action.from)));
  if (days.length === 0) return undefined;
  const span = spanOf(timelines);
  const [start, end] = [dayOf(span.from), dayOf(span.to)];
  const split = start + Math.floor((end - start) * trainingShare);
  if (!(split > start && split < end)) return undefined;
  const base = { ...defaultLinkModel, ...parameters.link };
  const fitted = parametersOf(fitModel(actStreams(dyads, base, split), startRate(base)).rate);
  const predictors: readonly Predictor[] = [
    modelRate('fitted model', { ...base, ...fitted }),
    modelRate('model unfitted', base),
    constantRate(start, split),
    lastMonthRate(start, split),
  ];
  const directions = timelines.flatMap(directionsOf);
  const before = days.filter((day) => day < split).length;
  const scores = predictors.map((predictor) => scoreOf(predictor, directions, split, end));
  return {
    training: {
      from: writeTime(start * dayMs),
      to: writeTime(split * dayMs),
      acts: before,
      dyads: timelines.filter(({ entries }) => entries.some(({ action }) => dayOf(action.from) < split)).length,
    },
    test: {
      from: writeTime(split * dayMs),
      to: writeTime(end * dayMs),
      acts: days.length - before,
      scored: scores[0]?.acts ?? 0,
    },
    parameters: fitted,
    methods: scores.map((score, index) => score.row(predictors[index]?.name ?? '')),
  };
}

/** A direction of a dyad, in both ways of looking at it: who may act, and against whom. */
type Watched = Direction & Readonly<{ firstDay: number; ownDays: readonly number[]; otherDays: readonly number[] }>;

function directionsOf({ sides, entries }: Timeline): Watched[] {
  const firstDay = dayOf(entries[0]?.action.from ?? 0);
  const acts = sides.map((side) =>
    entries
      .filter(({ initiator }) => initiator === side)
      .map(({ action }): PastAct => action)
      .sort((a, b) => a.from - b.from),
  );
  return [acts, [...acts].reverse()].map(([own = [], others = []]) => ({
    own,
    others,
    firstDay,
    ownDays: own.map(({ from }) => dayOf(from)),
    otherDays: others.map(({ from }) => dayOf(from)),
  }));
}

function scoreOf(predictor: Predictor, directions: readonly Watched[], split: number, end: number): Score {
  const score = new Score();
  for (const direction of directions) {
    const { firstDay, ownDays, otherDays } = direction;
    const perDay = new Map<number, number>();
    for (const day of ownDays) perDay.set(day, (perDay.get(day) ?? 0) + 1);
    const at = (day: number) => predictor.at(direction, day * dayMs);
    for (let day = Math.max(split, firstDay + 1); day < end; day++) score.day(perDay.get(day) ?? 0, at(day)(1));
    // Asked at the end of each day on which the other side acts: does this side act on one of the days after?
    for (const day of new Set(otherDays.filter((one) => one >= split))) {
      const next = ownDays.find((one) => one > day);
      score.question(next === undefined ? Infinity : next - day, end - 1 - day, at(day + 1));
    }
  }
  return score;
}
