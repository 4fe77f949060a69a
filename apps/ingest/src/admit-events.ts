import { contentOf, fieldOfDecider, parseEvent, quote, timeOf } from '@talion/domain';
import type { LogEvent, Problem } from '@talion/domain';
import { TrackingTrouble, writeEvent } from '@talion/tracking';

/** What became of one event of a request. */
export type AcceptedEvent = Readonly<{ index: number; id: string; source: string; time: string }>;
export type RefusedEvent = Readonly<{ index: number; id?: string; source?: string; problems: readonly Problem[] }>;
export type DuplicateEvent = Readonly<{
  index: number;
  id: string;
  source: string;
  /** When the first was accepted. */ time: string;
}>;

/** A request sorted out: `events` go to the log, in the order they were given. */
export type Admitted = Readonly<{
  events: readonly LogEvent[];
  accepted: readonly AcceptedEvent[];
  refused: readonly RefusedEvent[];
  /** The same as an earlier event of the request: accepted with it, and not written again. */
  duplicates: readonly DuplicateEvent[];
}>;

type Terms = Readonly<{
  /** When the next event is accepted. */
  nextTime: () => string;
  /** Whether events keep the times they bring: a restore, a back-test, the demo story. */
  keepsTimes: boolean;
  /** Whether events may say that an analyst of this Talion decided them: those made of decisions, and logs that are brought back. */
  mayDecide: boolean;
}>;

/** Most problems told of one request. Beyond it only the first of each further event is told, so that no request makes an answer without end. */
const problemsMax = 1000;

/** Longest id or source that a refusal repeats; longer ones are themselves what is wrong. */
const repeatedCharactersMax = 300;

/** Sends each value through the gate, dates it, and tells the good from the bad: one bad event takes nothing from the others. */
export function admitEvents(values: readonly unknown[], { nextTime, keepsTimes, mayDecide }: Terms): Admitted {
  const events: LogEvent[] = [];
  const accepted: AcceptedEvent[] = [];
  const refused: RefusedEvent[] = [];
  const duplicates: DuplicateEvent[] = [];
  const firsts = new Map<string, LogEvent>();
  let told = 0;
  const refuse = (index: number, value: unknown, problems: readonly Problem[]): void => {
    const kept = problems.slice(0, Math.max(1, problemsMax - told));
    told += kept.length;
    refused.push({ index, ...nameOf(value), problems: kept });
  };
  for (const [index, value] of values.entries()) {
    const time = nextTime();
    const parsed = parseEvent(dated(value, time, keepsTimes), timeOf(time));
    if (!parsed.ok) {
      refuse(index, value, parsed.problems);
      continue;
    }
    const { event } = parsed;
    const { id, source } = event;
    const identity = `${id} ${source}`;
    const first = firsts.get(identity);
    const problem = problemAtTheDoor(event, first, mayDecide);
    if (problem) refuse(index, value, [problem]);
    else if (first && timeOf(event.time) >= timeOf(first.time))
      duplicates.push({ index, id, source, time: first.time });
    else {
      firsts.set(identity, event);
      events.push(event);
      accepted.push({ index, id, source, time: event.time });
    }
  }
  return { events, accepted, refused, duplicates };
}

/** The value with its time of acceptance; what is no object at all is left to the gate. */
function dated(value: unknown, time: string, keepsTimes: boolean): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return keepsTimes && 'time' in value ? value : { ...value, time };
}

/** What only ingest can see is wrong with an event. */
function problemAtTheDoor(event: LogEvent, first: LogEvent | undefined, mayDecide: boolean): Problem | undefined {
  const field = mayDecide ? undefined : fieldOfDecider(event);
  if (field !== undefined) {
    const value = field === '/source' ? quote(event.source) : 'a name';
    const message = 'must not speak for an analyst: decisions are posted to /v1/decisions, by the key of who decides';
    return { field, value, message };
  }
  if (first && contentOf(first) !== contentOf(event)) {
    const message =
      'must be new within its source: an earlier event of this request has the same id and another content';
    return { field: '/id', value: quote(event.id), message };
  }
  try {
    writeEvent(event);
    return undefined;
  } catch (error) {
    if (!(error instanceof TrackingTrouble)) throw error;
    return { field: '', value: 'an object', message: error.message };
  }
}

const nameOf = (value: unknown): Readonly<{ id?: string; source?: string }> => {
  const { id, source } = (typeof value === 'object' && value !== null ? value : {}) as {
    id?: unknown;
    source?: unknown;
  };
  return { ...(isShort(id) && { id }), ...(isShort(source) && { source }) };
};

const isShort = (value: unknown): value is string => typeof value === 'string' && value.length <= repeatedCharactersMax;
