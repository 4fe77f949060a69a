import { rowSchemas } from '@talion/platform';
import { columnsOf } from './columns';
import { listedModels, models } from './models';

const namesOf = (schema: string): string[] => columnsOf(rowSchemas[schema] ?? {}).map(({ name }) => name);
const cellsOf = (schema: string, row: unknown): Record<string, unknown> =>
  Object.fromEntries(columnsOf(rowSchemas[schema] ?? {}).map(({ name, cellOf }) => [name, cellOf(row)]));

test('columnsOf() has a column for every field of every model, in an order that is fixed', () => {
  for (const model of listedModels) {
    const names = namesOf(models[model].schema);
    expect([model, new Set(names).size]).toEqual([model, names.length]);
    expect(names.length).toBeGreaterThan(3);
  }
  expect(namesOf('Actor')).toEqual(['id', 'name', 'aliases', 'kind', 'governs', 'provisional', 'nameless']);
  expect(namesOf('Action').slice(0, 16)).toEqual([
    ...['id', 'type', 'mode', 'role', 'occurred.from', 'occurred.to', 'occurred.precision'],
    ...['place.name', 'place.countries', 'place.region', 'place.latitude', 'place.longitude', 'place.precision'],
    ...['initiators', 'rung', 'disputed'],
  ]);
});

test('columnsOf() leaves out trees, and takes the fields of every kind of alert', () => {
  expect(namesOf('Chain')).not.toContain('tree');
  expect(namesOf('Alert')).toEqual(
    expect.arrayContaining(['id', 'kind', 'dyad', 'latency.lowDays', 'root', 'peak', 'chains']),
  );
});

test('columnsOf() gives cells of lists, of lists of objects, of maps and of what is missing', () => {
  const cells = cellsOf('Action', {
    id: 'a',
    initiators: ['x', 'y'],
    targets: [],
    disputed: false,
    severity: 0,
    occurred: { from: 'f' },
    reports: [
      { id: 'a', source: 's', withdrawn: false, corrections: ['c', 'd'] },
      { id: 'b', withdrawn: true, corrections: [] },
    ],
    sources: { killed: { low: 'a', best: 'b' }, initiators: { x: ['a', 'b'], y: ['b'] } },
  });
  expect(cells).toMatchObject({
    id: 'a',
    initiators: 'x; y',
    targets: '',
    disputed: false,
    severity: 0,
    'occurred.from': 'f',
    'place.latitude': undefined,
    'reports.id': 'a; b',
    'reports.source': 's; ',
    'reports.withdrawn': 'false; true',
    'reports.corrections': 'c, d; ',
    'sources.killed': 'low: a; best: b',
    'sources.initiators': 'x: a, b; y: b',
  });
});
