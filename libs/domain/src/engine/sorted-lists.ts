import { firstNot } from '../order';

/** Sorted lists that change one by one: mostly at their end, now and then in the middle. */

type Compare<T> = (a: T, b: T) => number;

const placeIn = <T>(list: readonly T[], one: T, compare: Compare<T>): number =>
  firstNot(list, (other) => compare(other, one) < 0);

export function insertInto<T>(list: T[], one: T, compare: Compare<T>): void {
  const at = placeIn(list, one, compare);
  if (at === list.length) list.push(one);
  else list.splice(at, 0, one);
}

/** Takes out what compares as equal to `one`; nothing where there is no such. */
export function removeFrom<T>(list: T[], one: T, compare: Compare<T>): void {
  const at = placeIn(list, one, compare);
  const found = list[at];
  if (found !== undefined && compare(found, one) === 0) list.splice(at, 1);
}

/** Puts `fresh` in the place of `list[start]` to `list[end - 1]`, however many. */
export function replaceRange<T>(list: T[], start: number, end: number, fresh: readonly T[]): void {
  if (start === list.length) {
    for (const one of fresh) list.push(one);
    return;
  }
  if (end - start !== fresh.length) {
    // Spread as arguments, a long list would not fit the stack.
    const tail = list.slice(end);
    list.length = start;
    for (const one of fresh) list.push(one);
    for (const one of tail) list.push(one);
    return;
  }
  fresh.forEach((one, index) => (list[start + index] = one));
}
