import type { Report } from '../actions/report';
import { compareAccepted } from '../accepted';
import type { Accepted, Facts } from '../accepted';
import type { History } from '../history';
import { timeOf } from '../time';
import type { ActorBook, Mentioned } from './actor-book';
import { Relations } from './relations';
import type { RelationWord } from './relations';
import type { Mention } from '../events/values';

/**
 * All that is said on who belongs to whom: by registration, and by mentions such as "a commander of Kata'ib Hezbollah", in order of acceptance. What is
 * withdrawn, or waits for a report not seen yet, says nothing.
 */
export function readRelations(history: History, book: ActorBook, reports: readonly Report[]): Relations {
  const known = new Map(reports.map((report) => [report.id, report]));
  const words: { at: Accepted; word: RelationWord }[] = [];
  const nameless: RelationWord[] = [];
  const tell = (at: Accepted, said: SaidOfRelations): void => {
    for (const word of said.words) words.push({ at, word });
    nameless.push(...said.nameless);
  };
  for (const at of history.of(relatingTypes)) tell(at, { words: [relationWord(at, book)], nameless: [] });
  for (const at of history.accepted) {
    if (history.isWithdrawn(at) || waitsForReport(at, history, (key) => known.has(key))) continue;
    const report = known.get(at.key);
    tell(at, saidIn(report ? [...report.initiators, ...report.targets] : book.heard(mentionsIn(at))));
  }
  words.sort((a, b) => compareAccepted(a.at, b.at));
  return new Relations([...words.map(({ word }) => word), ...nameless]);
}

export const relatingTypes = ['talion.actor.related.v1', 'talion.actor.unrelated.v1'] as const;

export function relationWord(
  { event: { data, type } }: Accepted<(typeof relatingTypes)[number]>,
  book: ActorBook,
): RelationWord {
  return {
    actor: book.resolve(data.actor),
    kind: data.relation,
    above: book.resolve(data.to),
    from: data.from === undefined ? -Infinity : timeOf(data.from),
    until: data.until === undefined ? Infinity : timeOf(data.until),
    holds: type === 'talion.actor.related.v1',
  };
}

/** What mentions say of relations. What a nameless one says of its whole holds by its very name, whatever else is said. */
export type SaidOfRelations = Readonly<{ words: readonly RelationWord[]; nameless: readonly RelationWord[] }>;

export function saidIn(mentioned: readonly Mentioned[]): SaidOfRelations {
  const said = { words: [] as RelationWord[], nameless: [] as RelationWord[] };
  for (const { actor, whole, nameless } of mentioned)
    if (whole !== undefined) (nameless ? said.nameless : said.words).push(partOf(actor, whole));
  return said;
}

/** Whether a statement speaks of a report that is not known. */
export const waitsForReport = (
  { event: { data, source } }: Accepted,
  facts: Pick<Facts, 'find'>,
  isReport: (key: string) => boolean,
): boolean => 'by' in data && !isReport(facts.find(data.report, source)?.key ?? '');

const partOf = (actor: string, above: string): RelationWord => ({
  actor,
  kind: 'part_of',
  above,
  from: -Infinity,
  until: Infinity,
  holds: true,
});

/** The mentions in statements and tallies; those of reports are read with the reports. */
export function mentionsIn({ event: { data } }: Accepted): readonly Mention[] {
  if ('by' in data) return [data.by, ...(data.actors ?? [])];
  if ('period' in data) return [...(data.initiators ?? []), ...(data.targets ?? [])];
  return [];
}
