import { timeOf } from '../time';
import { nearestOpposite } from './nearest-opposite';
import type { DirectedAct } from './nearest-opposite';

const on = (id: string, whom: string, day: string, until = day): DirectedAct => {
  const [initiator = '', target = ''] = whom.split('>');
  return { id, initiator, target, from: timeOf(day), to: timeOf(until) };
};
const links = (acts: readonly DirectedAct[], days: number): string[] =>
  nearestOpposite(acts, days).map(({ response, trigger }) => `${response} to ${trigger}`);

const acts = [
  on('d', 'red>green', '2024-01-04'),
  on('c', 'blue>red', '2024-01-31'),
  on('a', 'red>blue', '2024-01-01'),
  on('b', 'red>blue', '2024-01-02'),
  on('e', 'red>blue', '2024-03-01'),
];

test('nearestOpposite() takes the nearest act of the other side within the days', () => {
  expect(links(acts, 30)).toEqual(['c to b', 'e to c']);
  expect(links(acts, 29)).toEqual(['c to b']);
  expect(links(acts, 28)).toEqual([]);
});

test('nearestOpposite() orders acts that begin together by their end, then by id', () => {
  const tied = [on('y', 'red>blue', '2024-01-01'), on('x', 'blue>red', '2024-01-01')];
  expect(links(tied, 1)).toEqual(['y to x']);
  const longer = [on('x', 'blue>red', '2024-01-01', '2024-01-02'), on('y', 'red>blue', '2024-01-01')];
  expect(links(longer, 1)).toEqual(['x to y']);
});
