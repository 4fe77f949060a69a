import { MemoryReadStore } from '@talion/tracking';
import { atOnce, deliveries, oneByOne, troubleOf } from './deliveries';
import type { Delivery } from './deliveries';
import type { Law } from './run-histories';

/** Any permutation, repetition, batching, crash and resumption gives the read models that project() gives of the set. */
export const anyOrder: Law<Delivery> = {
  hows: deliveries,
  wrong: (events, delivery) => troubleOf(events, delivery, new MemoryReadStore()),
  plainer: (delivery) => [
    atOnce,
    oneByOne,
    { ...oneByOne, watched: true },
    { ...delivery, repeatedPercent: 0, crashPercent: 0 },
    { ...delivery, crashPercent: 0 },
    { ...delivery, repeatedPercent: 0 },
  ],
};
