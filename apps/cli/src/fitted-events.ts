import { createHash } from 'node:crypto';
import { canonicalJson } from '@talion/domain';
import type { DataOf, Fit, LogEvent } from '@talion/domain';

/** Who says so. */
const source = 'urn:talion:fit';
/** Characters of the digest that an id carries: two models never share it. */
const digestCharacters = 32;

/**
 * The models of a fit as facts for the log, the one for all dyads first. Their ids derive from what they say, so that the same fit added twice is one fact;
 * they count as accepted with the last of the events that they were fitted on, unless ingest sets another time.
 */
export function fittedEvents({ shared, own }: Pick<Fit, 'shared' | 'own'>, events: readonly LogEvent[]): LogEvent[] {
  const time = events
    .map((event) => event.time)
    .reduce((last, one) => (Date.parse(one) > Date.parse(last) ? one : last));
  return [shared, ...own].map((data: DataOf<'talion.model.fitted.v1'>) => ({
    specversion: '1.0',
    id: `model-fitted-${createHash('sha256').update(canonicalJson(data)).digest('hex').slice(0, digestCharacters)}`,
    source,
    type: 'talion.model.fitted.v1',
    time,
    data,
  }));
}
