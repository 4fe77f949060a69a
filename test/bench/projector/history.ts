import type { ActsAsked } from '../generated-acts';

/** Twenty years in which dyads come and go: a hundred acts each, within a year. */
export const history = (acts: number): ActsAsked => ({
  acts,
  dyads: Math.max(10, Math.round(acts / 100)),
  even: true,
  years: 20,
  lifeDays: 365,
  daily: true,
  seed: 7,
});
