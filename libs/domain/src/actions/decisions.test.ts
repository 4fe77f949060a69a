import { act, event, merged, report, retracted, split } from '../../../../test/support/events';
import type { LogEvent } from '../events/log-event';
import { project } from '../project';

/** Rows of data sets, which only a decision can join; news of a day, which content would join. */
const coded = ['a', 'b', 'c', 'd'].map((id) => act(id, 'Red>Blue', '2024-01-05'));
const news = ['a', 'b', 'c'].map((id) => report(id, 'Red>Blue', '2024-01-05'));
const hour = (at: number) => ({ at: `2024-07-01T0${at}:00:00Z` });

const groups = (...events: LogEvent[]): string[] =>
  project(events).actions.map(({ reports }) => reports.map(({ id }) => id).join(''));

test('groupByDecision() joins what an analyst merged, whatever it says and whoever reported it', () => {
  expect(groups(...coded, merged('m', ['a', 'c']))).toEqual(['ac', 'b', 'd']);
  expect(groups(...coded, merged('m', ['a', 'c']), merged('n', ['c', 'd']))).toEqual(['acd', 'b']);
  const other = act('z', 'Green>Yellow', '2020-01-01', {}, { source: 'urn:test:other' });
  expect(groups(...coded, other, merged('m', ['a', 'z']))).toEqual(['za', 'b', 'c', 'd']);
});

test('groupByDecision() keeps apart what an analyst split', () => {
  expect(groups(...news)).toEqual(['abc']);
  expect(groups(...news, split('s', ['a', 'b']))).toEqual(['ac', 'b']);
  expect(groups(...news, split('s', ['a', 'b', 'c']))).toEqual(['a', 'b', 'c']);
});

test('groupByDecision() takes the newest decision on a pair', () => {
  const decisions = [
    merged('m', ['a', 'b'], hour(1)),
    split('s', ['a', 'b'], hour(2)),
    merged('n', ['a', 'b'], hour(3)),
  ];
  expect(groups(...coded, ...decisions.slice(0, 1))).toEqual(['ab', 'c', 'd']);
  expect(groups(...coded, ...decisions.slice(0, 2))).toEqual(['a', 'b', 'c', 'd']);
  expect(groups(...coded, ...decisions)).toEqual(['ab', 'c', 'd']);
  expect(groups(...coded, ...decisions, retracted('x', 'n'))).toEqual(['a', 'b', 'c', 'd']);
});

test('groupByDecision() joins no merged pair that would join what a newer split keeps apart', () => {
  const newer = split('s', ['a', 'c'], hour(3));
  const early = [merged('m', ['a', 'b'], hour(1)), merged('n', ['b', 'c'], hour(2)), newer];
  expect(groups(...coded, ...early)).toEqual(['a', 'bc', 'd']);
  const late = [merged('m', ['a', 'b'], hour(2)), merged('n', ['b', 'c'], hour(1)), newer];
  expect(groups(...coded, ...late)).toEqual(['ab', 'c', 'd']);
});

test('groupByDecision() does not let an old split part what a newer merge joined through another', () => {
  const decisions = [
    split('s', ['a', 'c'], hour(1)),
    merged('m', ['a', 'b'], hour(2)),
    merged('n', ['b', 'c'], hour(3)),
  ];
  expect(groups(...coded, ...decisions)).toEqual(['abc', 'd']);
});

test('groupByDecision() joins reports with one explicit id of one source, unless a split says otherwise', () => {
  const told = (id: string, source: string): LogEvent =>
    act(id, 'Red>Blue', '2024-01-05', { action: 'raid-7' }, { source });
  const events = [told('a', 'urn:one'), told('b', 'urn:two'), told('c', 'urn:one'), act('d', 'Red>Blue', '2024-01-05')];
  expect(groups(...events)).toEqual(['ac', 'b', 'd']);
  expect(groups(...events, split('s', ['a', 'c']))).toEqual(['a', 'b', 'c', 'd']);
});

test('groupByDecision() holds for the reports that are there, and waits for the others', () => {
  const { actions, pending } = project([...coded, merged('m', ['a', 'b', 'nowhere'])]);
  expect(actions.map(({ id, decisions }) => [id, decisions])).toEqual([
    ['a', ['m']],
    ['c', []],
    ['d', []],
  ]);
  expect(pending).toMatchObject([{ event: 'm', waitsFor: 'nowhere' }]);
});

test('groupByDecision() decides on reports only, and by id@source where ids are shared', () => {
  const other = act('a', 'Red>Blue', '2024-01-05', {}, { source: 'urn:two', at: '2024-08-01T00:00:00Z' });
  expect(groups(...coded, other, merged('m', ['b', 'a@urn:two']))).toEqual(['a', 'ba@urn:two', 'c', 'd']);
  const registration = event('talion.actor.registered.v1', 'desk', { name: 'Red' });
  expect(project([...coded, registration, merged('m', ['a', 'desk'])]).pending).toMatchObject([{ waitsFor: 'desk' }]);
});
