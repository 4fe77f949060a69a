import { createHash } from 'node:crypto';
import { project, suggestAliases } from '@talion/domain';
import type { LogEvent } from '@talion/domain';
import { MemoryReadStore, Projection, Suggestions } from '@talion/tracking';
import { act, registered, report } from '../../../test/support/events';

const tools = {
  digest: (text: string): string => createHash('sha256').update(text).digest('base64url'),
  wall: () => 0,
};

/** Folds one more batch into the store. */
async function fold(store: MemoryReadStore, events: readonly LogEvent[]): Promise<void> {
  const projection = await Projection.resume(store, tools);
  const from = Number(projection.position.slice(2));
  const records = events.map((value, index) => ({ partition: 0, offset: BigInt(from + index), value }));
  await store.apply(await projection.fold({ records, position: `0:${from + events.length}` }));
}

const events = [
  registered('n', 'Qassem Soleimani'),
  act('a', 'Kasem Soleimani>Blue', '2024-01-05'),
  act('b', 'Houthi>Blue', '2024-01-06'),
  act('c', 'Huthi>Blue', '2024-01-07'),
  act('d', 'Yusif Karam>Blue', '2024-01-07'),
  report('e', 'Yusif Karam+Yusef Karam>Blue', '2024-01-08'),
];

test('Suggestions says what suggestAliases() says of the whole, and it is gone when it is confirmed', async () => {
  const store = new MemoryReadStore();
  await fold(store, events);
  const suggestions = new Suggestions(store);
  const { position, suggestions: first } = await suggestions.ask();
  expect(position).toBe('0:6');
  expect(first).toEqual(suggestAliases(project(events)));
  expect(first.map(({ alias }) => alias)).toEqual(['kasem-soleimani', 'huthi']);
  expect((await suggestions.ask()).suggestions).toBe(first);
  await fold(store, [{ ...first[0]?.confirm, time: '2024-07-01T00:00:00Z' } as LogEvent]);
  expect((await suggestions.ask()).suggestions.map(({ alias }) => alias)).toEqual(['huthi']);
});

test('Suggestions refuses more actors than it may compare, and says what to do', async () => {
  const store = new MemoryReadStore();
  await fold(store, events);
  await expect(new Suggestions(store, 3).ask()).rejects.toMatchObject({
    code: 'work-too-large',
    message: expect.stringMatching(/at most 3 actors.*talion suggest-aliases/) as unknown,
  });
});
