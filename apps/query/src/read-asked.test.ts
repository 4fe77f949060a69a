import { HttpProblem } from '@talion/platform';
import { readAsked } from './read-asked';
import type { Takes } from './read-asked';

const list: Takes = { list: true, kinds: ['exchange', 'tit-for-tat'] };

function problemsOf(query: Readonly<Record<string, unknown>>, takes: Takes = list) {
  try {
    readAsked(query, takes);
  } catch (error) {
    if (error instanceof HttpProblem) return error.details.problems;
    throw error;
  }
  return [];
}

test('readAsked() reads parameters, filters and the page', () => {
  const asked = readAsked(
    {
      level: 'party',
      quietGapDays: '12.5',
      from: '2024-02-01',
      actor: 'iran',
      kind: 'exchange',
      limit: '7',
      cursor: 'WzEsImEiXQ',
      after: '0:12',
    },
    list,
  );
  expect(asked).toEqual({
    parameters: { level: 'party', quietGapDays: 12.5 },
    filter: { from: '2024-02-01', actor: 'iran', kind: 'exchange' },
    page: { limit: 7, after: 'WzEsImEiXQ' },
    after: '0:12',
  });
});

test('readAsked() reads every number of the projection as one', () => {
  expect(readAsked({ trendMoves: '12', severityDivisor: '4', probableFrom: '0.6' }, list).parameters).toEqual({
    trendMoves: 12,
    severityDivisor: 4,
    probableFrom: 0.6,
  });
});

test('readAsked() asks for a hundred rows of everything by default', () => {
  expect(readAsked({}, list)).toEqual({ parameters: {}, filter: {}, page: { limit: 100 }, limitless: true });
});

test.each([
  [{ level: 'moon' }, 'level', '"moon"'],
  [{ attribution: '' }, 'attribution', '""'],
  [{ asOf: 'yesterday' }, 'asOf', '"yesterday"'],
  [{ quietGapDays: 'long' }, 'quietGapDays', '"long"'],
  [{ t1: '0' }, 't1', '"0"'],
  [{ severityDivisor: '0' }, 'severityDivisor', '"0"'],
  [{ trendMoves: '3.5' }, 'trendMoves', '"3.5"'],
  [{ from: '2024-02-30' }, 'from', '"2024-02-30"'],
  [{ from: '2024-02-07', to: '2024-02-01' }, 'to', '"2024-02-01"'],
  [{ kind: 'duel' }, 'kind', '"duel"'],
  [{ limit: '0' }, 'limit', '"0"'],
  [{ limit: '1001' }, 'limit', '"1001"'],
  [{ limit: '1e2' }, 'limit', '"1e2"'],
  [{ after: '12' }, 'after', '"12"'],
  [{ cursor: 'abc' }, 'cursor', '"abc"'],
  [{ colour: 'red' }, 'colour', '"red"'],
  [{ level: ['party', 'bloc'] }, 'level', 'a list of 2'],
])('readAsked() refuses %j by name and value', (query, field, value) => {
  expect(problemsOf(query)).toMatchObject([{ field, value }]);
});

test('readAsked() tells everything that is wrong at once', () => {
  expect(
    problemsOf({ level: 'moon', limit: 'all', colour: 'red' })
      ?.map(({ field }) => field)
      .sort(),
  ).toEqual(['colour', 'level', 'limit']);
});

test('readAsked() takes no filter where one row is asked for', () => {
  expect(problemsOf({ limit: '5' }, { list: false })).toMatchObject([{ field: 'limit', value: '"5"' }]);
});
