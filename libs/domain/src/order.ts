/** Orders and roundings that two implementations must agree on to the last digit. */

/** Compares by Unicode code point (JavaScript's own `<` compares UTF-16 units, which sorts U+FF5E behind U+1F600). */
export function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    let x = a.charCodeAt(index);
    let y = b.charCodeAt(index);
    if (x === y) continue;
    // Surrogates (D800-DFFF) stand for code points above all of the basic plane.
    if (x >= 0xd800 && y >= 0xd800) {
      x = x >= 0xe000 ? x - 0x800 : x + 0x2000;
      y = y >= 0xe000 ? y - 0x800 : y + 0x2000;
    }
    return x - y;
  }
  return a.length - b.length;
}

/** Rounds to 6 decimals, halves up: what is compared or stored of severities, weights, probabilities and slopes. */
export const round6 = (value: number): number => Math.floor(value * 1e6 + 0.5) / 1e6 + 0;

export const smallestText = (texts: Iterable<string>): string | undefined => {
  let smallest: string | undefined;
  for (const text of texts) if (smallest === undefined || compareText(text, smallest) < 0) smallest = text;
  return smallest;
};

export const sortedTexts = (texts: Iterable<string>): string[] => [...texts].sort(compareText);

/** The least and the greatest of some numbers; of none, Infinity and -Infinity. (Spread as arguments, the acts of years would not fit the stack.) */
export const leastOf = <T>(list: readonly T[], of: (one: T) => number): number =>
  list.reduce((least, one) => Math.min(least, of(one)), Infinity);
export const mostOf = <T>(list: readonly T[], of: (one: T) => number): number =>
  list.reduce((most, one) => Math.max(most, of(one)), -Infinity);

/** Anything with a time interval and an id, in milliseconds since 1970. */
export type Timed = Readonly<{ id: string; from: number; to: number }>;

/** The order that "later" and "latest" mean: by `from`, `to`, id. */
export const compareTimed = (a: Timed, b: Timed): number => a.from - b.from || a.to - b.to || compareText(a.id, b.id);

/** Where the first of a list stands that is not before what is looked for; all that are before stand in front of all that are not. */
export function firstNot<T>(list: readonly T[], isBefore: (one: T) => boolean): number {
  const last = list.at(-1);
  if (last === undefined || isBefore(last)) return list.length;
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = list[middle];
    if (other !== undefined && isBefore(other)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the first of these sorted times stands that is at or after `moment`. */
export const firstAtOrAfter = (times: readonly number[], moment: number): number =>
  firstNot(times, (time) => time < moment);

/** The median of the slopes over all pairs (Theil-Sen); the mean of the middle two of an even number. Undefined below 3 values. */
export function theilSen(values: readonly number[]): number | undefined {
  if (values.length < 3) return undefined;
  const slopes: number[] = [];
  values.forEach((later, j) => {
    for (let i = 0; i < j; i++) slopes.push((later - (values[i] ?? 0)) / (j - i));
  });
  slopes.sort((a, b) => a - b);
  const middle = slopes.length >> 1;
  const upper = slopes[middle] ?? 0;
  return round6(slopes.length % 2 === 1 ? upper : (upper + (slopes[middle - 1] ?? 0)) / 2);
}
