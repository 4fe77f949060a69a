import type { ActionRow, SequenceRow } from '@talion/domain';

/** Figures as a reader takes them in: ranges stay ranges. */

type Range = NonNullable<ActionRow['killed']>;

/** "3 killed", "41 injured (at least 24)", "at least 16 killed", "20 to 60 injured". */
export function tellRange({ low, best, high }: Range, what: string): string {
  if (best === undefined) {
    if (low !== undefined && high !== undefined) return low === high ? `${low} ${what}` : `${low} to ${high} ${what}`;
    return low === undefined ? `at most ${high ?? 0} ${what}` : `at least ${low} ${what}`;
  }
  const [below, above] = [low !== undefined && low < best, high !== undefined && high > best];
  const bounds =
    below && above ? ` (${low} to ${high})` : below ? ` (at least ${low})` : above ? ` (at most ${high})` : '';
  return `${best} ${what}${bounds}`;
}

/** "3 killed, at least 24 injured"; nothing where neither is known. */
export const tellLosses = ({ killed, injured }: { killed?: Range; injured?: Range }): string =>
  [killed && isSome(killed) && tellRange(killed, 'killed'), injured && isSome(injured) && tellRange(injured, 'injured')]
    .filter((part) => part !== undefined && part !== false)
    .join(', ');

const isSome = ({ low, best, high }: Range): boolean => (low ?? 0) + (best ?? 0) + (high ?? 0) > 0;

export const tellScore = (value: number): string => value.toFixed(1);

/** Doublings with their sign: "+1.2". */
export const tellDoublings = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`;

export type Latency = SequenceRow['cycles'][number]['latency'];

export function tellLatency({ lowDays, highDays, order }: Latency): string {
  if (order) return `at most ${days(highDays)} apart, order unknown`;
  return lowDays === highDays ? `after ${days(highDays)}` : `after ${figure(lowDays)} to ${days(highDays)}`;
}

const figure = (value: number): string => String(Math.round(value * 10) / 10);
const days = (value: number): string => `${figure(value)} ${value === 1 ? 'day' : 'days'}`;
