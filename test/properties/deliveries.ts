import { parseEvent, projectLevels } from '@talion/domain';
import type { LogEvent } from '@talion/domain';
import { Projection, WriteBehind } from '@talion/tracking';
import type { Batch, FoldStore, ReadStep, ReadStore } from '@talion/tracking';
import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { applyTo, differences, rowsOf } from './rows';
import type { KeptRows } from './rows';

/**
 * How a history reaches the projection: in which order, how often, in what batches, through which crashes. All of it follows from a salt and each
 * record's own name, so that taking an event away leaves the rest as it was.
 */
export type Delivery = Readonly<{
  order: 'as it stands' | 'as accepted' | 'as it happened' | 'newest first' | 'shuffled';
  salt: number;
  /** Of a hundred records, how many come later than the order says. */
  latePercent: number;
  /** Of a hundred records, how many come once more, somewhere later. */
  repeatedPercent: number;
  /** Largest batch; 1 is one by one, 1000 all at once. */
  batchMax: number;
  /** Of a hundred batches, how many end in a crash before or after they are applied. */
  crashPercent: number;
  /** Most events that the projection keeps at hand; it starts with the whole history where that is no longer. */
  atHandMax: number;
  /** Whether the rows are compared after steps on the way (see `watchedMax`), not only at the end. */
  watched: boolean;
}>;

export const deliveries: fc.Arbitrary<Delivery> = fc.record({
  order: fc.constantFrom('as it stands', 'as accepted', 'as it happened', 'as it happened', 'newest first', 'shuffled'),
  salt: fc.nat(9999),
  latePercent: fc.constantFrom(0, 0, 10),
  repeatedPercent: fc.constantFrom(0, 0, 20),
  batchMax: fc.constantFrom(1, 3, 10, 1000),
  crashPercent: fc.constantFrom(0, 0, 20),
  atHandMax: fc.constantFrom(0, 0, 10, 40, 1000),
  watched: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
});

/** Most comparisons on the way: each computes project() of all that has come so far. */
const watchedMax = 40;

/** Everything in one batch. */
export const atOnce: Delivery = {
  order: 'as it stands',
  salt: 0,
  latePercent: 0,
  repeatedPercent: 0,
  batchMax: 1000,
  crashPercent: 0,
  atHandMax: 1000,
  watched: false,
};
/** As a quiet desk sees it: each by itself, in the order of acceptance. */
export const oneByOne: Delivery = { ...atOnce, order: 'as accepted', batchMax: 1 };

/** A number from 0 to 99 that depends on nothing else. */
const chance = (...of: readonly (string | number)[]): number =>
  createHash('md5').update(JSON.stringify(of)).digest().readUInt32BE() % 100;

const nameOf = ({ id, source, time, type }: LogEvent): string => `${id} ${source} ${time} ${type}`;

function by<T>(list: readonly T[], key: (one: T, index: number) => number | string): T[] {
  const keyed = list.map((one, index) => ({ one, key: key(one, index) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ one }) => one);
}

/** When the act begins that is reported; what else is said comes in at any time. */
const happenedAt =
  (events: readonly LogEvent[], salt: number) =>
  (event: LogEvent): number => {
    if (event.type === 'talion.action.reported.v1') return Date.parse(event.data.occurred.from);
    const before = events[chance(salt, 'heard', nameOf(event)) % events.length];
    return before?.type === 'talion.action.reported.v1' ? Date.parse(before.data.occurred.from) : 0;
  };

/** The records in the order in which they are read. */
export function delivered(events: readonly LogEvent[], delivery: Delivery): LogEvent[] {
  const { order, salt, latePercent, repeatedPercent } = delivery;
  const shuffledBy = (more: string) => (event: LogEvent) =>
    createHash('md5')
      .update(`${salt} ${more} ${nameOf(event)}`)
      .digest('hex');
  const accepted = () => by(events, ({ time, id }) => `${time} ${id}`);
  const ordered = {
    'as it stands': () => [...events],
    'as accepted': accepted,
    'as it happened': () => by(events, happenedAt(events, salt)),
    'newest first': () => accepted().reverse(),
    shuffled: () => by(events, shuffledBy('order')),
  }[order]();
  const delay = (event: LogEvent): number =>
    chance(salt, 'late', nameOf(event)) < latePercent ? chance(salt, 'delay', nameOf(event)) : 0;
  const inTime = by(ordered, (event, index) => index + (delay(event) * ordered.length) / 100);
  const repeated = inTime.filter((event) => chance(salt, 'repeat', nameOf(event)) < repeatedPercent);
  return [...inTime, ...by(repeated, shuffledBy('repeat'))];
}

const batchOf = (values: readonly LogEvent[], from: number): Batch => ({
  records: values.map((value, index) => ({ partition: 0, offset: BigInt(from + index), value })),
  position: `0:${from + values.length}`,
});

const tools = {
  digest: (text: string): string => createHash('sha256').update(text).digest('base64url'),
  wall: (): number => 0,
};

/** What is wrong when the history is delivered so, in words, each with the step it was seen at; nothing if all holds. */
export async function troubleOf(
  events: readonly LogEvent[],
  delivery: Delivery,
  store: ReadStore,
): Promise<readonly string[]> {
  const records = delivered(events, delivery);
  const { salt, batchMax, crashPercent, atHandMax, watched } = delivery;
  const limits = { eventsMax: atHandMax, wholeMax: atHandMax === 0 ? -1 : atHandMax };
  const rows: KeptRows = new Map();
  const behind = new WriteBehind(late(store), { written: () => undefined, failed: () => undefined });
  let projection = await Projection.resume(behind, tools, limits);
  // A batch whose step a crash took is read again, cut in another way.
  for (let at = 0, attempt = 0; at < records.length; attempt++) {
    const size = 1 + (chance(salt, 'size', attempt) % batchMax);
    const values = records.slice(at, batchMax === atOnce.batchMax ? records.length : at + size);
    const step = await projection.fold(batchOf(values, at));
    const crash = chance(salt, 'crash', attempt) < crashPercent;
    const applied = !crash || chance(salt, 'applied', attempt) < 50;
    if (applied) {
      await behind.apply(step);
      at += values.length;
      const inVain = applyTo(rows, step.rows);
      const last = at >= records.length;
      const looked = watched && chance(salt, 'watch', at) * records.length < watchedMax * 100;
      const wrong = looked || last ? differences(expectedOf(records.slice(0, at)), rows) : [];
      if (inVain.length + wrong.length > 0) return [...inVain, ...wrong].map((one) => `after record ${at}: ${one}`);
    }
    if (crash) projection = await Projection.resume(behind, tools, limits);
  }
  await behind.settled();
  return [];
}

/** A store that takes its time to write, so that the next step is folded meanwhile. */
const late = (store: ReadStore): FoldStore =>
  new Proxy<FoldStore>(store, {
    get: (target, name: keyof FoldStore) => {
      if (name !== 'apply') return target[name].bind(target);
      return async (step: ReadStep): Promise<void> => {
        await new Promise((resolve) => setImmediate(resolve));
        await target.apply(step);
      };
    },
  });

const expectedOf = (events: readonly LogEvent[]): KeptRows => rowsOf(projectLevels(events, {}));

/** The gate lets all of a history through: what is refused tests nothing. */
export const refusalsOf = (events: readonly LogEvent[]): readonly string[] =>
  events.flatMap((event) => {
    const parsed = parseEvent(event);
    return parsed.ok ? [] : parsed.problems.map(({ field, message, value }) => `${field} ${message}: ${value}`);
  });
