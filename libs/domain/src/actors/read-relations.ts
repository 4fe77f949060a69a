import type { Report } from '../actions/report';
import { compareAccepted } from '../history';
import type { Accepted, History } from '../history';
import { timeOf } from '../time';
import type { ActorBook, Mentioned } from './actor-book';
import { Relations } from './relations';
import type { RelationWord } from './relations';
import type { Mention } from '../events/values';

/** All that is said on who belongs to whom: by registration, and by mentions such as "a commander of Kata'ib Hezbollah", in order of acceptance. */
export function readRelations(history: History, book: ActorBook, reports: readonly Report[]): Relations {
  const standing = new Map(reports.filter(({ withdrawn }) => !withdrawn).map((report) => [report.id, report]));
  const words: { at: Accepted; word: RelationWord }[] = [];
  const tell = (at: Accepted, mentioned: Iterable<Mentioned>): void => {
    for (const { actor, whole, nameless } of mentioned) {
      if (whole !== undefined && !nameless) words.push({ at, word: partOf(actor, whole) });
    }
  };
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
    const report = standing.get(at.key);
    if (report) tell(at, [...report.initiators, ...report.targets]);
    else if (!history.isWithdrawn(at))
      tell(
        at,
        mentionsIn(at).map((mention) => book.mentioned(mention)),
      );
  }
  words.sort((a, b) => compareAccepted(a.at, b.at));
  return new Relations([...words.map(({ word }) => word), ...namelessRelations(book)]);
}

const partOf = (actor: string, above: string): RelationWord => ({
  actor,
  kind: 'part_of',
  above,
  from: -Infinity,
  until: Infinity,
  holds: true,
});

/** What a nameless mention says of its whole holds by its very name. By now every mention has been resolved. */
const namelessRelations = (book: ActorBook): RelationWord[] =>
  [...book.actors.values()].flatMap(({ id, whole }) => (whole === undefined ? [] : [partOf(id, whole)]));

/** The mentions in statements and tallies; those of reports are read with the reports. */
function mentionsIn({ event: { data } }: Accepted): readonly Mention[] {
  if ('by' in data) return [data.by, ...(data.actors ?? [])];
  if ('period' in data) return [...(data.initiators ?? []), ...(data.targets ?? [])];
  return [];
}
