import { comparedById, differencesOf } from './differences';

type Row = Readonly<{ id: string; killed?: number }>;
const tell = { killed: ({ killed }: Row) => (killed === undefined ? undefined : String(killed)) };

test('differencesOf() names what is told otherwise, and what was not told at all', () => {
  expect(differencesOf<Row>({ id: 'a', killed: 3 }, { id: 'a', killed: 3 }, tell)).toEqual([]);
  expect(differencesOf<Row>({ id: 'a' }, { id: 'a', killed: 3 }, tell)).toEqual([
    { field: 'killed', then: 'nothing', now: '3' },
  ]);
});

test('comparedById() tells what began since, and what is no more', () => {
  const { begun, gone, nowById } = comparedById<Row>([{ id: 'a' }, { id: 'b' }], [{ id: 'b', killed: 1 }, { id: 'c' }]);
  expect([begun.map(({ id }) => id), gone.map(({ id }) => id), nowById.get('b')?.killed]).toEqual([['c'], ['a'], 1]);
});
