import { push } from '../../grouping';
import { compareText, round6, sortedTexts } from '../../order';
import type { ActorRow, RelationRow } from '../../read-models';
import { compareForms, singular } from './compare-forms';
import { formsOf } from './name-forms';
import type { Difference, Form, Rule } from './name-forms';
import { partsOf } from './name-parts';
import type { NameParts } from './name-parts';
import { soundOf } from './romanisation';
import { countryNames, genericWords, unitWords } from './word-lists';

/**
 * Which actors may be one, by their names alone. Names are put into blocks, so that only those that share something are compared: ten thousand take
 * seconds. Nobody is merged here, and nobody ever is without an analyst: a likely alias is a question.
 */
export type LikelyAlias = Readonly<{
  /** The actor to keep, and the one that would become its alias: by id. The latter is registered by nobody. */
  keep: string;
  alias: string;
  /** The two names that are alike. */
  names: readonly [keep: string, alias: string];
  differences: readonly Difference[];
  /** Product of the weights of the differences. */
  nameScore: number;
}>;

/** A name as it is compared. */
type Named = Readonly<{ actor: ActorRow; parts: NameParts }>;
type Entry = Readonly<{ named: Named; form: Form }>;

/**
 * Of ten such suggestions, how many tenths we expect to be right: set by hand, after reading samples of the names in a year of ICEWS. Several differences
 * multiply. `initials` is by the number of letters.
 */
export const weights: Readonly<Record<Exclude<Rule, 'initials'>, number>> = {
  'small-words': 0.95,
  title: 0.95,
  nickname: 0.9,
  'by-nickname': 0.7,
  'middle-name': 0.85,
  'generic-words': 0.85,
  'unit-words': 0.6,
  plural: 0.9,
  'word-order': 0.8,
  spacing: 0.85,
  transliteration: 0.85,
  spelling: 0.7,
  surname: 0.6,
};
const initialsWeight = (letters: string): number => (letters.length >= 4 ? 0.85 : letters.length === 3 ? 0.65 : 0.5);
/** A name of one word says less. */
const loneWeight = 0.8;

/** Names in one block beyond which it tells nothing: all pairs of it are left out. */
const blockMax = 40;
/** Names of one actor that are looked at. */
const namesMax = 30;

export function likelyAliases(actors: readonly ActorRow[], relations: readonly RelationRow[]): LikelyAlias[] {
  const named = actors
    .filter(({ nameless }) => !nameless)
    .flatMap((actor) =>
      [actor.name, ...actor.aliases].slice(0, namesMax).map((name) => ({ actor, parts: partsOf(name) })),
    );
  const related = new Set(relations.flatMap(({ actor, to }) => [pairKey(actor, to), pairKey(to, actor)]));
  const best = new Map<string, LikelyAlias>();
  const suggest = (a: Named, b: Named, differences: readonly Difference[], score: number): void => {
    const pair =
      mayBeOne(a.actor, b.actor) && !related.has(pairKey(a.actor.id, b.actor.id)) ? inOrder(a, b) : undefined;
    if (!pair) return;
    const [keep, alias] = pair;
    const turned =
      keep === a ? differences : differences.map(({ rule, ours, theirs }) => ({ rule, ours: theirs, theirs: ours }));
    const key = pairKey(keep.actor.id, alias.actor.id);
    const before = best.get(key);
    if (before && before.nameScore >= score) return;
    best.set(key, {
      keep: keep.actor.id,
      alias: alias.actor.id,
      names: [keep.parts.name, alias.parts.name],
      differences: turned,
      nameScore: score,
    });
  };
  compareBlocks(named, suggest);
  compareInitials(named, suggest);
  compareSurnames(named, suggest);
  return [...best.values()].sort(
    (a, b) => b.nameScore - a.nameScore || compareText(a.keep, b.keep) || compareText(a.alias, b.alias),
  );
}

type Suggest = (a: Named, b: Named, differences: readonly Difference[], score: number) => void;

const pairKey = (a: string, b: string): string => `${a}\n${b}`;

/** Two that somebody registered are two by that word; an alias could not join them either. */
const mayBeOne = (a: ActorRow, b: ActorRow): boolean =>
  a.id !== b.id &&
  (a.provisional || b.provisional) &&
  (a.governs === undefined || b.governs === undefined || a.governs === b.governs);

/** The registered one is kept; of two provisional ones the one with more letters, then the smaller id. */
function inOrder(a: Named, b: Named): [Named, Named] {
  if (a.actor.provisional !== b.actor.provisional) return a.actor.provisional ? [b, a] : [a, b];
  const longer = b.actor.name.length - a.actor.name.length || compareText(a.actor.id, b.actor.id);
  return longer <= 0 ? [a, b] : [b, a];
}

