/** Names of actors, compared as a reader would: "Kata'ib Hezbollah", "KATAIB HEZBOLLAH" and "Katā’ib Hezbollah" are one, "Hezbollah" is another. */

/** Apostrophes of all scripts' transliterations; modifier letters (U+02BB ʻ, U+02BF ʿ, ...) fall to the category `Lm`. */
const vanishing = /['’‘‛`´′＇]|\p{Lm}/gu;

/**
 * Folds a name for comparison: case and diacritics go, apostrophes and modifier letters vanish, a leading "the " and then a leading
 * "al-" or "el-" is dropped once, hyphens become spaces, white space is one space.
 */
export function foldName(name: string): string {
  const known = folded.get(name);
  if (known !== undefined) return known;
  const fold = foldedOf(name);
  if (folded.size >= foldedMax) folded.clear();
  folded.set(name, fold);
  return fold;
}

/** Names come again and again: what was folded lately is not folded anew. */
const folded = new Map<string, string>();
const foldedMax = 10_000;

/** A text as names are compared, but for articles and hyphens: case and diacritics go, apostrophes and modifier letters vanish. */
export const foldText = (text: string): string =>
  text
    .replace(vanishing, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(vanishing, '')
    .toUpperCase()
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();

function foldedOf(name: string): string {
  const plain = foldText(name);
  const bare = plain.replace(/^the /, '').replace(/^[ae]l-/, '');
  // Nobody is without a name: what would fold to nothing stays as it is.
  return bare.replaceAll('-', ' ').replace(/ +/g, ' ').trim() || plain || name.trim();
}

/** The id of an actor that is known by this name only. */
export const actorIdOf = (name: string): string => foldName(name).replaceAll(' ', '-');

/** The one actor that all nameless mentions of a whole stand for. */
export const namelessIdOf = (whole: string): string => `unnamed-of-${whole}`;

/** Compares countries, regions and places by name. */
export const sameName = (a: string, b: string): boolean => a === b || foldName(a) === foldName(b);
