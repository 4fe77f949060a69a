import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson, modelNames, projectLevels } from '@talion/domain';
import type { LogEvent } from '@talion/domain';
import { act, asserted, corrected, retracted } from '../../../test/support/events';
import { MemoryEventLog, MemoryReadStore, Projection, startPosition } from '@talion/tracking';
import type { Batch, ReadStep } from '@talion/tracking';
import * as fc from 'fast-check';

const tools = { digest: (text: string) => createHash('sha256').update(text).digest('base64url'), wall: () => 0 };

const story = readFileSync(join(__dirname, '../../../examples/tower-22.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as LogEvent);

const batchOf = (values: readonly unknown[], from = 0): Batch => ({
  records: values.map((value, index) => ({ partition: 0, offset: BigInt(from + index), value })),
  position: `0:${from + values.length}`,
});

/** Folds the batches; a projection that crashes before each of `crashes` is resumed from what the store holds. */
async function folded(batches: readonly (readonly unknown[])[], crashes: ReadonlySet<number> = new Set()) {
  const store = new MemoryReadStore();
  let projection = await Projection.resume(store, tools);
  const steps: ReadStep[] = [];
  let at = 0;
  for (const [index, values] of batches.entries()) {
    if (crashes.has(index)) projection = await Projection.resume(store, tools);
    const step = await projection.fold(batchOf(values, at));
    await store.apply(step);
    steps.push(step);
    at += values.length;
  }
  return { store, steps };
}

async function rowsIn(store: MemoryReadStore): Promise<string> {
  const models = await Promise.all(
    modelNames.map(async (model) => {
      const { rows } = await store.page(model, {}, { limit: 100_000 });
      return [model, rows.map((row) => canonicalJson(row)).sort()] as const;
    }),
  );
  return canonicalJson(Object.fromEntries(models));
}

const projected = (events: readonly LogEvent[]): string => {
  const models = projectLevels(events, {});
  return canonicalJson(
    Object.fromEntries(modelNames.map((model) => [model, models[model].map((row) => canonicalJson(row)).sort()])),
  );
};

const cut = <T>(list: readonly T[], sizes: readonly number[]): T[][] => {
  const batches: T[][] = [];
  for (let at = 0, turn = 0; at < list.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    batches.push(list.slice(at, at + size));
    at += size;
  }
  return batches;
};

test('Projection gives the rows of project() whatever the order, repetition, batching and crashes', async () => {
  const expected = projected(story);
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...story, ...story.slice(0, 20)], { minLength: story.length + 20 }),
      fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 5 }),
      fc.uniqueArray(fc.nat(60)),
      async (events, sizes, crashes) => {
        const { store } = await folded(cut(events, sizes), new Set(crashes));
        expect(await rowsIn(store)).toBe(expected);
      },
    ),
    { numRuns: 15 },
  );
}, 120_000);

test('Projection writes only rows that have changed', async () => {
  const { steps } = await folded([story.slice(0, 40), story.slice(40), story]);
  expect(Object.keys(steps[0]?.rows.written ?? {}).length).toBeGreaterThan(5);
  expect(steps[2]).toMatchObject({ events: [], rows: { written: {}, removed: {} }, told: [], notices: [] });
});

test('Projection tells of a record that is no event, and folds the others', async () => {
  const raid = act('a', 'Red>Blue', '2024-05-01');
  const { store, steps } = await folded([[{ ...raid, type: 'rumour' }, raid, 'no JSON']]);
  expect(steps[0]?.refused).toMatchObject([
    { at: '0:0', reason: expect.stringContaining('/type') },
    { at: '0:2', value: '"no JSON"' },
  ]);
  expect((await store.page('actions', {}, { limit: 9 })).rows).toMatchObject([{ id: 'a' }]);
});

