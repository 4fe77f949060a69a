import type { DataOf, EventType } from '@talion/domain';
import * as fc from 'fast-check';
import { weighted } from './parts';

/** What one event says, before the ids of the others are known. */

export type Said = { [T in EventType]: Readonly<{ type: T; data: DataOf<T> }> }[EventType];

/** A place on the ring of ids (see `histories.ts`): it points to whatever event comes next on it. */
export type Pointer = Readonly<{ at: number; to: 'any' | 'own'; how: 'id' | 'id@source' | 'nobody' }>;

/** Finds what a pointer means in the finished history, seen from the event's own source. */
export type Names = Readonly<{ report(pointer: Pointer): string; event(pointer: Pointer): string }>;

export type Draft = (names: Names) => Said;

/** Ids lie on a ring of this many places: few events of a history share one, but some do. */
export const ringSize = 1000;

/** Tags and pointers do not shrink: what an event points to should change only when its aim is taken away. */
export const ringPlace = fc.noShrink(fc.nat(ringSize - 1));

const pointerTo = (to: Pointer['to']): fc.Arbitrary<Pointer> =>
  fc.record({
    at: ringPlace,
    to: fc.constant(to),
    how: weighted<Pointer['how']>([
      [16, 'id'],
      [2, 'id@source'],
      [1, 'nobody'],
    ]),
  });

export const pointer: fc.Arbitrary<Pointer> = pointerTo('any');

/** Mostly to an event of the same source: others may not correct or withdraw it. */
export const ownPointer: fc.Arbitrary<Pointer> = fc.oneof(
  { weight: 5, arbitrary: pointerTo('own') },
  { weight: 1, arbitrary: pointer },
);

/** Somebody at the desk, who goes before a source. */
export const analyst = fc.constantFrom('Ada', 'Ben');
