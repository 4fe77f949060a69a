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
  private readonly problems: Problem[] = [];

  constructor(query: Readonly<Record<string, unknown>>, known: readonly string[]) {
    for (const [name, value] of Object.entries(query)) {
      if (typeof value !== 'string') this.add(name, value, 'must be given once');
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
    if (text === undefined || (text.trim() !== '' && text.length <= max && !text.includes('\0'))) return text;
    this.refuse(name, `must be 1 to ${max} characters long`);
    return undefined;
  }

  oneOf(name: string, words: readonly string[]): string | undefined {
    const text = this.given.get(name);
    if (text === undefined || words.includes(text)) return text;
    this.refuse(name, `must be one of ${words.join(', ')}`);
    return undefined;
  }

  whole(name: string, { min, max, otherwise }: Readonly<{ min: number; max: number; otherwise: number }>): number {
    const text = this.given.get(name);
    if (text === undefined) return otherwise;
    const value = /^\d{1,16}$/.test(text) ? Number(text) : NaN;
    if (value >= min && value <= max) return value;
    this.refuse(name, `must be a whole number from ${min} to ${max}`);
    return otherwise;
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
