import { createHash } from 'node:crypto';
import { explainAction, explainLinks, project } from '@talion/domain';
import type { LogEvent } from '@talion/domain';
import { explain, MemoryReadStore, OnDemand, Projection } from '@talion/tracking';
import {
  act,
  attributed,
  claimed,
  corrected,
  event,
  merged,
  registered,
  related,
  report,
  retracted,
  split,
} from '../../../test/support/events';

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url');

async function storeOf(events: readonly LogEvent[]): Promise<MemoryReadStore> {
  const store = new MemoryReadStore();
  const projection = await Projection.resume(store, { digest, wall: () => 0 });
  await store.apply(
    await projection.fold({
      records: events.map((value, index) => ({ partition: 0, offset: BigInt(index), value })),
      position: '0:9',
    }),
  );
  return store;
}

const events: readonly LogEvent[] = [
  registered('n1', 'Red', { aliases: ['Reds'] }),
  related('l1', 'Corps', 'part_of', 'Red'),
  event('talion.action.reported.v1', 'far', {
    type: 'ASSAULT',
    occurred: { from: '2020-01-01', to: '2020-01-02', precision: 'day' },
    initiators: [{ name: 'Captain', of: 'Corps' }],
    targets: [{ name: 'Azure' }],
  }),
  report('a', 'Reds>Blue', '2024-01-05'),
  report('b', 'Captain>Blue', '2024-01-06', {}, { source: 'urn:test:other' }),
  report('c', 'Green>Blue', '2024-01-05'),
  report('d', 'Red>Blue', '2024-01-20'),
  report('e', 'Red>Blue', '2024-02-20'),
  corrected('k', 'd', { occurred: { from: '2024-01-07', to: '2024-01-08', precision: 'day' } }),
  merged('m1', ['a', 'e'], { at: '2024-06-01T00:01:00Z' }),
  retracted('x', 'm1', { at: '2024-06-01T00:02:00Z' }),
  split('s', ['a', 'd'], { at: '2024-06-01T00:03:00Z' }),
  attributed('w1', 'a', 'Blue', 'Azure', 'blamed'),
  claimed('w2', 'b', 'Red'),
  act('row', 'Red>Blue', '2024-01-05'),
  act('reply', 'Blue>Corps', '2024-01-08'),
];

test('explain() says under default parameters what the whole history says, without asking for it', async () => {
  const store = await storeOf(events);
  const refusing = new OnDemand(store, 0);
  const { actions, links, relations } = project(events);
  expect(actions.map(({ id }) => id)).toEqual(['a', 'c', 'd', 'e', 'far', 'reply', 'row']);
  for (const { id } of actions) {
    expect(await explain(store, refusing, id, { level: 'party' })).toEqual({
      position: '0:9',
      explanation: explainAction(events, id),
      links: explainLinks(
        links.filter(({ response, trigger }) => response === id || trigger === id),
        actions,
        relations,
      ),
    });
  }
  const reply = await explain(store, refusing, 'reply', {});
  expect(reply?.links[0]?.ends).toEqual({
    hit: { level: 'party', pair: ['corps', 'red'], side: 'red' },
    acted: { level: 'actor', pair: ['blue', 'blue'], side: 'blue' },
  });
  expect(await explain(store, refusing, 'none', {})).toBeUndefined();
});

test('explain() lists a merge that was withdrawn', async () => {
  const store = await storeOf(events);
  const explained = await explain(store, new OnDemand(store, 0), 'a', {});
  expect(explained?.explanation.identity.decisions).toMatchObject([
    { event: 's', status: 'in-force' },
    { event: 'm1', status: 'withdrawn', withdrawals: [{ event: 'x' }] },
  ]);
});

test('explain() asks the whole history where what lies around an action gives another row', async () => {
  // Two sources use one id; the far one was accepted first, so that the near report is called by its source too.
  const doubled = [
    report('a', 'Red>Blue', '2020-01-05', {}, { source: 'urn:test:far', at: '2024-05-01T00:00:00Z' }),
    report('a', 'Red>Blue', '2024-01-05', {}, { source: 'urn:test:near' }),
    report('b', 'Red>Blue', '2024-01-05'),
  ];
  const store = await storeOf(doubled);
  const id = 'a@urn:test:near';
  const explained = await explain(store, new OnDemand(store), id, {});
  expect(explained?.explanation).toEqual(explainAction(doubled, id));
  expect(explained?.explanation.identity.reports).toHaveLength(2);
  await expect(explain(store, new OnDemand(store, 2), id, {})).rejects.toMatchObject({
    code: 'work-too-large',
    message: expect.stringMatching(/^Explaining "a@urn:test:near" takes all 3 events.*at most 2/) as unknown,
  });
});

test('explain() answers other parameters from the whole history, and refuses one that is too long', async () => {
  const store = await storeOf(events);
  const asked = { attribution: 'accused' as const };
  const explained = await explain(store, new OnDemand(store), 'a', asked);
  expect(explained?.explanation).toEqual(explainAction(events, 'a', asked));
  expect(explained?.explanation.attribution.initiators).toEqual(['azure', 'red']);
  await expect(explain(store, new OnDemand(store, 2), 'a', asked)).rejects.toMatchObject({ code: 'work-too-large' });
});
