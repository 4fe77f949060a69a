import type { Action } from '../actions/action';
import type { ResponseWords } from '../actions/response-words';
import type { Relations } from '../actors/relations';
import { round6 } from '../order';
import type { Parameters } from '../parameters';
import { dayMs } from '../time';
import { linkRetaliation } from './links';
import type { ModelBook } from './models';
import { timelineOf } from './timeline';
import type { Timeline } from './timeline';

/**
 * How many acts of a dyad get a parent, and how many would if the two sides had nothing to do with each other: a model is good where these lie far apart,
 * not where many acts are linked. Asserted links count too: what is said is not by chance, and is no model's merit either.
 */
export type LinkedShare = Readonly<{
  dyad: string;
  /** Moving actions. */
  acts: number;
  /** Share of them that get a parent in this dyad. */
  linked: number;
  /** The same with the second side's acts moved around a circle by whole days: mean of 20 turns. */
  byChance: number;
}>;

/** What rules the links of a dyad. */
export type LinkRules = Readonly<{
  words: ResponseWords;
  models: ModelBook;
  relations: Relations;
  parameters: Parameters;
  trigger: (action: Action) => Action | undefined;
}>;

export function linkedShareOf(timeline: Timeline, rules: LinkRules): LinkedShare {
  const { dyad, level, sides } = timeline;
  const moving = [...new Set(timeline.entries.map(({ action }) => action))];
  const first = Math.min(...moving.map(({ from }) => from));
  const span = Math.max(...moving.map(({ from }) => from)) - first + dayMs;
  // An act that goes both ways cannot be moved against itself: it stays.
  const still = new Set(timeline.entries.filter(({ initiator }) => initiator === sides[0]).map(({ action }) => action));
  const { nullTurns } = rules.parameters;
  let chance = 0;
  for (let turn = 1; turn <= nullTurns; turn++) {
    // By whole days, so that what is known to the day stays so, and hours keep their time of day.
    const by = Math.round((turn * span) / (nullTurns + 1) / dayMs) * dayMs;
    const moved = moving.map((action) => (still.has(action) ? action : movedBy(by, action, first, span)));
    chance += shareLinked(timelineOf(dyad, level, moved, rules.trigger, rules.parameters), rules);
  }
  return {
    dyad,
    acts: moving.length,
    linked: round6(shareLinked(timeline, rules)),
    byChance: round6(chance / nullTurns),
  };
}

function movedBy(by: number, action: Action, first: number, span: number): Action {
  const from = first + ((action.from - first + by) % span);
  return { ...action, from, to: from + (action.to - action.from) };
}

function shareLinked(timeline: Timeline, { words, models, relations }: LinkRules): number {
  const moving = [...new Set(timeline.entries.map(({ action }) => action))];
  return linkRetaliation([timeline], moving, words, models, relations).length / moving.length;
}

/** All dyads together, by their acts. */
export function allShares(shares: readonly LinkedShare[]): Omit<LinkedShare, 'dyad'> {
  const acts = shares.reduce((sum, one) => sum + one.acts, 0);
  const mean = (part: (one: LinkedShare) => number): number =>
    acts === 0 ? 0 : round6(shares.reduce((sum, one) => sum + part(one) * one.acts, 0) / acts);
  return { acts, linked: mean(({ linked }) => linked), byChance: mean(({ byChance }) => byChance) };
}
