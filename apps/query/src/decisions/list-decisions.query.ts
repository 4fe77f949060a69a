import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { deciderOf } from '@talion/domain';
import type { LogEvent } from '@talion/domain';
import { READ_STORE } from '@talion/platform';
import { identityOf, withdrawalsOf } from '@talion/tracking';
import type { DecisionsWanted, PageRequest, Position, ReadStore } from '@talion/tracking';

/** What an analyst decided, and whether it stands. */
export type DecisionRow = Readonly<{
  event: LogEvent;
  by: string;
  at: string;
  /** The retraction that withdraws it at present. */
  undone?: Readonly<{ by: string; at: string; reason: string; event: string }>;
  waiting?: string;
}>;

export type DecisionsAnswer = Readonly<{ position: Position; rows: readonly DecisionRow[]; next?: string }>;

/** A page of what analysts decided, the last first. */
export class ListDecisions extends Query<DecisionsAnswer> {
  constructor(
    readonly wanted: Omit<DecisionsWanted, 'about'>,
    /** An event, or an action: only what refers to it. */
    readonly about: string | undefined,
    readonly page: PageRequest,
  ) {
    super();
  }
}

@QueryHandler(ListDecisions)
export class ListDecisionsHandler implements IQueryHandler<ListDecisions> {
  constructor(@Inject(READ_STORE) private readonly store: ReadStore) {}

  async execute({ wanted, about, page }: ListDecisions): Promise<DecisionsAnswer> {
    const position = await this.store.position();
    const names = about === undefined ? {} : { about: await this.namesOf(about) };
    const { rows, ...further } = await this.store.decisions({ ...wanted, ...names }, page);
    const [undone, waiting] = await Promise.all([
      withdrawalsOf(this.store, rows, wanted.asOf),
      // What waits is known as it is now only.
      wanted.asOf === undefined ? this.waiting(rows) : new Map<string, string>(),
    ]);
    return { position, rows: rows.map((event) => rowOf(event, undone, waiting)), ...further };
  }

  /** All names by which events may refer to this: to the event, and where it is an action to its reports. */
  private async namesOf(about: string): Promise<string[]> {
    const [action, found] = await Promise.all([this.store.row('actions', about), this.store.eventsByName([about])]);
    const event = found.get(about);
    const bare = event && (await this.store.eventsByName([event.id])).get(event.id);
    const isFirst = event !== undefined && bare !== undefined && identityOf(bare) === identityOf(event);
    return [
      about,
      ...(event ? [nameOf(event), ...(isFirst ? [event.id] : [])] : []),
      ...(action?.reports ?? []).flatMap(({ id, source }) => [id, `${id}@${source}`]),
    ];
  }

  /** Why events wait, by `identityOf`: rows name them by id, or by id@source where the id is another's. */
  private async waiting(events: readonly LogEvent[]): Promise<ReadonlyMap<string, string>> {
    const names = events.flatMap((event) => [event.id, nameOf(event)]);
    const [rows, named] = await Promise.all([this.store.rows('pending', names), this.store.eventsByName(names)]);
    return new Map(
      rows.flatMap(({ event: name, reason, waitsFor }): [string, string][] => {
        const event = named.get(name);
        return event ? [[identityOf(event), `${reason} (${waitsFor})`]] : [];
      }),
    );
  }
}

const nameOf = ({ id, source }: LogEvent): string => `${id}@${source}`;

function rowOf(
  event: LogEvent,
  undone: ReadonlyMap<string, LogEvent>,
  waiting: ReadonlyMap<string, string>,
): DecisionRow {
  const by = undone.get(identityOf(event));
  const reason = waiting.get(identityOf(event));
  return {
    event,
    by: deciderOf(event) ?? event.source,
    at: event.time,
    ...(by && { undone: withdrawalTold(by) }),
    ...(reason !== undefined && { waiting: reason }),
  };
}

const withdrawalTold = (by: LogEvent): NonNullable<DecisionRow['undone']> => ({
  by: deciderOf(by) ?? by.source,
  at: by.time,
  reason: 'reason' in by.data ? by.data.reason : '',
  event: nameOf(by),
});
