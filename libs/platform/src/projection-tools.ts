import { hash } from 'node:crypto';
import { hostname } from 'node:os';
import { getHeapStatistics } from 'node:v8';
import { limitsDefault } from '@talion/tracking';
import type { ProjectionLimits, ProjectionTools } from '@talion/tracking';

/** What a projection is given of the machine. */
export const projectionTools: ProjectionTools = {
  digest: (text) => hash('sha256', text, 'base64url'),
  wall: Date.now,
};

/** Tells this process from all others that may fold. */
export const processName = `${hostname()} ${process.pid} ${Date.now()}`;

/** What an event at hand takes with all that follows from it, garbage until it is collected included, in bytes: measured on ICEWS 2014. */
const eventBytes = 16_000;
/** Share of the heap that events at hand may take; the rest is for the step under way. */
const heapShare = 0.4;
/** Beyond this, more at hand spares few reads. */
const eventsMost = 100_000;

/** How much of the history a projector may keep at hand in the heap that it was given (`--max-old-space-size`). */
export function limitsFor(heapBytes = getHeapStatistics().heap_size_limit): ProjectionLimits {
  const eventsMax = Math.min(eventsMost, Math.floor((heapBytes * heapShare) / eventBytes));
  return { eventsMax, wholeMax: Math.min(limitsDefault.wholeMax, eventsMax) };
}
