import type { LogEvent } from '@talion/domain';
import { marksIn } from './words';
import type { Words } from './words';

/** A piece of what was said, and where the words stand in it: pairs of places in UTF-16 units, from and to. */
export type Snippet = Readonly<{ text: string; marks: readonly (readonly [from: number, to: number])[] }>;

/** A summary this long is shown whole: two lines on a page. */
const charactersMax = 240;
/** Characters before the first word that was found, so that it is read in its sentence. */
const charactersBefore = 60;

/** What of a report shows why it was found: its summary, or whom and which place it names. */
export function snippetOf({ data }: LogEvent, words: Words): Snippet {
  const fields = 'fields' in data ? data.fields : data;
  const summary = 'summary' in fields ? (fields.summary ?? '') : '';
  const ends = [
    ...('initiators' in fields ? (fields.initiators ?? []) : []),
    ...('targets' in fields ? (fields.targets ?? []) : []),
  ].map(({ name, of }) => [name, of].filter(Boolean).join(' of '));
  const place = 'place' in fields ? fields.place : undefined;
  const named = [...ends, place?.name, place?.region, ...(place?.countries ?? [])].filter(Boolean).join(', ');
  const isInSummary = marksIn(words, summary).length > 0;
  return cut(isInSummary || named === '' ? summary : named, words);
}

function cut(text: string, words: Words): Snippet {
  const marks = marksIn(words, text);
  if (text.length <= charactersMax) return { text, marks };
  const from = wordStart(text, Math.max(0, (marks[0]?.[0] ?? 0) - charactersBefore));
  const to = from + charactersMax;
  return {
    text: text.slice(from, to).toWellFormed(),
    marks: marks.filter(([, end]) => end <= to).map(([start, end]) => [start - from, end - from] as const),
  };
}

/** The beginning of the first word at or behind a place. */
const wordStart = (text: string, at: number): number => (at === 0 ? 0 : Math.max(at, text.indexOf(' ', at) + 1));
