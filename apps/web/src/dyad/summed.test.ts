import { summedSeverity } from './summed';

const move = (initiator: string, severity: number, to: string) => ({
  ...{ n: 1, initiator, target: 'x', actions: [], from: to, to, severity },
});

test('summedSeverity() adds on the log2 scale, for one side', () => {
  const moves = [
    move('a', 10, '2024-01-01T00:00:00Z'),
    move('b', 30, '2024-01-02T00:00:00Z'),
    move('a', 10, '2024-01-03T00:00:00Z'),
  ];
  expect(summedSeverity({ moves }, 'a')).toEqual([
    { at: Date.UTC(2024, 0, 1), severity: 10 },
    { at: Date.UTC(2024, 0, 3), severity: 11 },
  ]);
});

test('summedSeverity() stays finite where 2^severity would not', () => {
  const moves = [move('a', 5000, '2024-01-01T00:00:00Z'), move('a', 5001, '2024-01-02T00:00:00Z')];
  expect(summedSeverity({ moves }, 'a').at(-1)?.severity).toBeCloseTo(5001 + Math.log2(1.5), 9);
});
