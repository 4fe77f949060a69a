import { checkParameters, defaultLinkModel, parametersFrom } from './parameters';
import type { AskedParameters } from './parameters';

test('parametersFrom() gives the definitions where nothing is asked for', () => {
  expect(parametersFrom()).toEqual({
    level: 'bloc',
    attribution: 'consensus',
    quietGapDays: 30,
    quietGapLeastDays: 5,
    rhythmActions: 10,
    rhythmFactor: 4,
    vagueDays: 30,
    matchedWithin: 0.5,
    trendMoves: 30,
    answerDays: 7,
    nullTurns: 20,
    chainLullDays: 30,
    alertHorizonDays: 7,
    link: {},
  });
});

test('parametersFrom() keeps what is asked of the linking model apart, since a fitted model may rule the rest', () => {
  const asked = { ...defaultLinkModel, background: 0.5, severityDivisor: 3 };
  expect(parametersFrom(asked).link).toEqual(asked);
  expect(parametersFrom({ partyMatch: 0 }).link).toEqual({ partyMatch: 0 });
});

test('checkParameters() takes the definitions', () => {
  const { link, ...parameters } = parametersFrom();
  expect(checkParameters({ ...parameters, ...link, ...defaultLinkModel })).toEqual([]);
});

test.each<[keyof AskedParameters, number, string]>([
  ['rhythmActions', 1, 'must be a whole number from 2 to 10000'],
  ['rhythmActions', 2.5, 'must be a whole number from 2 to 10000'],
  ['rhythmFactor', -1, 'must be a number from 0 to 1000'],
  ['matchedWithin', -0.1, 'must be a number from 0 to 100'],
  ['trendMoves', 2, 'must be a whole number from 3 to 300'],
  ['trendMoves', 301, 'must be a whole number from 3 to 300'],
  ['answerDays', 0, 'must be a number from above 0 to 36500'],
  ['nullTurns', 0, 'must be a whole number from 1 to 1000'],
  ['backgroundDays', 0, 'must be a number from above 0 to 36500'],
  ['background', 0, 'must be a number from above 0 to 1000'],
  ['partyMatch', 1.1, 'must be a number from 0 to 1'],
  ['blocMatch', -0.1, 'must be a number from 0 to 1'],
  ['severityPivot', 101, 'must be a number from 0 to 100'],
  ['severityDivisor', 0, 'must be a number from 0.1 to 1000000'],
  ['severityDivisor', -8, 'must be a number from 0.1 to 1000000'],
  ['probableFrom', 1.5, 'must be a number from 0 to 1'],
])('checkParameters() refuses a %s of %d', (name, value, message) => {
  expect(checkParameters({ [name]: value })).toEqual([{ field: `/${name}`, value: String(value), message }]);
});
