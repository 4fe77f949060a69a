import type { Span } from '@talion/domain';

/** How times go into SQL, and what a row must meet to have happened then: as in tracking's paging.ts. Moments are in milliseconds since 1970. */

/** Beyond every time that an event can have, and within those that PostgreSQL can. */
const [earliest, latest] = [-200_000_000_000_000, 300_000_000_000_000];

const bounded = (moment: number): number => Math.min(Math.max(moment, earliest), latest);

/** What is stored is in whole milliseconds, and so is what it is compared with. */
export const roundedUp = (moment: number): number => bounded(Math.ceil(moment));
export const roundedDown = (moment: number): number => bounded(Math.floor(moment));

/** An int8range; of times between two milliseconds, with both. */
export const rangeText = ({ from, to }: Span): string => `[${roundedDown(from)},${roundedUp(to)})`;

const timed = '(happened_from IS NOT NULL OR happened_until IS NOT NULL)';

/** An open end reaches for ever; the end of an interval is no longer part of it, unless it is one moment. */
export const lastsTo = (moment: string): string =>
  `${timed} AND (happened_until IS NULL OR happened_until > ${moment} OR (happened_from = happened_until AND happened_from = ${moment}))`;

export const startsBefore = (moment: string): string =>
  `${timed} AND (happened_from IS NULL OR happened_from < ${moment})`;
