import type { KeptEvent } from './read-store';

/** Copies of one event are the same to it; what an identity says otherwise is not. */
export const copyName = ({ event: { id, source }, content }: KeptEvent): string => `${source} ${id}\n${content}`;
