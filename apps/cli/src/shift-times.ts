import { dataShapes, readTime, writeTime } from '@talion/domain';
import type { EventType } from '@talion/domain';

/**
 * A story moved in time: every time of every event by the same number of milliseconds, so that what lay a day apart still does. What is a time is what
 * the published schemas say is one, so that no field is forgotten. Events come as they were read: the gate is asked later, and what it would refuse stays.
 */
export function shiftTimes(event: unknown, byMs: number): unknown {
  if (!isRecord(event)) return event;
  const { type, time, data } = event;
  const shape = typeof type === 'string' && Object.hasOwn(dataShapes, type) ? dataShapes[type as EventType] : undefined;
  return {
    ...event,
    ...('time' in event && { time: shiftTime(time, byMs) }),
    ...(shape && 'data' in event && { data: shiftWithin(data, shape.schema, byMs) }),
  };
}

/** By how much to move the events for the last of them to be accepted at `now`; undefined where none says when it was accepted. */
export function shiftToNow(events: Iterable<unknown>, now: number): number | undefined {
  let last: number | undefined;
  for (const event of events) {
    const time = isRecord(event) && typeof event['time'] === 'string' ? readTime(event['time']) : undefined;
    if (time !== undefined && (last === undefined || time > last)) last = time;
  }
  return last === undefined ? undefined : now - last;
}

/** As much of JSON Schema as the domain's shapes write. */
type Schema = Readonly<{
  type?: unknown;
  format?: unknown;
  anyOf?: readonly Schema[];
  properties?: Readonly<Record<string, Schema>>;
  items?: Schema;
}>;

const isTime = ({ anyOf }: Schema): boolean => anyOf?.some(({ format }) => format === 'date-time') ?? false;

function shiftWithin(value: unknown, schema: Schema, byMs: number): unknown {
  if (isTime(schema)) return shiftTime(value, byMs);
  const { properties, items, anyOf } = schema;
  if (Array.isArray(value)) return items ? value.map((one) => shiftWithin(one, items, byMs)) : value;
  if (properties && isRecord(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => {
        const field = Object.hasOwn(properties, name) ? properties[name] : undefined;
        return [name, field ? shiftWithin(one, field, byMs) : one];
      }),
    );
  }
  // A field that a correction may take away: its schema, or null.
  const given = anyOf?.find(({ type }) => type !== 'null');
  return given ? shiftWithin(value, given, byMs) : value;
}

function shiftTime(value: unknown, byMs: number): unknown {
  const time = typeof value === 'string' ? readTime(value) : undefined;
  return time === undefined ? value : writeTime(time + byMs);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
