import type { Request } from 'express';
import { readTime } from '@talion/domain';
import { allows, callerOf, HttpProblem, QueryParameters } from '@talion/platform';
import { TrackingTrouble } from '@talion/tracking';
import type { EventLog, Position, ReadStore } from '@talion/tracking';
import type { AppendTerms } from './append-events.command';

/** How events are to be taken, as the address says. */
export const deliveryParameters = {
  dryRun: {
    description: 'Say what would become of the events, and take none.',
    schema: { type: 'boolean', default: false },
  },
  changed: {
    description:
      'What to do with a report that says otherwise than the known one of the same id and source: `refuse` it, or `correct` the known one with what has changed, and bring it back where it was withdrawn: for newer editions of a data set.',
    schema: { type: 'string', enum: ['refuse', 'correct'], default: 'refuse' },
  },
  since: {
    description:
      'When the delivery began, where this request goes on with one that was cut off; left out: now. What was accepted since then is no older edition of a row, and its repetitions are told as `taken`.',
    schema: { type: 'string', format: 'date-time' },
  },
} as const;

/** @throws HttpProblem `question-refused`. */
export function readTerms(request: Request, query: Readonly<Record<string, unknown>>): AppendTerms {
  const given = new QueryParameters(query, Object.keys(deliveryParameters));
  const dryRun = given.oneOf('dryRun', ['true', 'false']) === 'true';
  const corrects = given.oneOf('changed', ['refuse', 'correct']) === 'correct';
  const since = given.text('since');
  const begun = since === undefined ? Date.now() : readTime(since);
  if (begun === undefined) given.refuse('since', 'must be an RFC 3339 time such as 2024-02-07T19:30:00Z');
  given.settle();
  const isAdmin = allows(callerOf(request).scopes, 'admin');
  return { keepsTimes: isAdmin, mayDecide: isAdmin, dryRun, corrects, since: begun ?? Date.now() };
}

/** How long a delivery that corrects waits for the read models, in milliseconds: shorter than clients do. */
const readWaitMs = 20_000;
const retrySeconds = '5';

/**
 * What is corrected must be known first: waits until the read models hold all that the log held when the delivery began.
 *
 * @throws HttpProblem `unavailable` where they do not get there.
 */
export const untilKnown = async (log: EventLog, store: ReadStore): Promise<void> =>
  untilRead(store, await log.end(), 'a correction');

/**
 * Waits until the read models hold what `what` rests on.
 *
 * @throws HttpProblem `unavailable` where they do not get there.
 */
export async function untilRead(store: ReadStore, position: Position, what: string): Promise<void> {
  try {
    await store.waitFor(position, readWaitMs);
  } catch (cause) {
    if (!(cause instanceof TrackingTrouble) || cause.code !== 'wait-timed-out') throw cause;
    throw new HttpProblem(
      'unavailable',
      `The read models are still taking in what was posted before, and ${what} rests on it. ${cause.message} Nothing was taken, come again.`,
      { headers: { 'Retry-After': retrySeconds }, cause },
    );
  }
}
