import { quote } from '../shape';
import type { Problem } from '../shape';
import { timeOf, writeTime } from '../time';
import { dataShapes, envelope } from './log-event';
import type { EventType, LogEvent } from './log-event';

export type Parsed = Readonly<{ ok: true; event: LogEvent }> | Readonly<{ ok: false; problems: readonly Problem[] }>;

/** Most problems told of one event: enough to mend it, and a hostile event cannot make a long answer. */
const problemsMax = 20;

/** How far ahead of the log's clock a time of acceptance may lie, in milliseconds: clocks differ, and nothing was accepted tomorrow. */
const clockDifferenceMsMax = 86_400_000;

/**
 * The gate: the one place where a value from outside becomes an event of the log, or a list of what is wrong with it, each with field and value.
 * Ingest, import, the command line and the projector all use it. The value itself is returned, unchanged.
 *
 * @param taken When the log took it, in milliseconds, where that is known: an event that says it was accepted later would set every clock wrong.
 */
export function parseEvent(value: unknown, taken?: number): Parsed {
  const problems: Problem[] = [];
  envelope.check(value, '', problems);
  const { type, data } = (typeof value === 'object' && value !== null ? value : {}) as {
    type?: unknown;
    data?: unknown;
  };
  const shape = typeof type === 'string' && Object.hasOwn(dataShapes, type) ? dataShapes[type as EventType] : undefined;
  if (shape && data !== undefined) shape.check(data, '/data', problems);
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, problemsMax) };
  const event = value as LogEvent;
  if (taken !== undefined && timeOf(event.time) > taken + clockDifferenceMsMax) {
    const message = `must not be in the future: it says when Talion accepted the event, and that was at ${writeTime(taken)}`;
    return { ok: false, problems: [{ field: '/time', value: quote(event.time), message }] };
  }
  return { ok: true, event };
}

/** `parseEvent` as a Standard Schema v1 value, for whoever takes one (Nest's `@Body({ schema })`, form and queue libraries). */
export const logEventSchema = {
  '~standard': {
    version: 1,
    vendor: 'talion',
    validate(value: unknown) {
      const parsed = parseEvent(value);
      if (parsed.ok) return { value: parsed.event };
      return {
        issues: parsed.problems.map(({ field, value: found, message }) => ({
          message: `${field} ${message}, not ${found}`,
          path: field.split('/').slice(1).map(unescaped),
        })),
      };
    },
  },
} as const;

/** A part of a JSON Pointer as the field is written. */
const unescaped = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~');
