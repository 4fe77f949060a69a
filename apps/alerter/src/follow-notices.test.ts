import { Bell } from '@talion/tracking';
import type { StoredNotice } from '@talion/tracking';
import { followNotices } from './follow-notices';

const alert = {
  kind: 'chain.escalated',
  id: 'chain.escalated:b',
  about: 'b',
  raisedAt: '2024-06-01T00:00:00Z',
  historical: false,
  chain: 'a',
  action: 'b',
  peakBefore: 9,
  peak: 11,
} as const;

const notice = (sequence: number, deliver = true): StoredNotice => ({
  sequence,
  kind: 'raised',
  id: alert.id,
  alert,
  deliver,
  at: '2024-06-01T00:00:00Z',
});

/** The part of a store that is followed, over a list that grows. */
const storeOf = (notices: readonly StoredNotice[]) => ({
  notices: async (after: number, limit: number) => notices.filter(({ sequence }) => sequence > after).slice(0, limit),
});

async function idsOf(stream: AsyncGenerator<{ id?: string }>, count: number): Promise<(string | undefined)[]> {
  const ids: (string | undefined)[] = [];
  while (ids.length < count) ids.push(((await stream.next()).value as { id?: string }).id);
  return ids;
}

const follow = (notices: readonly StoredNotice[], more: Partial<Parameters<typeof followNotices>[0]> = {}) =>
  followNotices({
    store: storeOf(notices),
    grown: new Bell(),
    from: 0,
    all: false,
    signal: new AbortController().signal,
    ...more,
  });

test('followNotices() begins with an id to come back to, then tells what is delivered', async () => {
  const stream = follow([notice(1), notice(2, false), notice(3)]);
  expect(await idsOf(stream, 3)).toEqual(['0', '1', '3']);
});

test('followNotices() tells all when asked, behind what the client has', async () => {
  const stream = follow([notice(1), notice(2, false), notice(3)], { all: true, from: 1 });
  expect(await idsOf(stream, 3)).toEqual(['1', '2', '3']);
});

test('followNotices() tells what comes while it waits', async () => {
  const notices = [notice(1)];
  const grown = new Bell();
  const stream = follow(notices, { grown });
  await idsOf(stream, 2);
  const next = stream.next();
  notices.push(notice(2));
  grown.ring();
  expect((await next).value).toMatchObject({ id: '2', type: 'raised', data: notice(2) });
});

test('followNotices() ends when it is told to, also while it waits', async () => {
  const ending = new AbortController();
  const stream = follow([], { signal: ending.signal });
  await stream.next();
  const next = stream.next();
  ending.abort();
  expect(await next).toEqual({ done: true, value: undefined });
});
