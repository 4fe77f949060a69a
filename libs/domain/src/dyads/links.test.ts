import { act, asserted, day, fitted, hours, rejected, related } from '../../../../test/support/events';
import type { LogEvent } from '../events/log-event';
import type { AskedParameters } from '../parameters';
import { project } from '../project';
import type { LinkRow } from './links';

type When = Parameters<typeof act>[2];
type More = Parameters<typeof act>[3];
const red = (id: string, when: When, more: More = {}): LogEvent => act(id, 'Red>Blue', when, more);
const blue = (id: string, when: When, more: More = {}): LogEvent => act(id, 'Blue>Red', when, more);
/** Severity 9 + log2(1 + 1) = 10, so that the severity's factor is 1. */
const ten: More = { killed: { best: 1 } };

const linkOf = (response: string, events: readonly LogEvent[], asked: AskedParameters = {}): LinkRow | undefined =>
  project(events, asked).links.find((link) => link.response === response);

describe('the probability', () => {
  test('linkRetaliation() weighs one candidate by the formula', () => {
    // d = 5: 0.3/5 * exp(-5/5) + 0.4/60 * exp(-5/60) = 0.0220728 + 0.0061336; P = w / (0.001 + w).
    expect(linkOf('r', [red('c', '2024-01-05', ten), blue('r', '2024-01-10')])).toEqual({
      response: 'r',
      trigger: 'c',
      kind: 'inferred',
      probability: 0.965761,
      background: 0.001,
      explanation: {
        trigger: 'c',
        weight: 0.028206,
        share: 1,
        terms: { match: 1, severity: 1, decay: 0.028206, days: 5 },
      },
      runnersUp: [],
      joinsChain: true,
    });
  });

  const desk = [related('1', 'Army', 'part_of', 'Blue'), related('2', 'KH', 'backed_by', 'Red')];
  const candidates = [
    // 9 + log2(1 + 3 + 41/4) = 12.83, rounded 13: 2^(3/8).
    act('c1', 'KH>Blue', '2024-01-01', { killed: { best: 3 }, injured: { best: 41 } }),
    // 9: 2^(-1/8).
    act('c2', 'Red>Blue', '2024-01-08'),
  ];
  const earlier = [act('e1', 'Army>Red', '2023-06-01'), act('e2', 'Blue>KH', '2023-09-01')];
  const response = act('r', 'Army>Red', '2024-01-10');

  test('linkRetaliation() multiplies match, severity and decay, and sets them against the acts of the year before', () => {
    // c1: 0.4 (who did it is of the bloc of whom r hits) * 0.7 (who does r is of the party that c1 hit) = 0.28, d = 9:
    // 0.28 * 1.29684 * 0.015656 = 0.005685. c2: 1 * 0.7, d = 2: 0.7 * 0.917004 * 0.0466673 = 0.029956.
    // b = 2/365 = 0.005479; P = 0.035641 / (0.005479 + 0.035641).
    expect(linkOf('r', [...desk, ...candidates, ...earlier, response])).toMatchObject({
      trigger: 'c2',
      probability: 0.866746,
      background: 0.005479,
      explanation: {
        weight: 0.029956,
        share: 0.840494,
        terms: { match: 0.7, severity: 0.917004, decay: 0.046667, days: 2 },
      },
      runnersUp: [
        {
          trigger: 'c1',
          weight: 0.005685,
          share: 0.159506,
          terms: { match: 0.28, severity: 1.29684, decay: 0.015656, days: 9 },
        },
      ],
    });
  });

  test('linkRetaliation() counts for the background what begins in the 365 days before r begins', () => {
    const background = (...on: When[]): number | undefined =>
      linkOf('r', [
        red('c', '2024-01-05'),
        ...on.map((when, index) => blue(`e${index}`, when)),
        blue('r', '2024-01-10'),
      ])?.background;
    expect(background('2023-01-10')).toBe(0.00274);
    expect(background('2023-01-09')).toBe(0.001);
    expect(background('2024-01-10')).toBe(0.001);
    expect(background('2023-01-10', '2023-02-10', '2023-03-10')).toBe(0.008219);
  });

  test('linkRetaliation() takes the candidates of all dyads of r, each once', () => {
    const both = (id: string, on: string) => act(id, 'Red+Green>Blue', on, ten);
    const events = [both('c', '2024-01-05'), act('r', 'Blue>Red+Green', '2024-01-10')];
    expect(linkOf('r', events)).toMatchObject({ probability: 0.965761, explanation: { share: 1 }, runnersUp: [] });
    const past = act('e', 'Blue>Red+Green', '2023-09-01');
    expect(linkOf('r', [...events, past])).toMatchObject({ background: 0.00274 });
    const other = act('d', 'Green>Blue', '2024-01-06', ten);
    expect(linkOf('r', [red('c', '2024-01-05', ten), other, act('r', 'Blue>Red+Green', '2024-01-10')])).toMatchObject({
      trigger: 'd',
      runnersUp: [{ trigger: 'c' }],
    });
  });

  test('linkRetaliation() takes each constant of the product from what is asked for', () => {
    const events = [...desk, ...candidates, ...earlier, response];
    const terms = (asked: AskedParameters) => {
      const link = linkOf('r', events, { probableFrom: 0, ...asked });
      return [link?.explanation, ...(link?.runnersUp ?? [])].map((one) => one?.terms);
    };
    expect(terms({ partyMatch: 0.5, blocMatch: 0.1 })).toMatchObject([{ match: 0.5 }, { match: 0.05 }]);
    // Severities 9 and 13 against 5, by 4: 2^1 and 2^2.
    expect(terms({ severityPivot: 5, severityDivisor: 4 })).toMatchObject([{ severity: 2 }, { severity: 4 }]);
    // e2 is within 200 days, e1 is not.
    expect(linkOf('r', events, { backgroundDays: 200 })).toMatchObject({ background: 0.005 });
    // 0.035641 / (0.02 + 0.035641).
    expect(linkOf('r', events, { background: 0.02 })).toMatchObject({ background: 0.02, probability: 0.640552 });
    expect(linkOf('r', events, { probableFrom: 0.866746 })?.trigger).toBe('c2');
    expect(linkOf('r', events, { probableFrom: 0.866747 })).toBeUndefined();
    const model = fitted('f', { partyMatch: 0.5, severityPivot: 5, severityDivisor: 4, backgroundDays: 200 });
    expect(linkOf('r', [...events, model])).toMatchObject({
      background: 0.005,
      explanation: { terms: { match: 0.5, severity: 2 } },
    });
  });

  test('linkRetaliation() has 0 days between tied acts', () => {
    const events = [red('c', hours('2024-01-05T01'), ten), blue('r', '2024-01-05')];
    // 0.06 + 0.4/60
    expect(linkOf('r', events)).toMatchObject({
      explanation: { terms: { days: 0, decay: 0.066667 } },
      order: 'unknown',
    });
  });

  test('linkRetaliation() has 0 days between what is tied in one dyad of several', () => {
    const events = [
      act('c', 'Red+Green>Blue', hours('2024-01-05T08'), ten),
      act('r', 'Blue>Red+Green', hours('2024-01-05T20')),
    ];
    expect(linkOf('r', events)).toMatchObject({ explanation: { terms: { days: 0.5 } } });
    expect(linkOf('r', [...events, red('d', '2024-01-05')])).toMatchObject({
      trigger: 'c',
      explanation: { terms: { days: 0 } },
    });
  });

  test('linkRetaliation() counts the hours between acts that go both ways', () => {
    const events = [act('c', 'Red+Blue>Blue+Red', hours('2024-01-05T08'), ten), blue('r', hours('2024-01-05T20'))];
    const both = [...events.slice(0, 1), act('r', 'Red+Blue>Blue+Red', hours('2024-01-05T20'))];
    for (const history of [events, both]) {
      expect(linkOf('r', history)).toMatchObject({ trigger: 'c', explanation: { terms: { days: 0.5 } } });
    }
  });
});

