/** The feeds that this process watches. */
export const FEEDS = Symbol('feeds');
