import { compareText, timeOf } from '@talion/domain';
import type { ActorRow, DataOf, LogEvent } from '@talion/domain';
import type { Ranked } from './read-store';
import { countOf, wordsIn } from './words';
import type { Words } from './words';

type Said = Partial<Pick<DataOf<'talion.action.reported.v1'>, 'summary' | 'initiators' | 'targets' | 'place'>>;

/** What rows in memory are found by, and in which order: as the tables, but for English inflection and the fineness of ranks. */
export const rankedActors = (actors: Iterable<ActorRow>, words: Words): Ranked<ActorRow>[] =>
  [...actors]
    .map((found) => ({ found, rank: rankOf(words, [found.name, ...found.aliases].join(' ')) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || compareText(a.found.id, b.found.id));

export const rankedReports = (events: Iterable<LogEvent>, words: Words): Ranked<LogEvent>[] =>
  [...events]
    .map((found) => ({ found, rank: rankOf(words, textOf(found)) }))
    .filter(({ rank }) => rank > 0)
    .sort(
      (a, b) =>
        b.rank - a.rank ||
        timeOf(b.found.time) - timeOf(a.found.time) ||
        compareText(a.found.id, b.found.id) ||
        compareText(a.found.source, b.found.source),
    );

/** The share of a text that is looked for: what says it often, or says little else, comes first. */
function rankOf(words: Words, text: string): number {
  const all = wordsIn(text);
  return countOf(words, all) / (1 + Math.log(1 + all.length));
}

/** Everything that a report or correction is found by. */
function textOf({ type, data }: LogEvent): string {
  if (type !== 'talion.action.reported.v1' && type !== 'talion.action.corrected.v1') return '';
  const { summary, initiators, targets, place } = ('fields' in data ? data.fields : data) as {
    [K in keyof Said]: Said[K] | null;
  };
  const mentioned = [...(initiators ?? []), ...(targets ?? [])].flatMap(({ name, of, role }) => [name, of, role]);
  return [summary, ...mentioned, place?.name, place?.region, ...(place?.countries ?? [])].join(' ; ');
}
