import * as fc from 'fast-check';
import { act, day, fitted } from '../../../../test/support/events';
import type { LogEvent } from '../events/log-event';
import { actingDyads } from '../hawkes/acting-dyads';
import { defaultLinkModel } from '../parameters';
import type { LinkModel } from '../parameters';
import { project } from '../project';
import { writeTime } from '../time';
import { answersUnder, linkCasesOf } from './link-cases';

const red = (id: string, on: string, hostility = 4) => act(id, 'Red>Blue', on, { hostility });
const blue = (id: string, on: string, hostility = 4) => act(id, 'Blue>Red', on, { hostility });

test('linkCasesOf() takes apart what a response is weighed by', () => {
  const events = [
    blue('o', '2023-12-06'),
    red('a', '2024-01-01', 3),
    red('b', '2024-01-03', 2),
    red('c', '2024-01-03', 2),
    blue('r', '2024-01-05'),
  ];
  const cases = linkCasesOf(actingDyads(events), defaultLinkModel);
  expect(cases.find(({ response }) => response === 'r')).toEqual({
    response: 'r',
    // The later first, then the smaller id. Hostility 2 is a severity of 4.4, 3 of 7.2.
    candidates: [
      { trigger: 'b', match: 1, severity: 4, days: 2 },
      { trigger: 'c', match: 1, severity: 4, days: 2 },
      { trigger: 'a', match: 1, severity: 7, days: 4 },
    ],
    own: [30],
  });
  // The first act of all has nothing to answer.
  expect(cases.map(({ response }) => response)).toEqual(['a', 'b', 'c', 'r']);
});

const histories = fc.array(
  fc.record({ day: fc.integer({ min: 0, max: 700 }), byRed: fc.boolean(), hostility: fc.integer({ min: 2, max: 5 }) }),
  { minLength: 2, maxLength: 40 },
);
const models = fc.record({
  scale: fc.constantFrom(0.2, 1, 4),
  mu: fc.constantFrom(0.00002, 0.001, 0.02),
  severityDivisor: fc.constantFrom(1, 1.25, 8),
  backgroundDays: fc.constantFrom(90, 365, 730),
});

test('answersUnder() infers the links that project() infers, whatever the model', () => {
  fc.assert(
    fc.property(histories, models, (acts, { scale, ...more }) => {
      const events: LogEvent[] = acts.map(({ day: at, byRed, hostility }, index) =>
        act(`e${index}`, byRed ? 'Red>Blue' : 'Blue>Red', day(writeTime(at * 86_400_000).slice(0, 10)), { hostility }),
      );
      const model: LinkModel = { ...defaultLinkModel, ...more, a1: 0.3 * scale, a2: 0.4 * scale };
      const inferred = project([...events, fitted('f', model)]).links.map(({ response, trigger }) => ({
        response,
        trigger,
      }));
      const answers = answersUnder(linkCasesOf(actingDyads(events), model), model);
      expect(answers.sort((a, b) => (a.response < b.response ? -1 : 1))).toEqual(inferred);
    }),
    { numRuns: 60 },
  );
});