describe('the parent', () => {
  // One kernel with a weight of 1 per day at d = 0, so that P = 1 / (background + 1).
  const unit = { a1: 0, t1: 1, a2: 1, t2: 1 };
  const tied = [red('c', '2024-01-05', ten), blue('r', '2024-01-05')];

  test('linkRetaliation() infers it from a probability of 0.5 on', () => {
    expect(linkOf('r', [...tied, fitted('f', { ...unit, background: 1 })])).toMatchObject({ probability: 0.5 });
    expect(linkOf('r', [...tied, fitted('f', { ...unit, background: 1.00001 })])).toBeUndefined();
    expect(linkOf('r', [...tied, fitted('f', { ...unit, mu: 1 })])).toMatchObject({ background: 1 });
  });

  const flat = fitted('f', { ...unit, t2: 36_500, background: 0.00001 });

  test('linkRetaliation() takes the greatest weight, then the later, then the smaller id', () => {
    const response = blue('r', '2024-01-10');
    const graver = red('a', '2024-01-05', { killed: { best: 15 } });
    expect(linkOf('r', [flat, graver, red('b', '2024-01-06'), response])?.trigger).toBe('a');
    expect(linkOf('r', [flat, red('a', '2024-01-05'), red('b', '2024-01-06'), response])?.trigger).toBe('b');
    expect(linkOf('r', [flat, red('b', '2024-01-05'), red('a', day('2024-01-05', 2)), response])?.trigger).toBe('a');
    expect(linkOf('r', [flat, red('b', '2024-01-05'), red('a', '2024-01-05'), response])?.trigger).toBe('a');
  });

  test('linkRetaliation() shows the three that come next', () => {
    const past = [1, 2, 3, 4, 5].map((date) => red(`c${date}`, `2024-01-0${date}`));
    const link = linkOf('r', [...past, blue('r', '2024-01-10')]);
    expect(link?.trigger).toBe('c5');
    expect(link?.runnersUp.map(({ trigger }) => trigger)).toEqual(['c4', 'c3', 'c2']);
  });

  test('linkRetaliation() takes no candidate beyond the horizon', () => {
    const after = (days: number, asked: AskedParameters): LinkRow | undefined =>
      linkOf(
        'r',
        [red('c', '2024-01-01', ten), blue('r', day(new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10)))],
        asked,
      );
    expect(after(180, { mu: 0.0001 })).toMatchObject({ trigger: 'c', explanation: { terms: { days: 180 } } });
    expect(after(181, { mu: 0.0001 })).toBeUndefined();
    expect(after(10, { horizonDays: 10 })).toMatchObject({ trigger: 'c' });
    expect(after(11, { horizonDays: 10 })).toBeUndefined();
  });

  test('linkRetaliation() takes what is asserted, probable or not, and shows the candidates beside', () => {
    const events = [red('a', '2024-01-01', ten), red('b', '2024-01-08', ten), blue('r', '2024-01-10')];
    expect(linkOf('r', [...events, asserted('w', 'r', 'a')])).toMatchObject({
      trigger: 'a',
      kind: 'asserted',
      assertedBy: { event: 'w' },
      explanation: { trigger: 'a' },
      runnersUp: [{ trigger: 'b' }],
    });
    const improbable = linkOf('r', [...events, asserted('w', 'r', 'a')], { mu: 1000 });
    expect(improbable).toMatchObject({ trigger: 'a', kind: 'asserted' });
    expect(improbable?.probability).toBeLessThan(0.5);
  });

  test('linkRetaliation() takes an asserted trigger that is no candidate, without an explanation', () => {
    const events = [red('a', '2023-01-01'), blue('r', '2024-01-10'), asserted('w', 'r', 'a')];
    const link = linkOf('r', events);
    expect(link).toMatchObject({ trigger: 'a', probability: 0, runnersUp: [] });
    expect(link?.explanation).toBeUndefined();
  });

  test('linkRetaliation() keeps the asserted parent of a response that makes no move, without a probability', () => {
    const vague = blue('r', day('2024-01-06', 40, 'month'));
    expect(linkOf('r', [red('a', '2024-01-05'), vague, asserted('w', 'r', 'a')])).toEqual({
      response: 'r',
      trigger: 'a',
      kind: 'asserted',
      assertedBy: { event: 'w', source: 'urn:test:desk' },
      runnersUp: [],
      joinsChain: true,
    });
    expect(linkOf('r', [red('a', '2024-01-05'), vague])).toBeUndefined();
  });

  test('linkRetaliation() takes a rejected candidate out of the sum', () => {
    const events = [
      red('a', '2024-01-01', ten),
      red('b', '2024-01-08', ten),
      blue('r', '2024-01-10'),
      rejected('w', 'r', 'b'),
    ];
    // d = 9: 0.0156560 / 0.0166560.
    expect(linkOf('r', events)).toMatchObject({ trigger: 'a', probability: 0.939962, runnersUp: [] });
  });

  test('linkRetaliation() takes no act of its own side, none after it, and none that makes no move', () => {
    const r = blue('r', '2024-01-10');
    expect(linkOf('r', [blue('a', '2024-01-05'), r])).toBeUndefined();
    expect(linkOf('r', [red('a', '2024-01-11'), r])).toBeUndefined();
    expect(linkOf('r', [red('a', day('2024-01-05', 40)), r])).toBeUndefined();
    expect(linkOf('r', [red('a', '2024-01-05', { type: 'THREATEN' }), r])).toBeUndefined();
    expect(linkOf('r', [act('a', 'Red>Green', '2024-01-05'), r])).toBeUndefined();
  });

  test('linkRetaliation() says that the order is unknown where the intervals overlap', () => {
    expect(linkOf('r', [red('a', day('2024-01-05', 3)), blue('r', '2024-01-07')])?.order).toBe('unknown');
    expect(linkOf('r', [red('a', day('2024-01-05', 2)), blue('r', '2024-01-07')])?.order).toBeUndefined();
  });
});

