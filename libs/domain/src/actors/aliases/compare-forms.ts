import type { Difference, Form, Rule } from './name-forms';
import { soundAlike, soundOf } from './romanisation';
import { countryNames, genericWords, meansPeople, shortVariants, sonOf, unitWords } from './word-lists';

/** Whether two forms can be spellings of one name, and by what differences: nothing is said of two forms that differ in anything else. */

/** Shortest word that may be spelled in two ways, and shortest name of one word; below it, one letter makes another name. */
const variantLettersMin = 4;
const loneLettersMin = 5;
/** Shortest word, and name of one word, in which one letter may be a slip. */
const slipLettersMin = 6;
const loneSlipLettersMin = 8;

export function compareForms(a: Form, b: Form): Difference[] | undefined {
  if (a.words.length !== b.words.length || !mayDrop(a, b)) return undefined;
  if ([a, b].some(isCountry) && a.words.join(' ') !== b.words.join(' ')) return undefined;
  const paired = pairWords(a.words, b.words);
  if (!paired) return undefined;
  const differences = paired.flatMap(({ ours, theirs, rule }) => (rule ? [{ rule, ours, theirs }] : []));
  if (differences.filter(({ rule }) => rule === 'spelling').length > 1) return undefined;
  const moved = paired.some(({ at, to }) => at !== to);
  if (moved && isBody(a) && !keepOrder(paired)) return undefined;
  return [
    ...a.dropped.map(({ rule, words }) => ({ rule, ours: words, theirs: '' })),
    ...b.dropped.map(({ rule, words }) => ({ rule, ours: '', theirs: words })),
    ...differences,
    ...(moved ? [{ rule: 'word-order' as const, ours: a.words.join(' '), theirs: b.words.join(' ') }] : []),
  ];
}

const isPeople = ({ words: [word = '', ...more] }: Form): boolean => more.length === 0 && meansPeople(word);
const isCountry = ({ words }: Form): boolean => countryNames.has(words.join(' '));

/** What both have taken away must be comparable: a force and a brigade of one name are two bodies, and the part of a country is not the country. */
function mayDrop(a: Form, b: Form): boolean {
  const rules = (form: Form): Set<Rule> => new Set(form.dropped.map(({ rule }) => rule));
  const [ours, theirs] = [rules(a), rules(b)];
  const less = (of: Set<Rule>): boolean => of.has('unit-words') || of.has('generic-words');
  if (less(ours) && less(theirs) && (ours.has('unit-words') || theirs.has('unit-words'))) return false;
  return !(less(ours) || less(theirs)) || ![a, b].some((form) => isCountry(form) || isPeople(form));
}

const isBody = ({ words }: Form): boolean => words.some((word) => unitWords.has(word) || genericWords.has(word));

/** A body's kind may stand first or last; what else its name says, in another order, is another body: parties are split that way. */
function keepOrder(paired: readonly Paired[]): boolean {
  const others = paired.filter(({ ours }) => !unitWords.has(ours) && !genericWords.has(ours));
  return others.every(({ to }, index) => index === 0 || to > (others[index - 1]?.to ?? -1));
}

type Paired = Readonly<{ at: number; to: number; ours: string; theirs: string; rule: Rule | undefined }>;

/** Each word of the one with one word of the other, in place where it can be; undefined if a word is left. */
function pairWords(a: readonly string[], b: readonly string[]): Paired[] | undefined {
  const left = new Set(b.keys());
  const paired: Paired[] = [];
  for (const [at, ours] of a.entries()) {
    const order = [at, ...[...left].filter((to) => to !== at)].filter((to) => left.has(to));
    const found = order
      .map((to) => ({ to, theirs: b[to] ?? '', rule: ruleOf(ours, b[to] ?? '', a.length === 1) }))
      .filter(({ rule }) => rule !== 'differ')
      .sort((x, y) => Number(x.rule !== undefined) - Number(y.rule !== undefined))[0];
    if (!found || found.rule === 'differ') return undefined;
    left.delete(found.to);
    paired.push({ at, to: found.to, ours, theirs: found.theirs, rule: found.rule });
  }
  return paired;
}

/** How two words can be one; undefined if they are equal. */
function ruleOf(a: string, b: string, lone: boolean): Rule | 'differ' | undefined {
  if (a === b) return undefined;
  if ((sonOf.has(a) && sonOf.has(b)) || (shortVariants.has(a) && shortVariants.has(b))) return 'transliteration';
  if (/\d/.test(a + b) || countryNames.has(a) || countryNames.has(b)) return 'differ';
  const shortest = Math.min(a.length, b.length);
  if (shortest >= variantLettersMin && singular(a) === singular(b)) return 'plural';
  if (shortest < (lone ? loneLettersMin : variantLettersMin)) return 'differ';
  if (soundAlike(soundOf(a), soundOf(b))) return 'transliteration';
  if (shortest < (lone ? loneSlipLettersMin : slipLettersMin) || !oneSlip(a, b)) return 'differ';
  return 'spelling';
}

export const singular = (word: string): string =>
  word.length > variantLettersMin && /[^su]s$/.test(word) ? word.slice(0, -1) : word;

/**
 * One letter put in or left out, one vowel for another, or two letters exchanged: a slip. Neither at the start nor at the end, where a letter is a gender, a
 * case or another people, and no consonant for another, which is another name more often than not.
 */
export function oneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1 || !a.startsWith(b.charAt(0)) || !a.endsWith(b.slice(-1)))
    return false;
  let from = 0;
  while (from < a.length && from < b.length && a.charAt(from) === b.charAt(from)) from++;
  let [endA, endB] = [a.length, b.length];
  while (endA > from && endB > from && a.charAt(endA - 1) === b.charAt(endB - 1)) [endA, endB] = [endA - 1, endB - 1];
  const [ours, theirs] = [a.slice(from, endA), b.slice(from, endB)];
  if (ours.length + theirs.length === 1) return true;
  if (ours.length === 1 && theirs.length === 1) return 'aeiouy'.includes(ours) && 'aeiouy'.includes(theirs);
  return ours.length === 2 && theirs.length === 2 && ours === `${theirs.charAt(1)}${theirs.charAt(0)}`;
}
