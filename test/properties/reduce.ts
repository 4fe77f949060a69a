import { parseEvent } from '@talion/domain';
import type { LogEvent } from '@talion/domain';

/** Makes a history that goes wrong as small as it will go: fast-check halves and simplifies, this takes away what is left. */

type GoesWrong = (events: readonly LogEvent[]) => Promise<boolean>;

/** Most trials of one reduction: enough for the longest histories, and an end where every trial is slow. */
const trialsMax = 3000;

export async function reduce(events: readonly LogEvent[], goesWrong: GoesWrong): Promise<readonly LogEvent[]> {
  let left = trialsMax;
  const wrong: GoesWrong = async (tried) => left-- > 0 && tried.length > 0 && (await goesWrong(tried));
  let smallest = events;
  for (;;) {
    const before = smallest;
    smallest = await withoutFields(await withoutEvents(smallest, wrong), wrong);
    if (smallest === before) return smallest;
  }
}

/** Takes runs of events away, long runs first. */
async function withoutEvents(events: readonly LogEvent[], wrong: GoesWrong): Promise<readonly LogEvent[]> {
  let smallest = events;
  for (let run = Math.ceil(events.length / 2); run >= 1; run = Math.floor(run / 2)) {
    for (let at = 0; at < smallest.length;) {
      const tried = [...smallest.slice(0, at), ...smallest.slice(at + run)];
      if (await wrong(tried)) smallest = tried;
      else at += run;
    }
  }
  return smallest;
}

/** Takes fields away, one by one, as long as the gate lets the event through. */
async function withoutFields(events: readonly LogEvent[], wrong: GoesWrong): Promise<readonly LogEvent[]> {
  let smallest = events;
  for (const index of events.keys()) {
    for (const without of fieldsOf(smallest[index]?.data).map((path) => path)) {
      const one = smallest[index];
      if (!one) continue;
      const data: unknown = removed(one.data, without);
      const parsed = parseEvent({ ...one, data });
      if (!parsed.ok) continue;
      const tried = smallest.with(index, parsed.event);
      if (await wrong(tried)) smallest = tried;
    }
  }
  return smallest;
}

type Path = readonly string[];

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Every field, the outer before what is in it; of lists the last first, so that those before keep their places. */
const fieldsOf = (value: unknown): Path[] =>
  isObject(value)
    ? Object.keys(value)
        .reverse()
        .flatMap((name) => [[name], ...fieldsOf(value[name]).map((inner) => [name, ...inner])])
    : [];

function removed(value: unknown, [name, ...inner]: Path): unknown {
  if (!isObject(value) || name === undefined || !(name in value)) return value;
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    return inner.length === 0
      ? list.toSpliced(Number(name), 1)
      : list.with(Number(name), removed(list[Number(name)], inner));
  }
  if (inner.length > 0) return { ...value, [name]: removed(value[name], inner) };
  return Object.fromEntries(Object.entries(value).filter(([one]) => one !== name));
}
