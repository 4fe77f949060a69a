import { canonicalJson, project } from '@talion/domain';
import { act } from '../../../test/support/events';
import { isTabled, MemoryReadStore, OnDemand } from '@talion/tracking';

const events = [
  act('a', 'Red>Blue', '2024-05-01', {}, { at: '2024-05-02T00:00:00Z' }),
  act('b', 'Blue>Red', '2024-05-03', {}, { at: '2024-05-04T00:00:00Z' }),
  act('c', 'Red>Blue', '2024-05-05', {}, { at: '2024-05-06T00:00:00Z' }),
];

async function storeOf(count: number): Promise<MemoryReadStore> {
  const store = new MemoryReadStore();
  await store.apply({
    from: '',
    to: `0:${count}`,
    events: events.slice(0, count).map((event) => ({ event, content: event.id })),
    refused: [],
    rows: { written: {}, removed: {} },
    footprints: [],
    told: [],
    notices: [],
  });
  return store;
}

test.each([
  [{}, true],
  [{ level: 'actor' as const }, true],
  [{ attribution: 'consensus' as const, quietGapDays: 30 }, true],
  [{ attribution: 'claimed' as const }, false],
  [{ asOf: '2024-05-05' }, false],
  [{ now: '2024-05-05' }, false],
  // Asked for by name it goes before a fitted model.
  [{ a1: 0.3 }, false],
])('isTabled() of %j is %s', (asked, tabled) => {
  expect(isTabled(asked)).toBe(tabled);
});

test('OnDemand computes what project() does, over what was known', async () => {
  const onDemand = new OnDemand(await storeOf(3));
  for (const asked of [{ asOf: '2024-05-05T00:00:00Z' }, { level: 'actor' as const, quietGapDays: 1 }]) {
    const { models, position } = await onDemand.compute(asked);
    expect(canonicalJson(models)).toBe(canonicalJson(project(events, asked)));
    expect(position).toBe('0:3');
  }
});

test('OnDemand answers the same question from memory, and anew when the log has grown', async () => {
  const store = await storeOf(2);
  const onDemand = new OnDemand(store);
  const asked = { attribution: 'claimed' as const };
  const first = await onDemand.compute(asked);
  expect(await onDemand.compute({ ...asked, quietGapDays: 30 })).toBe(first);
  const [, , third] = events;
  await store.apply({
    from: '0:2',
    to: '0:3',
    events: third ? [{ event: third, content: 'c' }] : [],
    refused: [],
    rows: { written: {}, removed: {} },
    footprints: [],
    told: [],
    notices: [],
  });
  expect((await onDemand.compute(asked)).models.actions).toHaveLength(3);
});

test('OnDemand refuses a history that is too long, and says what to do', async () => {
  const refused = new OnDemand(await storeOf(3), 2).compute({ attribution: 'claimed' });
  await expect(refused).rejects.toMatchObject({
    code: 'work-too-large',
    message: expect.stringMatching(/all 3 events.*at most 2.*without attribution/) as unknown,
  });
});

test('OnDemand finds rows as the tables do', async () => {
  const computed = await new OnDemand(await storeOf(3)).compute({ quietGapDays: 10 });
  expect(computed.rowsOf('dyads').map(({ entry }) => entry)).toMatchObject([
    { id: 'blue--red', level: 'bloc', actors: ['blue', 'red'], of: ['blue--red'] },
  ]);
  expect(computed.rowsOf('dyads')).toBe(computed.rowsOf('dyads'));
});
