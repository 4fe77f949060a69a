import { parseEvent, quote, revisionsTo, timeOf, writeTime } from '@talion/domain';
import type { Edition, EventOf, LogEvent, Problem } from '@talion/domain';
import { isReport } from '@talion/tracking';
import type { AcceptedEvent, Admitted, DuplicateEvent, RefusedEvent } from './admit-events';
import type { Known } from './known-events';

/** A row of a newer edition that says otherwise than before: `revisions` are the ids of the events that say so. */
export type CorrectedEvent = Readonly<{ index: number; id: string; source: string; revisions: readonly string[] }>;

/** What is left of a request once its events were held against what is known. */
export type SortedOut = Admitted & Readonly<{ corrected: readonly CorrectedEvent[] }>;

type Terms = Readonly<{
  /** What is known under the identity of an event. */
  known(event: LogEvent): Known | undefined;
  /** How its source has a report today, where rows of newer editions become corrections. */
  edition(report: Report): Edition | undefined;
  /** When the delivery began, in milliseconds: what was accepted since then under an identity is no older edition of it. */
  since: number;
  nextTime: () => string;
}>;

type Report = EventOf<'talion.action.reported.v1'>;

/** Tells the new from the known: the same again is a duplicate, something else under a known identity is refused, or corrects it where that is asked for. */
export function sortOut(admitted: Admitted, { known, edition, since, nextTime }: Terms): SortedOut {
  const events: LogEvent[] = [];
  const accepted: AcceptedEvent[] = [];
  const refused: RefusedEvent[] = [...admitted.refused];
  const duplicates: DuplicateEvent[] = [...admitted.duplicates];
  const corrected: CorrectedEvent[] = [];
  for (const [at, event] of admitted.events.entries()) {
    const told = admitted.accepted[at];
    if (!told) throw new Error('Every admitted event is told of');
    const { index, id, source } = told;
    const before = known(event);
    const standing = before?.event && isReport(before.event) && before.time < since ? edition(before.event) : undefined;
    if (!before || isEarlierCopy(event, before)) {
      events.push(event);
      accepted.push(told);
    } else if (standing && isReport(event)) {
      const made = revisionsTo(standing, event.data)?.map((one): LogEvent => ({ ...one, time: nextTime() }));
      const problems = made ? made.flatMap(problemsOf) : [conflict(event, before)];
      if (problems.length > 0) refused.push({ index, id, source, problems });
      else if (!made || made.length === 0) duplicates.push(duplicate(told, before));
      else {
        events.push(...made);
        corrected.push({ index, id, source, revisions: made.map((one) => one.id) });
      }
    } else if (before.isSame) duplicates.push(duplicate(told, before));
    else refused.push({ index, id, source, problems: [conflict(event, before)] });
  }
  return { events, accepted, refused: refused.sort((a, b) => a.index - b.index), duplicates, corrected };
}

/** A restore may bring an event with an earlier time than the copy that is there: the earlier one counts. */
const isEarlierCopy = (event: LogEvent, { time, isSame }: Known): boolean => isSame && timeOf(event.time) < time;

const duplicate = ({ index, id, source }: AcceptedEvent, { time }: Known): DuplicateEvent => ({
  index,
  id,
  source,
  time: writeTime(time),
});

const problemsOf = (event: LogEvent): readonly Problem[] => {
  const parsed = parseEvent(event);
  return parsed.ok ? [] : parsed.problems;
};

/** Nothing of a known identity is ever written over. */
const conflict = (event: LogEvent, { time }: Known): Problem => ({
  field: '/id',
  value: quote(event.id),
  message: `must be new within its source: the event accepted at ${writeTime(time)} has the same id and another content. What has changed is a talion.action.corrected.v1; with changed=correct it is made of a report`,
});
