import { quote } from '@talion/domain';
import type { Problem } from '@talion/domain';
import { isPosition } from '@talion/tracking';
import type { Position } from '@talion/tracking';
import { HttpProblem } from '../problems/http-problem';

/**
 * The parameters behind the question mark, read one by one while everything that is wrong with them is gathered: one that nobody knows and one
 * that comes twice are wrong too, for a question that is misunderstood is answered wrongly.
 */
export class QueryParameters {
  private readonly given = new Map<string, string>();
  private readonly repeated = new Map<string, readonly string[]>();
  private readonly problems: Problem[] = [];

  /** `repeatable`: those of the known that may come more than once. */
  constructor(query: Readonly<Record<string, unknown>>, known: readonly string[], repeatable: readonly string[] = []) {
    for (const [name, value] of Object.entries(query)) {
      if (known.includes(name) && repeatable.includes(name)) this.repeated.set(name, [value].flat() as string[]);
      else if (typeof value !== 'string') this.add(name, value, 'must be given once');
      else if (known.includes(name)) this.given.set(name, value);
      else this.add(name, value, `is not a parameter here; there are ${known.join(', ')}`);
    }
  }

  text(name: string): string | undefined {
    return this.given.get(name);
  }

  /** Not empty, and at most `max` characters long. */
  shortText(name: string, max: number): string | undefined {
    const text = this.given.get(name);
    if (text === undefined || isShort(text, max)) return text;
    this.refuse(name, `must be 1 to ${max} characters long`);
    return undefined;
  }

  /** As often as it was given, up to `most` times, each as `shortText`; undefined where it was not. */
  shortTexts(name: string, { max, most }: Readonly<{ max: number; most: number }>): readonly string[] | undefined {
    const texts = this.repeated.get(name);
    if (texts === undefined) return undefined;
    if (texts.length > most) this.add(name, texts, `must be given at most ${most} times`);
    for (const text of texts) if (!isShort(text, max)) this.add(name, text, `must be 1 to ${max} characters long`);
    return texts;
  }

  oneOf<W extends string>(name: string, words: readonly W[]): W | undefined {
    const text = this.given.get(name);
    const word = words.find((one) => one === text);
    if (text !== undefined && word === undefined) this.refuse(name, `must be one of ${words.join(', ')}`);
    return word;
  }

  whole(name: string, { min, max, otherwise }: Readonly<{ min: number; max: number; otherwise: number }>): number {
    const text = this.given.get(name);
    if (text === undefined) return otherwise;
    const value = /^\d{1,16}$/.test(text) ? Number(text) : NaN;
    if (value >= min && value <= max) return value;
    this.refuse(name, `must be a whole number from ${min} to ${max}`);
    return otherwise;
  }

  /** A decimal number, such as 9.5 or -2e3. */
  decimal(name: string): number | undefined {
    const text = this.given.get(name);
    const value = text === undefined ? undefined : readDecimal(text);
    if (text !== undefined && value === undefined) this.refuse(name, 'must be a number such as 9.5');
    return value;
  }

  position(name: string): Position | undefined {
    const text = this.given.get(name);
    if (text === undefined || isPosition(text)) return text;
    this.refuse(name, 'must be a position as ingest answers it, such as 0:12');
    return undefined;
  }

  refuse(name: string, message: string): void {
    this.add(name, this.given.get(name), message);
  }

  /** @throws HttpProblem `question-refused` naming each parameter that is wrong, with its value. */
  settle(): void {
    if (this.problems.length === 0) return;
    const detail = this.problems.map(({ field, value, message }) => `${field} ${message}; found ${value}.`).join(' ');
    throw new HttpProblem('question-refused', detail, { problems: this.problems });
  }

  private add(field: string, value: unknown, message: string): void {
    this.problems.push({ field, value: quote(value), message });
  }
}

const isShort = (text: string, max: number): boolean =>
  text.trim() !== '' && text.length <= max && !text.includes('\0');

/** The number that a text writes in decimals; undefined for every other text. */
export function readDecimal(text: string): number | undefined {
  const value = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/.test(text) ? Number(text) : NaN;
  return Number.isFinite(value) ? value : undefined;
}
