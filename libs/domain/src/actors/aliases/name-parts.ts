import { foldName } from '../names';
import { particles, titles } from './word-lists';
import { plainLetters } from './romanisation';

/**
 * A name taken apart: titles before it, a nickname in quotes, what stands in brackets, and the words that are left. Folding is the log's own; this
 * only looks further, for suggestions that an analyst decides on.
 */
export type NameParts = Readonly<{
  /** As written. */
  name: string;
  /** Content words in order: titles, nicknames, brackets, articles and small words are gone. */
  words: readonly string[];
  titles: readonly string[];
  /** Words of a nickname in quotes. */
  nickname: readonly string[];
  /** What stands in brackets: another bracket, another actor. */
  qualifier: string;
  /** Upper-case letters that may be initials, such as "KH" or "I.R.G.C."; undefined for any other name. */
  initials: string | undefined;
  /** Said to be somebody's or somewhere's: "of", "for", "in". */
  hasOf: boolean;
}>;

const quotedPart = /["“”„«»]([^"“”„«»]+)["“”„«»]|(?:^|\s)['‘]([^'‘’]+(?:\s[^'‘’]+)*)['’](?=\s|$)/u;
const bracketedPart = /\(([^()]*)\)/gu;
/** The Arabic article in all its spellings, written to the word behind it. */
const article = /(?<=^|\s)(?:al|el|ul|ad|ed|an|en|ar|er|as|es|ash|esh|at|et|az|ez)[-‐‑–]\s?/giu;

export function partsOf(name: string): NameParts {
  const qualifier = [...name.matchAll(bracketedPart)].map(([, inside]) => foldName(inside ?? '')).join(' ');
  const unbracketed = name.replace(bracketedPart, ' ');
  const quoted = quotedPart.exec(unbracketed);
  const nickname = quoted ? wordsOf(quoted[1] ?? quoted[2] ?? '') : [];
  const all = wordsOf(quoted ? unbracketed.replace(quoted[0], ' ') : unbracketed);
  const titled = all.findIndex((word) => !titles.has(word));
  const behind = titled < 0 ? all.length : titled;
  return {
    name,
    words: all.slice(behind).filter((word) => !particles.has(word)),
    titles: all.slice(0, behind),
    nickname: nickname.filter((word) => !particles.has(word)),
    qualifier,
    initials: initialsIn(name),
    hasOf: all.some((word) => word === 'of' || word === 'for' || word === 'in'),
  };
}

const wordsOf = (text: string): string[] =>
  plainLetters(foldName(text.replace(article, '').replaceAll('_', ' ')))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '');

function initialsIn(name: string): string | undefined {
  const bare = name.trim().replace(/(?<=^|\.)(\p{Lu})\./gu, '$1');
  return /^\p{Lu}{2,6}$/u.test(bare) ? bare.toLowerCase() : undefined;
}
