import { levels } from './events/statements';
import type { Level } from './events/statements';
import { number, oneOf, object, optional } from './shape';
import { moment } from './events/values';
import type { Infer, Problem } from './shape';

/** What an answer depends on beside the events. The defaults are the definitions'; another value asks "as if". */

export const attributions = ['consensus', 'claimed', 'accused'] as const;
export type Attribution = (typeof attributions)[number];

const days = (description: string) => optional(number(`${description}, days.`, { min: 0, max: 36_500 }));
const delay = (description: string) => optional(number(`${description}, days.`, { min: 0, above: 0, max: 36_500 }));
const weight = (description: string) => optional(number(description, { min: 0, max: 1000 }));

export const parametersShape = object('Parameters of a projection.', {
  level: optional(
    oneOf(
      'How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level.',
      levels,
    ),
  ),
  attribution: optional(oneOf('Who counts as having done it where sources differ.', attributions)),
  asOf: optional(moment('Only events accepted by then.')),
  now: optional(moment('The clock for the status of chains; left out: the last acceptance.')),
  quietGapDays: days('Longest silence within an episode'),
  quietGapLeastDays: days("Least that a busy dyad's own rhythm shortens the quiet gap to"),
  vagueDays: days('Longest interval of an action that still makes a move'),
  chainLullDays: days('Silence after which a chain has ended, and signals no longer attach'),
  alertHorizonDays: days('Age beyond which an alert is historical'),
  horizonDays: delay('Longest time between provocation and response'),
  a1: weight('Branching weight of the fast kernel.'),
  t1: delay('Mean delay of the fast kernel'),
  a2: weight('Branching weight of the slow kernel.'),
  t2: delay('Mean delay of the slow kernel'),
  mu: optional(number('Least background rate, acts per day.', { min: 0, above: 0, max: 1000 })),
});
export type AskedParameters = Infer<typeof parametersShape>;

/** The linking model's parameters, in force for an action. */
export type LinkModel = Readonly<{
  a1: number;
  t1: number;
  a2: number;
  t2: number;
  mu: number;
  horizonDays: number;
  background?: number;
}>;

/** Chosen on MID disputes to 2003 (semantics, section 6). */
export const defaultLinkModel: LinkModel = { a1: 0.3, t1: 5, a2: 0.4, t2: 60, mu: 0.001, horizonDays: 180 };

export type Parameters = Readonly<{
  level: Level;
  attribution: Attribution;
  asOf?: string;
  now?: string;
  quietGapDays: number;
  quietGapLeastDays: number;
  vagueDays: number;
  chainLullDays: number;
  alertHorizonDays: number;
  /** Asked for by name: these go before every fitted model. */
  link: Partial<LinkModel>;
}>;

const linkNames = ['a1', 't1', 'a2', 't2', 'mu', 'horizonDays'] as const;

/** The defaults, with what was asked for in their place. */
export function parametersFrom(asked: AskedParameters = {}): Parameters {
  return {
    level: asked.level ?? 'bloc',
    attribution: asked.attribution ?? 'consensus',
    ...(asked.asOf !== undefined && { asOf: asked.asOf }),
    ...(asked.now !== undefined && { now: asked.now }),
    quietGapDays: asked.quietGapDays ?? 30,
    quietGapLeastDays: asked.quietGapLeastDays ?? 5,
    vagueDays: asked.vagueDays ?? 30,
    chainLullDays: asked.chainLullDays ?? 30,
    alertHorizonDays: asked.alertHorizonDays ?? 7,
    link: Object.fromEntries(linkNames.flatMap((name) => (asked[name] === undefined ? [] : [[name, asked[name]]]))),
  };
}

/** What is wrong with parameters from outside; an empty list if nothing is. */
export function checkParameters(asked: unknown): readonly Problem[] {
  const problems: Problem[] = [];
  parametersShape.check(asked, '', problems);
  return problems;
}
