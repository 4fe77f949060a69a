import { HttpProblem } from '@talion/platform';
import { placedFormats } from './formats';
import { furtherFiltersOf } from './marks';
import { readAsked } from './read-asked';
import type { Takes } from './read-asked';

const list: Takes = { list: true, kinds: ['exchange', 'tit-for-tat'] };
const actions: Takes = { list: true, further: furtherFiltersOf('actions'), formats: placedFormats };

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

test('readAsked() reads what actions are marked with, and the form that is wanted', () => {
  const { filter, format, limitless } = readAsked(
    {
      country: 'Iraq',
      bbox: '170,-20.5,-170,1e1',
      severityMin: '-1.5',
      severityMax: '12',
      source: 'urn:a',
      role: 'signal',
      id: ['b', 'a', 'b'],
      format: 'geojson',
    },
    actions,
  );
  expect([format, limitless]).toEqual(['geojson', true]);
  expect(filter).toEqual({
    country: 'Iraq',
    box: { west: 170, south: -20.5, east: -170, north: 10 },
    severityMin: -1.5,
    severityMax: 12,
    source: 'urn:a',
    role: 'signal',
    ids: ['a', 'b'],
  });
  expect(readAsked({ id: 'a', limit: '7' }, actions)).toMatchObject({ filter: { ids: ['a'] }, page: { limit: 7 } });
});

test.each([
  [{ country: ' ' }, 'country', '" "'],
  [{ bbox: '1,2,3' }, 'bbox', '"1,2,3"'],
  [{ bbox: '1,2,3,4,5' }, 'bbox', '"1,2,3,4,5"'],
  [{ bbox: '1,2,3,x' }, 'bbox', '"1,2,3,x"'],
  [{ bbox: '1,2,3,' }, 'bbox', '"1,2,3,"'],
  [{ bbox: '1,5,3,4' }, 'bbox', '"1,5,3,4"'],
  [{ bbox: '1,2,181,4' }, 'bbox', '"1,2,181,4"'],
  [{ bbox: '1,-91,3,4' }, 'bbox', '"1,-91,3,4"'],
  [{ severityMin: 'high' }, 'severityMin', '"high"'],
  [{ severityMax: '1e999' }, 'severityMax', '"1e999"'],
  [{ severityMin: '9', severityMax: '8' }, 'severityMax', '"8"'],
  [{ source: '' }, 'source', '""'],
  [{ role: 'Hostile' }, 'role', '"Hostile"'],
  [{ id: ['a', ''] }, 'id', '""'],
  [{ id: Array.from({ length: 201 }, (_, n) => `${n}`) }, 'id', 'a list of 201'],
  [{ format: 'xlsx' }, 'format', '"xlsx"'],
  [{ country: ['a', 'b'] }, 'country', 'a list of 2'],
])('readAsked() of actions refuses %j by name and value', (query, field, value) => {
  expect(problemsOf(query, actions)).toMatchObject([{ field, value }]);
});

test.each([
  ['dyads', ['country', 'bbox', 'severityMin', 'source', 'role', 'id']],
  ['sequences', ['country', 'bbox', 'source', 'role', 'id']],
  ['chains', ['bbox', 'source', 'role', 'id']],
  ['actors', ['country', 'severityMax']],
] as const)('readAsked() of %s does not know the filters that its rows have no field for', (model, unknown) => {
  const takes = { list: true, further: furtherFiltersOf(model) };
  for (const name of unknown)
    expect(problemsOf({ [name]: '1' }, takes)).toMatchObject([
      { field: name, message: expect.stringContaining('is not a parameter here') as unknown },
    ]);
});
