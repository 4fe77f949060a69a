import { hash } from 'node:crypto';

/** How texts go into SQL where PostgreSQL has limits that Talion's names have not. */

/** Longest text that stands in an index whole, in bytes; PostgreSQL takes 2,704. The longest id of an event with its source has 1,651. */
const indexedBytesMax = 2000;
/** Beginning of a longer one that is kept for people, in characters. */
const beginningCharacters = 100;

export const hexHashOf = (text: string): string => hash('sha256', text, 'hex');

export const hashOf = (text: string): Buffer => hash('sha256', text, 'buffer');

/** A text as the arrays of rows hold it: whole, or so that it still stands for this text alone. */
export const indexed = (text: string): string =>
  text.length * 3 <= indexedBytesMax || Buffer.byteLength(text) <= indexedBytesMax
    ? text
    : `${text.slice(0, beginningCharacters).toWellFormed()}…${hashOf(text).toString('hex')}`;

/** An array of texts as SQL writes it: one column's array inside an array of rows has no other way through `unnest`. */
export const arrayText = (texts: readonly string[]): string =>
  `{${texts.map((text) => `"${text.replace(/[\\"]/g, '\\$&')}"`).join(',')}}`;

/** PostgreSQL's text has no NUL: nothing that is stored equals a text with one. */
export const canBeStored = (text: string): boolean => !text.includes('\0');

/** A text for people, with whatever PostgreSQL cannot keep replaced. */
export const readable = (text: string): string => text.replaceAll('\0', '\uFFFD').toWellFormed();
