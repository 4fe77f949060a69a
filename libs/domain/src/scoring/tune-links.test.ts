import { fittedOnMid } from '../dyads/fitted-on-mid';
import { defaultLinkModel } from '../parameters';
import { scoreOf } from './dispute-score';
import type { DisputeCounts } from './dispute-score';
import type { LinkCase } from './link-cases';
import { modelsOfGrid, tuningGrid } from './trials';
import { meritOf, tuneLinks } from './tune-links';

/**
 * Twelve disputes, each of a provocation (`1:a`) and an act that may answer it (`1:b`): where the dispute was reciprocated after 2 days, else after 40; and a
 * dispute 13 whose only act comes 5 days after the provocation of dispute 12.
 */
const numbers = Array.from({ length: 12 }, (_, index) => index + 1);
const was = (number: number): boolean => number % 2 === 1;
const one = (trigger: string, days: number) => ({ trigger, match: 1, severity: 10, days });
const cases: LinkCase[] = [
  ...numbers.map((number) => ({
    response: `${number}:b`,
    candidates: [one(`${number}:a`, was(number) ? 2 : 40)],
    own: [],
  })),
  { response: '13:a', candidates: [one('12:a', 5)], own: [] },
];
const disputes = {
  of: new Map([...numbers, 13].flatMap((number) => ['a', 'b'].map((act) => [`${number}:${act}`, String(number)]))),
  reciprocated: new Map([...numbers.map((number) => [String(number), was(number)] as const), ['13', false] as const]),
};
const firstActs = new Map([...numbers, 13].map((number) => [String(number), number]));

/** Links what lies at most so many days back. */
const within = (horizonDays: number) => ({ ...defaultLinkModel, horizonDays });

test('tuneLinks() picks the model whose links agree best, and of equals the one with more links within a dispute', () => {
  const { model, onAll, trials } = tuneLinks(cases, disputes, firstActs, {
    models: [within(60), within(10), within(3), within(1)],
  });
  expect(trials).toBe(4);
  expect(model.horizonDays).toBe(3);
  expect(onAll).toMatchObject({ links: 6, f1: 1, sameDispute: 1 });
  const alike = [within(10), { ...within(10), a1: 0.2 }];
  expect(tuneLinks(cases, disputes, firstActs, { models: alike }).model).toEqual(alike[0]);
});

test('tuneLinks() scores every dispute once by what was picked on the others, dealing after dealing', () => {
  const { dealings } = tuneLinks(cases, disputes, firstActs, {
    models: [within(60), within(3)],
    folds: 3,
    dealings: 4,
  });
  expect(dealings).toHaveLength(4);
  for (const { inFold, outOfFold } of dealings) {
    expect(outOfFold).toMatchObject({ reciprocated: 6, predicted: 6, right: 6, links: 6, f1: 1 });
    expect(inFold).toMatchObject({ reciprocated: 12, f1: 1 });
  }
});

test('tuneLinks() holds a dispute out of what is picked on the others', () => {
  // Only a model that links dispute 1 is right about it, and all the others speak for the model that links nothing else.
  const slow = cases.map((one) =>
    one.response === '1:b' ? { ...one, candidates: one.candidates.map((two) => ({ ...two, days: 50 })) } : one,
  );
  const { onAll, dealings } = tuneLinks(slow, disputes, firstActs, { models: [within(60), within(3)], folds: 13 });
  expect(onAll.right).toBe(5);
  expect(dealings.map(({ outOfFold }) => outOfFold.right)).toEqual(dealings.map(() => 5));
});

test('tuneLinks() picks on the earlier half, and scores the later beside the definitions', () => {
  const { forward } = tuneLinks(cases, disputes, firstActs, { models: [within(60), within(10)] });
  // Of 13 the first six, of which three were reciprocated.
  expect(forward.earlier).toMatchObject({ reciprocated: 3, right: 3, predicted: 3, f1: 1 });
  // The later seven: 7, 9 and 11 were, and 13 is taken for an answer to 12.
  expect(forward.later).toMatchObject({ reciprocated: 3, right: 3, predicted: 4, links: 4, withinOne: 3 });
  // The definitions reach back to 40 days.
  expect(forward.laterByDefinitions).toMatchObject({ predicted: 7, right: 3 });
});

test('meritOf() is the F1, less twice what is missing at a share of 0.957', () => {
  const counts: DisputeCounts = { links: 1000, withinOne: 957, predicted: 10, right: 8, reciprocated: 10 };
  expect(meritOf(counts)).toBeCloseTo(0.8, 12);
  expect(meritOf({ ...counts, withinOne: 1000 })).toBe(scoreOf(counts).f1);
  expect(meritOf({ ...counts, withinOne: 907 })).toBeCloseTo(0.7, 12);
});

test('modelsOfGrid() tries each combination once, all of them as the definitions have it elsewhere', () => {
  const models = modelsOfGrid();
  expect(models).toHaveLength(Object.values(tuningGrid).reduce((product, axis) => product * axis.length, 1));
  expect(new Set(models.map((model) => JSON.stringify(model))).size).toBe(models.length);
  expect(models.every(({ a1, a2, horizonDays }) => a2 > a1 && horizonDays === 180)).toBe(true);
});

test('the model that comes with Talion is one that tuning tries', () => {
  expect(modelsOfGrid()).toContainEqual({ ...defaultLinkModel, ...fittedOnMid.parameters });
});
