import { MemoryReadStore } from '@talion/tracking';
import { atOnce, deliveries, delivered, troubleOf } from './deliveries';
import type { Delivery } from './deliveries';
import type { Law } from './run-histories';

/** Any permutation, repetition, batching, crash and resumption gives the read models that project() gives of the set. */
export const anyOrder: Law<Delivery> = {
  hows: deliveries,
  wrong: (events, delivery) => troubleOf(events, delivery, new MemoryReadStore()),
  laidOut: (events, delivery) => [
    delivered(events, delivery),
    { ...delivery, order: 'as it stands', latePercent: 0, repeatedPercent: 0 },
  ],
  plainer: (delivery) => [
    atOnce,
    { ...atOnce, batchMax: 1 },
    { ...atOnce, batchMax: 1, watched: true },
    { ...atOnce, batchMax: 1, atHandMax: 0 },
    { ...delivery, atHandMax: 1000 },
    { ...delivery, crashPercent: 0, batchMax: 1 },
    { ...delivery, crashPercent: 0 },
  ],
};