test('Projection refuses an event that says it was accepted after the log took it, for every clock would follow it', async () => {
  const raid = act('a', 'Red>Blue', '2024-05-01');
  const taken = Date.parse('2024-06-02T00:00:00Z');
  const values = ['2024-06-02T12:00:00Z', '2099-01-01T00:00:00Z'].map((time, at) => ({ ...raid, id: `r${at}`, time }));
  const records = values.map((value, index) => ({ partition: 0, offset: BigInt(index), value, taken }));
  const projection = await Projection.resume(new MemoryReadStore(), tools);
  const { events, refused } = await projection.fold({ records, position: '0:2' });
  expect(events.map(({ event }) => event.id)).toEqual(['r0']);
  expect(refused).toMatchObject([{ at: '0:1', reason: expect.stringContaining('/time must not be in the future') }]);
});

test('Projection counts a copy that was accepted earlier, and passes over a later one', async () => {
  const raid = act('a', 'Red>Blue', '2024-05-01');
  const [earlier, later] = ['2024-05-02T00:00:00Z', '2024-07-01T00:00:00Z'].map((time) => ({ ...raid, time }));
  const { store, steps } = await folded([[raid], [later], [earlier]]);
  expect(steps.map(({ events }) => events.length)).toEqual([1, 0, 1]);
  expect((await store.row('actions', 'a'))?.firstAccepted).toBe('2024-05-02T00:00:00.000Z');
});

test('Projection raises, amends and withdraws an alert once each, also across a crash', async () => {
  const before = act('a', 'Red>Blue', '2024-05-01');
  const after = act('b', 'Blue>Red', '2024-05-03', { killed: { best: 1 } });
  const word = asserted('w', 'b', 'a');
  const correction = corrected('c', 'b', { killed: { best: 40 } });
  const withdrawal = retracted('x', 'a');
  const history = [[before, after, word], [before, word], [correction], [withdrawal], [withdrawal]];
  const { store } = await folded(history, new Set([1, 2, 3, 4]));
  const notices = await store.notices(0, 100);
  const of = (id: string) => notices.filter((one) => one.id.startsWith(id)).map(({ kind }) => kind);
  expect(of('cycle.completed')).toEqual(['raised', 'amended', 'withdrawn']);
  expect(of('chain.started')).toEqual(['raised', 'withdrawn']);
});

test('Projection finds a sequence by the actors of its actions, and rewrites it when these change', async () => {
  const { store } = await folded([story]);
  const found = await store.page('sequences', { level: 'bloc', actor: 'kataib-hezbollah' }, { limit: 9 });
  expect(found.rows.map(({ dyad }) => dyad)).toContain('iran--united-states');
});

test('Projection writes anew what other rules wrote, before a step rests on it, however long the history', async () => {
  const raids = Array.from({ length: 30 }, (_, number) =>
    act(`a${number}`, number % 2 === 0 ? 'Red>Blue' : 'Blue>Red', `2024-05-${String(number + 1).padStart(2, '0')}`),
  );
  const { store } = await folded([raids]);
  const at = await store.position();
  const [wrong] = (await store.page('sequences', { level: 'bloc' }, { limit: 1 })).rows;
  const entry = { key: 'bloc\nnone', id: 'none', level: 'bloc' as const, actors: [], of: ['blue--red'] };
  const rows = wrong && {
    written: { sequences: [{ row: wrong, entry, text: JSON.stringify(wrong), digest: 'x' }] },
    removed: { actions: ['a3', 'a4'] },
  };
  const nothing = { from: at, to: at, events: [], refused: [], told: [], notices: [] };
  await store.apply({
    ...nothing,
    rows: rows ?? { written: {}, removed: {} },
    footprints: [],
    footprintsAnew: true,
    rules: 'others',
  });
  const projection = await Projection.resume(store, tools, { eventsMax: 0, wholeMax: -1 });
  expect(await rowsIn(store)).toBe(projected(raids));
  const late = act('late', 'Red>Green', '2024-05-03');
  await store.apply(await projection.fold(batchOf([late], 30)));
  expect(await rowsIn(store)).toBe(projected([...raids, late]));
});

test('Projection resumed on an empty store stands at the start', async () => {
  const projection = await Projection.resume(new MemoryReadStore(), tools);
  expect(projection.position).toBe(startPosition);
  expect(await new MemoryEventLog().end()).toBe(startPosition);
});
