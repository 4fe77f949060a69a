import type { Action } from '../actions/action';
import { readResponseWords, ResponseWords } from '../actions/response-words';
import type { Asserted, Word } from '../actions/response-words';
import type { Accepted } from '../accepted';
import type { History } from '../history';

/** What is said to answer what, as words and actions come and go. All words on one response are weighed together. */
export class LiveWords {
  readonly words = new ResponseWords();
  /** The response that each word was last heard on. */
  private readonly heardOn = new Map<string, string>();

  constructor(
    private readonly history: History,
    private readonly actionOf: (report: string) => Action | undefined,
  ) {}

  /** Hears anew these words, and those that speak of these reports, as response or as trigger. @returns the responses of which something else holds now. */
  hear(touched: Iterable<Word>, reports: Iterable<string>): Set<string> {
    const words = new Set(touched);
    for (const word of this.wordsOn(reports)) words.add(word);
    const responses = new Set<string>();
    for (const word of words) {
      const before = this.heardOn.get(word.key);
      if (before !== undefined) responses.add(before);
      const now = this.responseOf(word);
      if (now) {
        responses.add(now.id);
        this.heardOn.set(word.key, now.id);
      } else this.heardOn.delete(word.key);
    }
    for (const response of responses) {
      const action = this.actionNow(response);
      for (const word of action ? this.wordsOn(action.matched.reports.map(({ id }) => id)) : [])
        if (this.responseOf(word) === action) words.add(word);
    }
    return words.size === 0 ? responses : this.weigh(words, responses);
  }

  /** The response that a word was last heard on. */
  responseBefore({ key }: Word): string | undefined {
    return this.heardOn.get(key);
  }

  private weigh(words: ReadonlySet<Word>, responses: ReadonlySet<string>): Set<string> {
    for (const { key } of words) this.history.stopWaiting(key);
    const byReport = { get: (key: string) => this.actionOf(key) };
    const heard = readResponseWords(this.history.only(words), byReport);
    const changed = new Set<string>();
    for (const response of responses) {
      const asserted = heard.asserted.get(response);
      const rejections = heard.rejections.get(response);
      const before = [this.words.asserted.get(response), this.words.rejections.get(response)] as const;
      if (!sameAssertions(before[0], asserted) || !sameTexts(before[1], rejections)) changed.add(response);
      if (asserted) this.words.asserted.set(response, asserted);
      else this.words.asserted.delete(response);
      if (rejections) this.words.rejections.set(response, rejections);
      else this.words.rejections.delete(response);
    }
    return changed;
  }

  /** Words that speak of these reports, as response or as trigger. */
  *wordsOn(reports: Iterable<string>): Generator<Word> {
    for (const id of reports) {
      const report = this.history.get(id);
      for (const one of report ? this.history.referringTo(report) : []) if (isWord(one)) yield one;
    }
  }

  private responseOf(word: Word): Action | undefined {
    const { data, source } = word.event;
    const key = this.history.find(data.response, source)?.key;
    return key === undefined || this.history.isWithdrawn(word) ? undefined : this.actionOf(key);
  }

  private actionNow(id: string): Action | undefined {
    const action = this.actionOf(id);
    return action?.id === id ? action : undefined;
  }
}

const isWord = (one: Accepted): one is Word =>
  one.event.type === 'talion.response.asserted.v1' || one.event.type === 'talion.response.rejected.v1';

/** Of one trigger and by one event: an action that has changed is another object. */
const sameAssertions = (a: readonly Asserted[] = [], b: readonly Asserted[] = []): boolean =>
  a.length === b.length && a.every(({ trigger, by }, index) => b[index]?.trigger === trigger && b[index].by === by);

const sameTexts = (a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): boolean =>
  a.size === b.size && [...a].every((one) => b.has(one));
