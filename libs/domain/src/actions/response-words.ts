import { push } from '../grouping';
import type { Accepted, Facts } from '../accepted';
import { compareTimed, compareText } from '../order';
import type { Action } from './action';

/**
 * What sources and analysts say answers what. For each pair of response and trigger one word holds: an analyst's before a source's, then the later
 * accepted, then a rejection. An assertion that cannot be used is kept as pending.
 */
export type Word = Accepted<'talion.response.asserted.v1' | 'talion.response.rejected.v1'>;

export type Asserted = Readonly<{
  trigger: Action;
  /** The event that says so. */
  by: string;
  analyst: string | undefined;
  source: string;
}>;

export class ResponseWords {
  constructor(
    /** By response: what it is said to answer, the word that goes first first; hostile responses keep usable triggers only. */
    readonly asserted: Map<string, readonly Asserted[]> = new Map<string, readonly Asserted[]>(),
    /** By response: what it is said not to answer. */
    readonly rejections: Map<string, ReadonlySet<string>> = new Map<string, ReadonlySet<string>>(),
  ) {}

  /** The asserted trigger that counts for an action. */
  triggerOf({ id }: Action): Action | undefined {
    return this.asserted.get(id)?.[0]?.trigger;
  }

  /** Whether the word that holds says that `response` did not answer `trigger`. */
  rejected(response: string, trigger: string): boolean {
    return this.rejections.get(response)?.has(trigger) ?? false;
  }

  /** Whether anything of either kind holds for `response`. */
  speaksOf(response: string): boolean {
    return this.asserted.has(response) || this.rejections.has(response);
  }
}

type Spoken = { word: Word; response: Action; trigger: Action };

export function readResponseWords(history: Facts, byReport: Pick<ReadonlyMap<string, Action>, 'get'>): ResponseWords {
  const pairs = new Map<string, Spoken>();
  for (const spoken of spokenWords(history, byReport)) {
    const key = pairKey(spoken.response.id, spoken.trigger.id);
    const before = pairs.get(key);
    if (!before || compareWords(spoken.word, before.word) < 0) pairs.set(key, spoken);
  }
  const asserted = new Map<string, Spoken[]>();
  for (const spoken of pairs.values()) {
    if (isAssertion(spoken.word) && usable(spoken, history)) push(asserted, spoken.response.id, spoken);
  }
  const rejected = new Map<string, Set<string>>();
  for (const { word, response, trigger } of pairs.values()) {
    if (isAssertion(word)) continue;
    const triggers = rejected.get(response.id);
    if (triggers) triggers.add(trigger.id);
    else rejected.set(response.id, new Set([trigger.id]));
  }
  return new ResponseWords(
    new Map([...asserted].map(([response, all]) => [response, all.sort(compareSpoken).map(assertedBy)])),
    rejected,
  );
}

export const wordTypes = ['talion.response.asserted.v1', 'talion.response.rejected.v1'] as const;

const pairKey = (response: string, trigger: string): string => JSON.stringify([response, trigger]);
const isAssertion = ({ event }: Word): boolean => event.type === 'talion.response.asserted.v1';

function* spokenWords(history: Facts, byReport: Pick<ReadonlyMap<string, Action>, 'get'>): Generator<Spoken> {
  for (const word of history.of(wordTypes)) {
    const { data, source } = word.event;
    const response = actionOf(data.response, source, history, byReport);
    if (!response) history.wait(word, data.response, 'The response is not known, or is withdrawn');
    for (const reference of data.triggers) {
      const trigger = actionOf(reference, source, history, byReport);
      if (!trigger) history.wait(word, reference, 'The trigger is not known, or is withdrawn');
      else if (response && response.id !== trigger.id) yield { word, response, trigger };
    }
  }
}

function actionOf(
  reference: string,
  source: string,
  history: Facts,
  byReport: Pick<ReadonlyMap<string, Action>, 'get'>,
): Action | undefined {
  const key = history.find(reference, source)?.key;
  return key === undefined ? undefined : byReport.get(key);
}

/** The word that goes first comes first. */
function compareWords(a: Word, b: Word): number {
  const rank = ({ event }: Word): number => (event.data.analyst === undefined ? 1 : 0);
  return (
    rank(a) - rank(b) || b.time - a.time || Number(isAssertion(a)) - Number(isAssertion(b)) || compareText(b.key, a.key)
  );
}

/** The better word first; of several triggers in one record the later first. */
const compareSpoken = (a: Spoken, b: Spoken): number =>
  compareWords(a.word, b.word) || compareTimed(b.trigger, a.trigger);

const assertedBy = ({ word, trigger }: Spoken): Asserted => ({
  trigger,
  by: word.key,
  analyst: word.event.data.analyst,
  source: word.event.source,
});

/** A trigger must be hostile and must not begin after its response has ended. Signals and restraints may answer any act of a chain. */
function usable({ word, response, trigger }: Spoken, history: Facts): boolean {
  if (trigger.role !== 'hostile') {
    history.wait(word, trigger.id, 'The trigger is not a hostile act');
    return false;
  }
  if (trigger.from > response.to) {
    history.wait(word, trigger.id, 'The trigger begins after the response ends');
    return false;
  }
  return true;
}
