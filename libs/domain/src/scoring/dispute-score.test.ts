import { countDisputes, scoreOf, sumOfCounts } from './dispute-score';
import type { Disputes } from './dispute-score';

/** Acts a1 and a2 of dispute a, and so on; a, b and c were reciprocated, d and e were not. */
const disputes: Disputes = {
  of: new Map(['a1', 'a2', 'b1', 'b2', 'c1', 'd1', 'd2', 'e1'].map((act) => [act, act.slice(0, 1)])),
  reciprocated: new Map([
    ['a', true],
    ['b', true],
    ['c', true],
    ['d', false],
    ['e', false],
  ]),
};
const answers = [
  { response: 'a2', trigger: 'a1' },
  { response: 'b1', trigger: 'a2' },
  { response: 'b2', trigger: 'b1' },
  { response: 'd2', trigger: 'd1' },
];

test('countDisputes() predicts a dispute as reciprocated when one of its acts answers something, in whatever dispute', () => {
  expect(countDisputes(answers, disputes)).toEqual({
    links: 4,
    withinOne: 3,
    predicted: 3,
    right: 2,
    reciprocated: 3,
  });
  // It is the response that says which dispute is predicted.
  expect(countDisputes([{ response: 'c1', trigger: 'a1' }], disputes)).toMatchObject({ withinOne: 0, right: 1 });
});

test('countDisputes() counts on some of the disputes, and no act of an unknown one', () => {
  const some = countDisputes(answers, disputes, (dispute) => dispute > 'a');
  expect(some).toEqual({ links: 3, withinOne: 2, predicted: 2, right: 1, reciprocated: 2 });
  const rest = countDisputes(answers, disputes, (dispute) => dispute === 'a');
  expect(sumOfCounts([some, rest])).toEqual(countDisputes(answers, disputes));
  expect(countDisputes([{ response: 'x', trigger: 'a1' }], disputes)).toMatchObject({ links: 0, predicted: 0 });
});

test('scoreOf() gives shares, and the harmonic mean of precision and recall', () => {
  const { sameDispute, precision, recall, f1 } = scoreOf(countDisputes(answers.slice(1), disputes));
  // b and d are predicted, b is right, and three were reciprocated.
  expect([sameDispute, precision, recall, f1]).toEqual([2 / 3, 1 / 2, 1 / 3, 2 / 5]);
  expect(scoreOf(countDisputes([], disputes))).toMatchObject({ sameDispute: 1, precision: 0, recall: 0, f1: 0 });
});
