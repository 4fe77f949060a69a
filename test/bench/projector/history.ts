import type { ActsAsked } from '../generated-acts';

/** Acts of a year, in dyads that come and go: five hundred at a time, each with a hundred acts within a year. */
export const actsAYear = 50_000;
export const dyadsAtATime = 500;
const actsOfADyad = 100;

export const beginsIn = 1900;

/** So many acts in as many years as they take: the longer the history, the same is yet to come. */
export const history = (acts: number): ActsAsked => ({
  acts,
  dyads: dyadsAtATime + Math.round(acts / actsOfADyad),
  atATime: dyadsAtATime,
  even: true,
  from: Date.UTC(beginsIn, 0),
  years: acts / actsAYear,
  daily: true,
  seed: 7,
});
