import { number, optional } from '../shape';

/**
 * The parameters of the linking model (semantics, section 6), said once: a question may ask for each, and a fitted model may give each.
 */

const delay = (description: string) => optional(number(`${description}, days.`, { min: 0, above: 0, max: 36_500 }));
const weight = (description: string) => optional(number(description, { min: 0, max: 1000 }));
const share = (description: string) => optional(number(description, { min: 0, max: 1 }));
const rate = (description: string) =>
  optional(number(`${description}, acts per day.`, { min: 0, above: 0, max: 1000 }));

export const linkParameters = {
  a1: weight('Branching weight of the fast kernel.'),
  t1: delay('Mean delay of the fast kernel'),
  a2: weight('Branching weight of the slow kernel.'),
  t2: delay('Mean delay of the slow kernel'),
  mu: rate('Least background rate'),
  background: rate('Fitted background rate; it replaces the counted one'),
  backgroundDays: delay("Time over which a side's own acts are counted for its background rate"),
  own1: weight("Acts that one act of a side's own is followed by soon (forecasts only)."),
  ownT1: delay('Mean time after which it is followed by those (forecasts only)'),
  own2: weight("Acts that one act of a side's own is followed by in the long run (forecasts only)."),
  ownT2: delay('Mean time after which it is followed by those (forecasts only)'),
  horizonDays: delay('Longest time between provocation and response'),
  partyMatch: share('How much a provocation weighs whose actor is only of the same party; the same actor weighs 1.'),
  blocMatch: share('How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1.'),
  severityPivot: optional(
    number('Severity at which a provocation weighs what the kernels say, doublings.', { min: 0, max: 100 }),
  ),
  // Below a tenth, the gravest acts would weigh more than a number can hold.
  severityDivisor: optional(
    number('By how many doublings a provocation must be graver to weigh twice as much.', { min: 0.1, max: 1e6 }),
  ),
  probableFrom: share('Probability from which an act is taken as a response.'),
};

export type LinkParameter = keyof typeof linkParameters;
export const linkParameterNames = Object.keys(linkParameters) as LinkParameter[];
