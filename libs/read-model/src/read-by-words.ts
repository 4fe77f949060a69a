import { timeOf } from '@talion/domain';
import type { LogEvent } from '@talion/domain';
import type { Ranked, RowOf, Words, WordsPage } from '@talion/tracking';
import type { QueryRunner } from 'typeorm';
import { canBeStored } from './sql-text';
import { roundedDown } from './sql-time';

type Found = Readonly<{ value: string; rank: number }>;

/** Ranks fall with the length of the text (1: by 1 + its logarithm). */
const normalization = 1;

/** Actors with these words in their names; names are no English. */
export async function readActorsByWords(
  runner: QueryRunner,
  words: Words,
  limit: number,
): Promise<Ranked<RowOf<'actors'>>[]> {
  if (!canBeStored(words.text)) return [];
  const given: unknown[] = [];
  const asked = queryOf(words, 'simple', given);
  const found = (await runner.query(
    `SELECT value::text, ts_rank(actor_words(value), ${asked}, ${normalization}) AS rank FROM actors
     WHERE actor_words(value) @@ ${asked} ORDER BY rank DESC, id LIMIT $${given.push(limit)}`,
    given,
  )) as Found[];
  return found.map(({ value, rank }) => ({ found: JSON.parse(value) as RowOf<'actors'>, rank }));
}

/** Reports and corrections with these words, however English inflects them. */
export async function readReportsByWords(
  runner: QueryRunner,
  words: Words,
  { limit, asOf }: WordsPage,
): Promise<Ranked<LogEvent>[]> {
  if (!canBeStored(words.text)) return [];
  const given: unknown[] = [];
  const asked = queryOf(words, 'english', given);
  const known = asOf === undefined ? '' : `AND time <= moment($${given.push(roundedDown(timeOf(asOf)))})`;
  const found = (await runner.query(
    `SELECT value::text, ts_rank(report_words(value), ${asked}, ${normalization}) AS rank FROM events
     WHERE type IN ('talion.action.reported.v1', 'talion.action.corrected.v1') AND report_words(value) @@ ${asked} ${known}
       AND NOT EXISTS (
         SELECT FROM events AS other
         WHERE other.id = events.id AND other.source = events.source AND other.time < events.time)
     ORDER BY rank DESC, time DESC, id, source LIMIT $${given.push(limit)}`,
    given,
  )) as Found[];
  return found.map(({ value, rank }) => ({ found: JSON.parse(value) as LogEvent, rank }));
}

/** What is asked, and once more with the last word as a beginning where it may be one: of the word as it stands, or of its stem. */
function queryOf({ text, either }: Words, configuration: 'simple' | 'english', given: unknown[]): string {
  const value = (one: string): string => `$${given.push(one)}::text`;
  const query = (one: string): string => `websearch_to_tsquery('pg_catalog.${configuration}', ${value(one)})`;
  const whole = query(text);
  const last = either.at(-1)?.at(-1);
  const begun = last?.isBegun === true ? last.words.at(-1) : undefined;
  if (begun === undefined) return whole;
  const asPrefix = value(`'${begun}':*`);
  const configurations = [...new Set(['simple', configuration])];
  const beginning = `(${configurations.map((one) => `to_tsquery('pg_catalog.${one}', ${asPrefix})`).join(' || ')})`;
  const before = text.slice(0, text.lastIndexOf(begun)).trimEnd();
  if (before === '') return `(${whole} || ${beginning})`;
  const isOther = either.length > 1 && /(?:^|\s)or$/.test(before);
  return isOther
    ? `(${whole} || ${query(before.slice(0, -2))} || ${beginning})`
    : `(${whole} || (${query(before)} && ${beginning}))`;
}
