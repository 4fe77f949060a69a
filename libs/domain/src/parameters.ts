import { linkParameterNames, linkParameters } from './events/link-parameters';
import type { LinkParameter } from './events/link-parameters';
import { levels } from './events/statements';
import type { Level } from './events/statements';
import { number, oneOf, object, optional } from './shape';
import { moment } from './events/values';
import type { Infer, Problem } from './shape';

/** What an answer depends on beside the events. The defaults are the definitions'; another value asks "as if". */

export const attributions = ['consensus', 'claimed', 'accused'] as const;
export type Attribution = (typeof attributions)[number];

const days = (description: string) => optional(number(`${description}, days.`, { min: 0, max: 36_500 }));
const count = (description: string, min: number, max: number) =>
  optional(number(description, { min, max, integer: true }));

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
  rhythmActions: count("How many earlier acts a busy dyad's rhythm is measured on.", 2, 10_000),
  rhythmFactor: optional(
    number('Mean gaps between those acts after which a silence ends an episode of a busy dyad.', { min: 0, max: 1000 }),
  ),
  vagueDays: days('Longest interval of an action that still makes a move'),
  matchedWithin: optional(number('Doublings within which a response counts as matched.', { min: 0, max: 100 })),
  // The slopes over all pairs are compared: work grows with the square.
  trendMoves: count('Over how many last moves of a sequence its trend is taken.', 3, 300),
  answerDays: optional(
    number('Time within which a later act of the other side counts as an answer in the reciprocity figure, days.', {
      min: 0,
      above: 0,
      max: 36_500,
    }),
  ),
  nullTurns: count(
    "How often one side's times are turned around the circle for the share of answers by chance.",
    1,
    1000,
  ),
  chainLullDays: days('Silence after which a chain has ended, and signals no longer attach'),
  alertHorizonDays: days('Age beyond which an alert is historical'),
  ...linkParameters,
});
export type AskedParameters = Infer<typeof parametersShape>;

/** What a model need not have: a fitted background, and what a side's own acts add to its rate in a forecast. */
type FittedOnly = 'background' | 'own1' | 'ownT1' | 'own2' | 'ownT2';

/** The linking model's parameters, in force for an action. */
export type LinkModel = Readonly<
  Record<Exclude<LinkParameter, FittedOnly>, number> & Partial<Record<FittedOnly, number>>
>;

/** Chosen on MID disputes to 2003 (semantics, section 6). */
export const defaultLinkModel: LinkModel = {
  a1: 0.3,
  t1: 5,
  a2: 0.4,
  t2: 60,
  mu: 0.001,
  backgroundDays: 365,
  horizonDays: 180,
  partyMatch: 0.7,
  blocMatch: 0.4,
  severityPivot: 10,
  severityDivisor: 8,
  probableFrom: 0.5,
};

export type Parameters = Readonly<{
  level: Level;
  attribution: Attribution;
  asOf?: string;
  now?: string;
  quietGapDays: number;
  quietGapLeastDays: number;
  rhythmActions: number;
  rhythmFactor: number;
  vagueDays: number;
  matchedWithin: number;
  trendMoves: number;
  answerDays: number;
  nullTurns: number;
  chainLullDays: number;
  alertHorizonDays: number;
  /** Asked for by name: these go before every fitted model. */
  link: Partial<LinkModel>;
}>;

/** The defaults, with what was asked for in their place. */
export function parametersFrom(asked: AskedParameters = {}): Parameters {
  return {
    level: asked.level ?? 'bloc',
    attribution: asked.attribution ?? 'consensus',
    ...(asked.asOf !== undefined && { asOf: asked.asOf }),
    ...(asked.now !== undefined && { now: asked.now }),
    quietGapDays: asked.quietGapDays ?? 30,
    quietGapLeastDays: asked.quietGapLeastDays ?? 5,
    rhythmActions: asked.rhythmActions ?? 10,
    rhythmFactor: asked.rhythmFactor ?? 4,
    vagueDays: asked.vagueDays ?? 30,
    matchedWithin: asked.matchedWithin ?? 0.5,
    trendMoves: asked.trendMoves ?? 30,
    answerDays: asked.answerDays ?? 7,
    nullTurns: asked.nullTurns ?? 20,
    chainLullDays: asked.chainLullDays ?? 30,
    alertHorizonDays: asked.alertHorizonDays ?? 7,
    link: Object.fromEntries(
      linkParameterNames.flatMap((name) => (asked[name] === undefined ? [] : [[name, asked[name]]])),
    ),
  };
}

/** What is wrong with parameters from outside; an empty list if nothing is. */
export function checkParameters(asked: unknown): readonly Problem[] {
  const problems: Problem[] = [];
  parametersShape.check(asked, '', problems);
  return problems;
}
