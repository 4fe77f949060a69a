import type { Report } from '../actions/report';
import { compareAccepted } from '../history';
import type { Accepted, History } from '../history';
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
  const wholes = new Map<string, string>();
  const tell = (at: Accepted, mentioned: Iterable<Mentioned>): void => {
    for (const { actor, whole, nameless } of mentioned) {
      if (whole === undefined) continue;
      if (nameless) wholes.set(actor, whole);
      else words.push({ at, word: partOf(actor, whole) });
    }
  };
  const waits = ({ event: { data, source } }: Accepted): boolean =>
    'by' in data && !known.has(history.find(data.report, source)?.key ?? '');
  for (const at of history.of(['talion.actor.related.v1', 'talion.actor.unrelated.v1'])) {
    const { data, type } = at.event;
    words.push({
      at,
      word: {
        actor: book.resolve(data.actor),
        kind: data.relation,
        above: book.resolve(data.to),
        from: data.from === undefined ? -Infinity : timeOf(data.from),
        until: data.until === undefined ? Infinity : timeOf(data.until),
        holds: type === 'talion.actor.related.v1',
      },
    });
  }
  for (const at of history.accepted) {
    if (history.isWithdrawn(at) || waits(at)) continue;
    const report = known.get(at.key);
    const mentioned = report ? [...report.initiators, ...report.targets] : book.heard(mentionsIn(at));
    tell(at, mentioned);
  }
  words.sort((a, b) => compareAccepted(a.at, b.at));
  // What a nameless mention says of its whole holds by its very name, whatever else is said.
  const nameless = [...wholes].map(([actor, whole]) => partOf(actor, whole));
  return new Relations([...words.map(({ word }) => word), ...nameless]);
}

const partOf = (actor: string, above: string): RelationWord => ({
  actor,
  kind: 'part_of',
  above,
  from: -Infinity,
  until: Infinity,
  holds: true,
});

/** The mentions in statements and tallies; those of reports are read with the reports. */
function mentionsIn({ event: { data } }: Accepted): readonly Mention[] {
  if ('by' in data) return [data.by, ...(data.actors ?? [])];
  if ('period' in data) return [...(data.initiators ?? []), ...(data.targets ?? [])];
  return [];
}
