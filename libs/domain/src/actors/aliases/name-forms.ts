import type { NameParts } from './name-parts';
import { genericWords, unitWords } from './word-lists';

/**
 * The forms in which a name may be met: without its title, without or by its nickname, without what a group is generally called, without a patronymic.
 * Each form remembers what was taken away, which is what a suggestion says and is weighed by.
 */
export type Rule =
  | 'small-words'
  | 'title'
  | 'nickname'
  | 'by-nickname'
  | 'middle-name'
  | 'generic-words'
  | 'unit-words'
  | 'plural'
  | 'word-order'
  | 'spacing'
  | 'transliteration'
  | 'spelling'
  | 'initials'
  | 'surname';

/** What was taken away, or differs: the words of the one and of the other name, nothing where the other has none. */
export type Difference = Readonly<{ rule: Rule; ours: string; theirs: string }>;

export type Form = Readonly<{ words: readonly string[]; dropped: readonly Readonly<{ rule: Rule; words: string }>[] }>;

/** Names of more words than this are descriptions. */
const wordsMax = 12;

export function formsOf({ words, titles, nickname, qualifier }: NameParts): Form[] {
  if (words.length === 0 || words.length > wordsMax) return [];
  // A faction is told from the body that it left by the name in quotes.
  const isBody = words.some((word) => genericWords.has(word) || unitWords.has(word));
  if (nickname.length > 0 && isBody) return [];
  const taken = [
    ...(titles.length > 0 ? [{ rule: 'title', words: titles.join(' ') } as const] : []),
    ...(nickname.length > 0 ? [{ rule: 'nickname', words: nickname.join(' ') } as const] : []),
  ];
  // A title and one word are a surname, which is looked up by itself.
  const base: Form[] = titles.length > 0 && words.length < 2 ? [] : [{ words, dropped: taken }];
  const last = words.at(-1);
  const nicknamed: Form[] =
    nickname.length === 0 || last === undefined
      ? []
      : [
          { words: [...nickname, last], dropped: [{ rule: 'by-nickname', words: words.slice(0, -1).join(' ') }] },
          ...(nickname.length > 1
            ? [{ words: nickname, dropped: [{ rule: 'by-nickname', words: words.join(' ') }] } as const]
            : []),
        ];
  // With a bracket behind it, as data sets write, a general word is all that the name says.
  return [...base, ...nicknamed, ...(qualifier === '' ? base.flatMap(shorter) : [])];
}

/** A form with less: each only where something is left that means somebody. */
function shorter({ words, dropped }: Form): Form[] {
  const without = (rule: Rule, gone: (word: string, index: number) => boolean, least: number): Form[] => {
    const left = words.filter((word, index) => !gone(word, index));
    if (left.length === words.length || left.length < least) return [];
    const taken = words.filter((word, index) => gone(word, index)).join(' ');
    return [{ words: left, dropped: [...dropped, { rule, words: taken }] }];
  };
  return [
    ...without('generic-words', (word) => genericWords.has(word), 1),
    ...without('unit-words', (word) => unitWords.has(word), 1),
    ...without('middle-name', (word, index) => index > 0 && index < words.length - 1 && isMiddle(word), 2),
  ];
}

/** An initial, or a Russian patronymic. */
const isMiddle = (word: string): boolean => word.length === 1 || /(?:ovich|evich|ovitch|evitch|ovna|evna)$/.test(word);
