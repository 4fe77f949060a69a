import { report } from '../../../../test/support/events';
import { History } from '../history';
import { readReports } from '../actions/report';
import { ActorBook } from '../actors/actor-book';
import { editionOf, revisionsTo, withdrawalOf } from './editions';
import type { Revision } from './editions';
import type { LogEvent } from './log-event';
import { parseEvent } from './parse-event';

const source = 'urn:data-set';
const row = report('7', 'Red>Blue', '2024-05-01', { identity: 'coded', killed: { best: 1 }, summary: 'A raid.' });
const first: LogEvent = { ...row, source };
if (first.type !== 'talion.action.reported.v1') throw new Error('The example is a report');
const reported = first;

const accepted = (revisions: readonly Revision[], day: number): LogEvent[] =>
  revisions.map((one): LogEvent => ({ ...one, time: `2024-07-${String(day).padStart(2, '0')}T00:00:00Z` }));

const withoutSummary = (): typeof reported.data => {
  const { summary: _, ...rest } = reported.data;
  return rest;
};

test('revisionsTo() gives nothing for a row that says the same', () => {
  expect(revisionsTo(editionOf(reported, []), { ...reported.data })).toEqual([]);
  expect(revisionsTo(editionOf(reported, []), { ...reported.data, published: '2024-08-01' })).toEqual([]);
});

test('revisionsTo() names the fields that changed, and takes those away that are gone', () => {
  const revisions = revisionsTo(editionOf(reported, []), { ...withoutSummary(), killed: { best: 2 } });
  expect(revisions).toMatchObject([
    {
      id: '7~1',
      source,
      type: 'talion.action.corrected.v1',
      data: { report: '7', fields: { killed: { best: 2 }, summary: null } },
    },
  ]);
  for (const one of accepted(revisions ?? [], 1)) expect(parseEvent(one)).toMatchObject({ ok: true });
});

test('revisionsTo() compares with the report as it was corrected last, there and back again', () => {
  let own: LogEvent[] = [];
  for (const [day, killed] of [2, 1, 2, 2].entries()) {
    const revisions = revisionsTo(editionOf(reported, own), { ...reported.data, killed: { best: killed } });
    own = [...own, ...accepted(revisions ?? [], day + 1)];
  }
  expect(own.map(({ id }) => id)).toEqual(['7~1', '7~2', '7~3']);
  expect(editionOf(reported, own.reverse()).data.killed).toEqual({ best: 2 });
});

test('withdrawalOf() withdraws once, and revisionsTo() brings a row back that is there again', () => {
  const gone = withdrawalOf(editionOf(reported, []), 'gone');
  const own = accepted(gone ? [gone] : [], 1);
  expect(withdrawalOf(editionOf(reported, own), 'gone')).toBeUndefined();
  const back = accepted(revisionsTo(editionOf(reported, own), { ...reported.data, killed: { best: 3 } }) ?? [], 2);
  expect(back).toMatchObject([
    { id: '7~2', data: { event: '7~1' } },
    { id: '7~3', data: { report: '7' } },
  ]);
  const all = [reported, ...own, ...back];
  const history = new History(all);
  const [standing] = readReports(history, new ActorBook([]));
  expect(standing).toMatchObject({ withdrawn: false, killed: { best: 3 } });
  expect(withdrawalOf(editionOf(reported, all.slice(1)), 'gone')).toMatchObject({ id: '7~4' });
});

test('editionOf() reads corrections as the read models do, withdrawn ones left out', () => {
  const correction = accepted(revisionsTo(editionOf(reported, []), { ...reported.data, killed: { best: 9 } }) ?? [], 1);
  const withdrawn: LogEvent = {
    specversion: '1.0',
    id: 'oops',
    source,
    type: 'talion.action.retracted.v1',
    time: '2024-07-02T00:00:00Z',
    data: { event: '7~1', reason: 'A slip.' },
  };
  expect(editionOf(reported, [withdrawn, ...correction])).toMatchObject({ data: reported.data, revisions: 1 });
});

test('editionOf() survives retractions that withdraw each other', () => {
  const ring = ['a', 'b'].map((id, at): LogEvent => ({
    specversion: '1.0',
    id,
    source,
    type: 'talion.action.retracted.v1',
    time: '2024-07-02T00:00:00Z',
    data: { event: ['b', 'a'][at] ?? '', reason: 'A ring.' },
  }));
  expect(editionOf(reported, ring).withdrawnBy).toBeUndefined();
});

test('revisionsTo() gives undefined for what no correction can change', () => {
  expect(revisionsTo(editionOf(reported, []), { ...reported.data, action: 'another' })).toBeUndefined();
});
