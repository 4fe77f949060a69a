import type { ForecastExplanation, ForecastRow } from '@talion/domain';
import { listOf, number, oneOf, schemaOf, text, texts, time, whole } from '../schema';

type Within = ForecastRow['within'];
type Kernel = ForecastExplanation['kernels'][number];

const within = (description: string, unit: string) =>
  schemaOf<Within>(description, {
    days1: number(`${unit} within 1 day.`),
    days7: number(`${unit} within 7 days.`),
    days30: number(`${unit} within 30 days.`),
  });

const kernelSchema = schemaOf<Kernel>('What acts so far add to the rate; it decays.', {
  of: oneOf("Whose acts: the other side's (`others`), or those of the side that may answer (`own`).", [
    'others',
    'own',
  ]),
  acts: whole('How many acts count.'),
  perDay: number('What they add together at the clock, acts per day.'),
  delayDays: number('Mean delay of what they cause, days: in so many days 1/e is left.'),
});

const explanationSchema = schemaOf<ForecastExplanation>(
  'The terms: P(n days) = 1 - exp(-expected), expected = background * n + the sum over kernels of perDay * delayDays * (1 - exp(-n / delayDays)).',
  {
    background: number('Rate at which the side acts anyway, acts per day.'),
    backgroundFrom: oneOf('Where that is from: fitted, counted over the days before, or the least of the model.', [
      'fitted',
      'counted',
      'least',
    ]),
    kernels: listOf(kernelSchema, 'By kernel of the model in force.'),
    expected: within('Acts that are expected.', 'Expected acts'),
  },
);

export const forecastSchema = schemaOf<ForecastRow>(
  'How likely it is that an open provocation is answered soon: that the other side acts at all, whatever it means by it.',
  {
    id: text('Id of the sequence, at bloc level.'),
    dyad: text('Id of the dyad.'),
    sides: listOf({ type: 'string' }, 'Its two sides, the smaller id first.'),
    move: whole('Number of the move in its sequence that nobody has answered.'),
    provocation: texts('The actions of that move.'),
    from: time('Start of the provocation, inclusive.'),
    to: time('Its end, exclusive.'),
    provoker: text('The side that did it.'),
    answerer: text('The side that may answer.'),
    at: time('The clock from which days are counted.'),
    within: within('Probability of at least one act of the answerer against the provoker.', 'Probability'),
    meanDays: number('Mean days until the first such act.'),
    medianDays: number('Days within which one is as likely to come as not.'),
    explanation: explanationSchema,
  },
);
