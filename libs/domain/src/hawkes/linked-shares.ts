import { allShares, linkedShareOf } from '../dyads/linked-share';
import type { LinkedShare } from '../dyads/linked-share';
import { modelsIn } from '../dyads/models-in';
import type { LogEvent } from '../events/log-event';
import type { AskedParameters } from '../parameters';
import { compareText } from '../order';
import { writeTime } from '../time';
import { actingDyads } from './acting-dyads';
import { fitDyads, spanOf } from './fit-dyads';

/** What links make of dyads with many acts, beside what they would make of them by chance: under the models in force, and under one fitted on the same events. */
export type LinkedShares = Readonly<{
  /** All those dyads together. */
  inForce: Omit<LinkedShare, 'dyad'>;
  fitted: Omit<LinkedShare, 'dyad'>;
  /** The busiest first. */
  dyads: readonly DyadShares[];
}>;

export type DyadShares = Readonly<{
  dyad: string;
  acts: number;
  inForce: Pick<LinkedShare, 'linked' | 'byChance'>;
  fitted: Pick<LinkedShare, 'linked' | 'byChance'>;
}>;

/** Undefined where nothing moves. `actsMin` are the moving acts that a dyad must have: a share of few acts says nothing. */
export function linkedShares(
  events: readonly LogEvent[],
  asked: AskedParameters,
  actsMin: number,
): LinkedShares | undefined {
  const dyads = actingDyads(events, asked);
  const found = fitDyads(dyads, 'these events', actsMin);
  if (!found) return undefined;
  const time = writeTime(spanOf(dyads.timelines).to);
  const fitted = [found.shared, ...found.own].map((data, index): LogEvent => ({
    specversion: '1.0',
    id: `fitted-${index}`,
    source: 'urn:talion:fit',
    type: 'talion.model.fitted.v1',
    time,
    data,
  }));
  const registered = events.filter(({ type }) => type === 'talion.actor.registered.v1');
  // What was asked for is part of the fitted models already, and would go before what was fitted.
  const models = modelsIn([...registered, ...fitted], {});
  const rows = dyads.timelines
    .filter(({ entries }) => entries.length >= actsMin)
    .map((timeline) => ({
      inForce: linkedShareOf(timeline, dyads),
      fitted: linkedShareOf(timeline, { ...dyads, models }),
    }))
    .sort((a, b) => b.inForce.acts - a.inForce.acts || compareText(a.inForce.dyad, b.inForce.dyad));
  const shares = ({ linked, byChance }: LinkedShare) => ({ linked, byChance });
  return {
    inForce: allShares(rows.map((row) => row.inForce)),
    fitted: allShares(rows.map((row) => row.fitted)),
    dyads: rows.map((row) => ({
      dyad: row.inForce.dyad,
      acts: row.inForce.acts,
      inForce: shares(row.inForce),
      fitted: shares(row.fitted),
    })),
  };
}
