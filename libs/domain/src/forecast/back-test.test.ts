import { act } from '../../../../test/support/events';
import { seeded, simulateActs } from '../../../../test/support/simulated-acts';
import { actingDyads } from '../hawkes/acting-dyads';
import { backTest } from './back-test';

const process = { background: 0.002, others: [[0.7, 4]], own: [], dyads: 60, days: 1000 } as const;

test('backTest() fits on the first four fifths and scores the last one, where the model is better than both rates', () => {
  const tested = backTest(actingDyads(simulateActs(seeded(7), process)));
  const methods = Object.fromEntries((tested?.methods ?? []).map((one) => [one.method, one]));
  const model = methods['fitted model']!;
  for (const other of [methods['constant rate']!, methods["last month's rate"]!]) {
    expect(model.logLikelihood).toBeGreaterThan(other.logLikelihood);
    for (const within of ['days1', 'days7', 'days30'] as const) {
      expect(model.questions[within].brier).toBeLessThan(other.questions[within].brier);
      expect(model.questions[within].asked).toBe(other.questions[within].asked);
    }
  }
});

test('backTest() says what it was trained on, and what it scored', () => {
  // Ten days: eight to learn from, two to be scored on. The dyad of c has its first day there.
  const events = [
    act('a', 'Red>Blue', '2024-01-01'),
    act('b', 'Blue>Red', '2024-01-09'),
    act('c', 'Green>Blue', '2024-01-09'),
    act('d', 'Red>Blue', '2024-01-10'),
  ];
  expect(backTest(actingDyads(events))).toMatchObject({
    training: { from: '2024-01-01T00:00:00.000Z', to: '2024-01-09T00:00:00.000Z', acts: 1, dyads: 1 },
    test: { from: '2024-01-09T00:00:00.000Z', to: '2024-01-11T00:00:00.000Z', acts: 3, scored: 2 },
  });
});

test('backTest() holds a rate of half an act in the training time for the least', () => {
  const events = [act('a', 'Red>Blue', '2024-01-01'), act('b', 'Blue>Red', '2024-01-10')];
  // Red: 1 act in 8 days, Blue: none. On the two days Red does nothing, Blue acts on the second.
  const [red, blue] = [1 / 8, 0.5 / 8];
  const [constant] = backTest(actingDyads(events))?.methods.filter(({ method }) => method === 'constant rate') ?? [];
  expect(constant?.logLikelihood).toBeCloseTo(Math.log(blue) - 2 * (red + blue), 6);
});

test('backTest() asks at each provocation whether it is answered in time, as long as that is known by the end', () => {
  const events = [
    act('z', 'Red>Blue', '2024-01-01'),
    act('a', 'Red>Blue', '2024-01-17'),
    act('b', 'Blue>Red', '2024-01-18'),
    act('c', 'Red>Blue', '2024-01-20'),
  ];
  const [model] = backTest(actingDyads(events))?.methods ?? [];
  // Asked on the 17th and 18th; on the 20th nothing is known of the day after.
  expect(model?.questions.days1).toMatchObject({ asked: 2, answered: 0.5 });
  expect(model?.questions.days7.asked).toBe(0);
});

test('backTest() of too few days is nothing', () => {
  expect(backTest(actingDyads([act('a', 'Red>Blue', '2024-01-01')]))).toBeUndefined();
  expect(backTest(actingDyads([]))).toBeUndefined();
});