test('linkRetaliation() shows what it infers across a quiet gap as a link after a lull, which joins no chain', () => {
  // d = 46: 0.4/60 * exp(-46/60) and next to nothing of the fast kernel.
  const events = [red('a', '2024-01-05', ten), blue('r', '2024-02-20')];
  const { links, chains } = project(events);
  expect(links).toMatchObject([{ trigger: 'a', kind: 'inferred', probability: 0.756283, joinsChain: false }]);
  expect(chains).toEqual([]);
  expect(project([...events, asserted('w', 'r', 'a')]).chains).toHaveLength(1);
});

test('a fitted model rules all links, old and new', () => {
  const events = [red('a', '2024-01-05', ten), blue('r', '2024-01-10')];
  const model = { a1: 0, t1: 1, a2: 0.5, t2: 10, background: 0.02 };
  // 0.5/10 * exp(-5/10) = 0.030327; P = 0.030327 / 0.050327.
  const ruled = { probability: 0.602595, background: 0.02, explanation: { weight: 0.030327 } };
  expect(linkOf('r', [...events, fitted('f', model)])).toMatchObject(ruled);
  const other = fitted('g', { background: 1000 }, undefined, { at: '2024-08-01T00:00:00Z' });
  expect(linkOf('r', [...events, fitted('f', model, ['Blue', 'Red']), other])).toMatchObject(ruled);
  expect(linkOf('r', [...events, fitted('f', model), other])).toBeUndefined();
});
