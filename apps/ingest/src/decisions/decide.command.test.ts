import { createHash } from 'node:crypto';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import { Test } from '@nestjs/testing';
import type { TestingModule } from '@nestjs/testing';
import type { LogEvent } from '@talion/domain';
import { EVENT_LOG, HttpProblem, READ_STORE } from '@talion/platform';
import type { FieldProblem } from '@talion/platform';
import { MemoryEventLog, MemoryReadStore, startPump } from '@talion/tracking';
import type { Pump } from '@talion/tracking';
import { registered, report, retracted } from '../../../../test/support/events';
import { AppendEventsHandler } from '../append-events.command';
import type { AskedDecision } from './asked-decisions';
import { Decide, DecideHandler } from './decide.command';
import type { Decided } from './decide.command';

/** Decisions beside a log and read models that follow it, as in one process. */

const tools = { digest: (text: string) => createHash('sha256').update(text).digest('base64url'), wall: () => 0 };
const [raid, strike] = [report('a', 'Red>Blue', '2024-05-01'), report('b', 'Blue>Red', '2024-06-02')];
const gold = registered('gold', 'Gold');

let log: MemoryEventLog;
let store: MemoryReadStore;
let pump: Pump;
let desk: TestingModule;
beforeEach(async () => {
  [log, store] = [new MemoryEventLog(), new MemoryReadStore()];
  pump = startPump({ log, store, tools, name: 'one', report: () => undefined });
  desk = await Test.createTestingModule({
    imports: [CqrsModule],
    providers: [
      AppendEventsHandler,
      DecideHandler,
      { provide: EVENT_LOG, useValue: log },
      { provide: READ_STORE, useValue: store },
    ],
  }).compile();
  await desk.init();
  await log.append([raid, strike, gold]);
});
afterEach(async () => {
  await desk.close();
  await pump.stop();
});

const decide = (given: AskedDecision | readonly AskedDecision[], name = 'Ann Bo', undoes = false): Promise<Decided> =>
  desk.get(CommandBus).execute(new Decide([given].flat(), name, undoes));

const merge = (reports: readonly string[], more: object = {}): AskedDecision => ({
  type: 'talion.actions.merged.v1',
  data: { reports, reason: 'The same raid.', ...more },
});
const withdraw = (event: string, id?: string): AskedDecision => ({
  ...(id !== undefined && { id }),
  type: 'talion.action.retracted.v1',
  data: { event, reason: 'It is not so.' },
});

async function refused(given: Promise<Decided>): Promise<readonly FieldProblem[]> {
  const problem: unknown = await given.catch((error: unknown) => error);
  if (!(problem instanceof HttpProblem)) throw new Error('It was not refused');
  return problem.details.problems ?? [];
}

/** The events behind the three that were there. */
async function decided(): Promise<LogEvent[]> {
  const events: LogEvent[] = [];
  for await (const { records } of log.read('', { follow: false }))
    events.push(...records.map(({ value }) => value as LogEvent));
  return events.slice(3);
}

test('Decide makes an event in the name of the key, and tells the same again as known', async () => {
  const given = { ...merge(['a', 'b@urn:test:desk']), id: 'mine' };
  const first = await decide(given);
  expect(first.accepted).toMatchObject([{ index: 0, id: 'mine', source: 'urn:talion:analyst:Ann%20Bo' }]);
  expect(await decided()).toMatchObject([
    { id: 'mine', authtype: 'user', authid: 'Ann Bo', data: { analyst: 'Ann Bo', reason: 'The same raid.' } },
  ]);
  expect(await decide(given)).toMatchObject({ accepted: [], duplicates: [{ id: 'mine' }] });
  expect(await refused(decide({ ...merge(['b', 'a'], { reason: 'Another.' }), id: 'mine' }))).toMatchObject([
    { index: 0, field: '/id' },
  ]);
});

test.each<[string, AskedDecision, string]>([
  ['in another name', merge(['a', 'b'], { analyst: 'Cleo' }), '/data/analyst'],
  ['without a reason', merge(['a', 'b'], { reason: ' ' }), '/data/reason'],
  ['on a report that is not known', merge(['a', 'nowhere']), '/data/reports/1'],
  ['on what is no report', merge(['a', 'gold']), '/data/reports/1'],
  ['to withdraw what is not known', withdraw('nowhere'), '/data/event'],
  [
    'to register an actor without saying why',
    { type: 'talion.actor.registered.v1', data: { name: 'Red' } },
    '/data/summary',
  ],
  [
    'to relate actors without saying why',
    { type: 'talion.actor.related.v1', data: { actor: 'Red', relation: 'part_of', to: 'Blue' } },
    '/data/reason',
  ],
  [
    'on a response to what is not known',
    { type: 'talion.response.asserted.v1', data: { response: 'b', triggers: ['a', 'x'], reason: 'They say so.' } },
    '/data/triggers/1',
  ],
])('Decide refuses a decision %s, and the one beside it', async (_, wrong, field) => {
  expect(await refused(decide([merge(['a', 'b']), wrong]))).toMatchObject([{ index: 1, field }]);
  expect(await decided()).toEqual([]);
});

test('Decide withdraws what a source said under that source, once', async () => {
  const { accepted } = await decide(withdraw('a'));
  expect(accepted).toMatchObject([{ source: raid.source, id: expect.stringMatching(/^analyst-/) as unknown }]);
  await store.waitFor(await log.end(), 10_000);
  const [action] = await store.rows('actions', ['a']);
  expect(action?.reports ?? []).not.toMatchObject([{ withdrawn: false }]);
  expect(await refused(decide(withdraw('a'), 'Cleo'))).toMatchObject([
    { field: '/data/event', message: expect.stringContaining('by Ann Bo at') as unknown },
  ]);
  expect(await refused(decide([withdraw('b'), withdraw('b')]))).toMatchObject([{ index: 1, field: '/data/event' }]);
});

test('Decide tells a retraction that is sent again as known, and keeps apart what two analysts call the same', async () => {
  const first = await decide(withdraw('a', 'one'));
  const again = await decide(withdraw('a', 'one'));
  expect(again.duplicates).toMatchObject([{ id: first.accepted[0]?.id }]);
  expect((await decide(withdraw('b', 'one'), 'Cleo')).accepted).toHaveLength(1);
});

test('Decide undoes a decision, and undoes that again', async () => {
  await decide({ ...merge(['a', 'b']), id: 'm' });
  const undone = (await decide(withdraw('m'), 'Cleo', true)).accepted[0];
  expect(await refused(decide(withdraw('m'), 'Cleo', true))).toMatchObject([
    { field: '/data/event', message: expect.stringContaining('To bring it back, undo that event') as unknown },
  ]);
  await decide(withdraw(undone?.id ?? '?'), 'Ann Bo', true);
  expect((await decide(withdraw('m'), 'Cleo', true)).accepted).toHaveLength(1);
});

test('Decide undoes nothing that a source said', async () => {
  await log.append([retracted('r', 'a')]);
  for (const id of ['a', 'r'])
    expect(await refused(decide(withdraw(id), 'Cleo', true))).toMatchObject([
      { field: '/data/event', message: expect.stringContaining('must be the decision of an analyst') as unknown },
    ]);
});

test('Decide takes one after the other what comes at once', async () => {
  const told = await Promise.allSettled(Array.from({ length: 5 }, () => decide(withdraw('a'))));
  expect(told.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});
