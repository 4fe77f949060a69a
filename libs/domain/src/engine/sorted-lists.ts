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

/** More than this does not fit the stack as arguments. */
const argumentsMax = 10_000;

/** Puts `fresh` in the place of `list[start]` to `list[end - 1]`, however many. */
export function replaceRange<T>(list: T[], start: number, end: number, fresh: readonly T[]): void {
  const [first, rest] = [fresh.slice(0, argumentsMax), fresh.slice(argumentsMax)];
  if (first.length === end - start) first.forEach((one, index) => (list[start + index] = one));
  else list.splice(start, end - start, ...first);
  for (let at = 0; at < rest.length; at += argumentsMax)
    list.splice(start + argumentsMax + at, 0, ...rest.slice(at, at + argumentsMax));
}
