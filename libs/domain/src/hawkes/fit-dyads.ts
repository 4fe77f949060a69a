import type { Timeline } from '../dyads/timeline';
import type { FittedModel } from '../events/registry';
import { push } from '../grouping';
import { defaultLinkModel } from '../parameters';
import { dayMs, dayOf, writeTime } from '../time';
import type { ActingDyads } from './acting-dyads';
import { actStreams, together } from './act-streams';
import type { ActStream } from './act-streams';
import { expectCauses } from './expect-causes';
import { fitBackground, fitModel, parametersOf, startRate } from './fit-model';
import type { ActRate } from './expect-causes';

/** A linking model fitted on a set of events, as facts that can be added to the log: one model for all dyads, and own ones for those with much data. */
export type Fit = Readonly<{
  /** Before the first iteration, and after each. */
  logLikelihoods: readonly number[];
  acts: number;
  /** Dyads in which something moves. */
  dyads: number;
  shared: FittedModel;
  /** In order of dyad; each has the kernels of all, and a background of its own. */
  own: readonly FittedModel[];
  /** Dyads that would have an own model, if their sides could be named. */
  unnamed: readonly string[];
}>;

/** Moving acts from which on a dyad gets a model of its own: with fewer, its background is that of all but for a few percent. */
export const ownModelActsMin = 30;

/** Undefined where nothing moves. `description` says what the events are. */
export function fitDyads(dyads: ActingDyads, description: string, actsMin = ownModelActsMin): Fit | undefined {
  const { timelines, parameters } = dyads;
  if (timelines.length === 0) return undefined;
  const span = spanOf(timelines);
  const base = { ...defaultLinkModel, ...parameters.link };
  const streams = actStreams(dyads, base, dayOf(span.to));
  const { rate, logLikelihoods } = fitModel(streams, startRate(base));
  const modelOf = (found: ActRate, actions: number, logLikelihood: number): FittedModel => ({
    parameters: {
      ...parameters.link,
      ...parametersOf(found),
      horizonDays: base.horizonDays,
      backgroundDays: base.backgroundDays,
    },
    fittedOn: {
      description,
      period: { from: writeTime(span.from), to: writeTime(span.to) },
      actions,
      logLikelihood: Number(logLikelihood.toFixed(3)),
    },
  });
  const acts = timelines.reduce((sum, { entries }) => sum + entries.length, 0);
  const large = timelines.filter(({ entries }) => entries.length >= actsMin);
  const nameable = large.filter(({ sides }) => sides.every((side) => dyads.book.resolve(side) === side));
  const byDyad = groupByDyad(streams);
  return {
    logLikelihoods,
    acts,
    dyads: timelines.length,
    shared: modelOf(rate, acts, logLikelihoods.at(-1) ?? 0),
    own: nameable.map(({ dyad, sides, entries }) => {
      const own = byDyad.get(dyad) ?? [];
      const found = fitBackground(own, rate);
      const { logLikelihood } = expectCauses(together(own), found);
      return { ...modelOf(found, entries.length, logLikelihood), dyad: [...sides] };
    }),
    unnamed: large.filter((one) => !nameable.includes(one)).map(({ dyad }) => dyad),
  };
}

/** From the day of the first act to the end of the day of the last. */
export function spanOf(timelines: readonly Timeline[]): Readonly<{ from: number; to: number }> {
  let [first, last] = [Infinity, -Infinity];
  for (const { entries } of timelines) {
    for (const { action } of entries) {
      first = Math.min(first, dayOf(action.from));
      last = Math.max(last, dayOf(action.from));
    }
  }
  return { from: first * dayMs, to: (last + 1) * dayMs };
}

function groupByDyad(streams: readonly ActStream[]): Map<string, ActStream[]> {
  const found = new Map<string, ActStream[]>();
  for (const stream of streams) push(found, stream.dyad, stream);
  return found;
}
