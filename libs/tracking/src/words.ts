import { foldText } from '@talion/domain';

/**
 * A search as people type it, in the grammar of PostgreSQL's `websearch_to_tsquery`: all words, "a phrase", `or`, and `-word` for what must not be there.
 * The last word may be a beginning, so that a search serves whoever is still typing.
 */
export type Words = Readonly<{
  /** Folded, with hyphens only where they stand for "not". */
  text: string;
  /** One of these must hold: all of its terms. */
  either: readonly (readonly Term[])[];
}>;

/** Words that stand one behind the other. */
type Term = Readonly<{ words: readonly string[]; isNot: boolean; isBegun: boolean }>;

const wordPattern = /[\p{L}\p{N}_]+/gu;
const termPattern = /(-?)"([^"]*)"?|(\S+)/gu;

/** Undefined where there is no word in it. */
export function readWords(given: string): Words | undefined {
  const text = foldText(given).replace(/(?<=\S)-(?=\S)/g, ' ');
  const isOpen = (text.match(/"/g)?.length ?? 0) % 2 === 1;
  const either: Term[][] = [[]];
  for (const { 0: whole, 1: sign, 2: phrase, 3: bare = '', index } of text.matchAll(termPattern)) {
    if (bare === 'or' && either.at(-1)?.length) {
      either.push([]);
      continue;
    }
    const words = (phrase ?? bare).match(wordPattern) ?? [];
    const isNot = (phrase === undefined ? bare.startsWith('-') : sign === '-') && words.length > 0;
    const isLast = index + whole.length === text.length && phrase === undefined && !isOpen;
    if (words.length > 0) either.at(-1)?.push({ words, isNot, isBegun: isLast && !isNot });
  }
  const told = either.filter((terms) => terms.length > 0);
  return told.some((terms) => terms.some(({ isNot }) => !isNot)) ? { text, either: told } : undefined;
}

/** The words of a text as they are compared. */
export const wordsIn = (text: string): string[] => foldText(text).match(wordPattern) ?? [];

/** How many of the words looked for stand in these; 0 where what is looked for does not. */
export function countOf({ either }: Words, words: readonly string[]): number {
  return Math.max(
    ...either.map((terms) => {
      const counts = terms.map((term) => ({ term, count: timesIn(term, words) }));
      const holds = counts.every(({ term, count }) => count > 0 !== term.isNot);
      return holds ? counts.reduce((sum, { count }) => sum + count, 0) : 0;
    }),
  );
}

function timesIn({ words, isBegun }: Term, found: readonly string[]): number {
  const last = words.length - 1;
  const standsAt = (at: number): boolean =>
    words.every((word, step) => {
      const there = found[at + step];
      return there === word || (isBegun && step === last && there?.startsWith(word) === true);
    });
  return found.filter((_, at) => standsAt(at)).length;
}

/** Where words that are looked for stand in a text, as pairs of places in UTF-16 units: from, to. English endings are not held against them. */
export function marksIn({ either }: Words, text: string): (readonly [number, number])[] {
  const asked = either.flat().filter(({ isNot }) => !isNot);
  const isAsked = (word: string): boolean =>
    asked.some(({ words, isBegun }) =>
      words.some(
        (one, at) => bareOf(one) === bareOf(word) || (isBegun && at === words.length - 1 && word.startsWith(one)),
      ),
    );
  return [...text.matchAll(/[\p{L}\p{N}\p{M}\p{Lm}_'’‘‛`´′]+/gu)].flatMap(({ 0: word, index }) =>
    wordsIn(word).some(isAsked) ? [[index, index + word.length] as const] : [],
  );
}

/** A word without the endings that English gives it most. */
const bareOf = (word: string): string => (word.length > 4 ? word.replace(/(?:ing|ed|es|s|e)$/, '') : word);