function compareBlocks(named: readonly Named[], suggest: Suggest): void {
  const blocks = new Map<string, Entry[]>();
  for (const one of named) {
    for (const form of formsOf(one.parts)) {
      for (const key of keysOf(form)) push(blocks, `${key}|${one.parts.qualifier}`, { named: one, form });
    }
  }
  for (const [key, entries] of blocks) {
    if (entries.length > blockMax) continue;
    entries.forEach((a, index) => {
      for (const b of entries.slice(index + 1)) {
        if (a.named.actor === b.named.actor) continue;
        const differences = key.startsWith('=') ? spaced(a.form, b.form) : compareForms(a.form, b.form);
        if (!differences) continue;
        const told = differences.length > 0 ? differences : [smallWords(a.named, b.named)];
        const lone = Math.max(a.form.words.length, b.form.words.length) === 1 && told[0]?.rule !== 'small-words';
        suggest(
          a.named,
          b.named,
          told,
          round6(told.reduce((product, { rule }) => product * weightOf(rule), lone ? loneWeight : 1)),
        );
      }
    });
  }
}

const weightOf = (rule: Rule): number => (rule === 'initials' ? 1 : weights[rule]);

const smallWords = (a: Named, b: Named): Difference => ({
  rule: 'small-words',
  ours: a.parts.name,
  theirs: b.parts.name,
});

/** What a form is found by: its sounds in any order, its letters without spaces, and its words with a letter left out of a long one. */
function* keysOf({ words }: Form): Generator<string> {
  yield words
    .map((word) => soundOf(singular(word)).skeleton)
    .sort()
    .join(' ');
  if (words.length > 1 || (words[0]?.length ?? 0) >= slipsFrom) yield `=${words.join('')}`;
  for (const [index, word] of words.entries()) {
    if (word.length < slipsFrom - 1) continue;
    const others = words.filter((_, at) => at !== index).join(' ');
    for (let at = 1; at < word.length; at++) yield `~${word.slice(0, at)}${word.slice(at + 1)} ${others}`;
    yield `~${word} ${others}`;
  }
}
/** Shortest word in which a slip is looked for. */
const slipsFrom = 6;

/** Two forms of the same letters, divided in two ways. */
function spaced(a: Form, b: Form): Difference[] | undefined {
  if (a.words.length === b.words.length || a.dropped.length + b.dropped.length > 0) return undefined;
  return [{ rule: 'spacing', ours: a.words.join(' '), theirs: b.words.join(' ') }];
}

/** Initials suggest a name only where it is the only one that has them. */
function compareInitials(named: readonly Named[], suggest: Suggest): void {
  const wanted = new Map<string, Named[]>();
  for (const one of named) if (one.parts.initials !== undefined) push(wanted, one.parts.initials, one);
  const found = new Map<string, Named[]>();
  for (const one of named) {
    const { words, qualifier, titles } = one.parts;
    if (words.length < 2 || qualifier !== '' || titles.length > 0 || one.actor.kind === 'person') continue;
    for (const initials of initialsOf(one.parts)) if (wanted.has(initials)) push(found, initials, one);
  }
  for (const [initials, expanded] of found) {
    const [only] = expanded;
    if (!only || new Set(expanded.map(({ actor }) => actor.id)).size > 1) continue;
    for (const short of wanted.get(initials) ?? [])
      suggest(
        short,
        only,
        [{ rule: 'initials', ours: short.parts.name, theirs: only.parts.name }],
        initialsWeight(initials),
      );
  }
}

/** Of the content words, and of all words but the article: "Islamic State of Iraq and the Levant" is ISIL. */
function initialsOf({ words, name }: NameParts): Set<string> {
  const all = name.split(/[\s_-]+/).filter((word) => !/^(?:the|and|of|al|el|for|in)$/i.test(word));
  const first = (list: readonly string[]): string =>
    list
      .map((word) => word.charAt(0))
      .join('')
      .toLowerCase();
  return new Set([first(words), first(all)]);
}

/** "President Assad" suggests a person of that surname only where the book has no second one. */
function compareSurnames(named: readonly Named[], suggest: Suggest): void {
  const wanted = new Map<string, Named[]>();
  for (const one of named) {
    const { titles, words, qualifier, hasOf } = one.parts;
    const [surname] = words;
    if (titles.length === 0 || words.length !== 1 || surname === undefined || qualifier !== '' || hasOf) continue;
    if (surname.length >= 4 && !countryNames.has(surname)) push(wanted, surname, one);
  }
  const found = new Map<string, Named[]>();
  for (const one of named) {
    const { words, qualifier, hasOf } = one.parts;
    const surname = words.at(-1);
    if (words.length < 2 || surname === undefined || qualifier !== '' || hasOf || !wanted.has(surname)) continue;
    if (words.some((word) => genericWords.has(word) || unitWords.has(word))) continue;
    push(found, surname, one);
  }
  for (const [surname, bearers] of found) {
    const [only] = bearers;
    if (!only || sortedTexts(new Set(bearers.map(({ actor }) => actor.id))).length > 1) continue;
    for (const titled of wanted.get(surname) ?? [])
      suggest(titled, only, [{ rule: 'surname', ours: titled.parts.name, theirs: only.parts.name }], weights.surname);
  }
}
