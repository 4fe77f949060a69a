import { Inject } from '@nestjs/common';
import { Query, QueryBus, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { QuarantineRow } from '@talion/domain';
import { READ_STORE } from '@talion/platform';
import { setAsideInFull } from '@talion/tracking';
import type { ReadStore, SetAside, StoredRefusal } from '@talion/tracking';
import { ListRows } from './list-rows.query';
import type { RowsAnswer } from './list-rows.query';
import type { Asked } from './read-asked';

export const quarantineKinds = ['unreadable', 'conflict'] as const;
export type QuarantineKind = (typeof quarantineKinds)[number];

/** A record of the log that the gate refuses. */
export type UnreadableRecord = StoredRefusal & Readonly<{ kind: 'unreadable' }>;
/** An event whose identity was taken by another content. */
export type ConflictingEvent = SetAside & Readonly<{ kind: 'conflict' }>;

export type QuarantineAnswer = Omit<RowsAnswer, 'rows'> &
  Readonly<{ rows: readonly (UnreadableRecord | ConflictingEvent)[] }>;

/** A page of what was set aside: first the records that are no events, in the order they were met, then the conflicts, newest first. */
export class ListQuarantine extends Query<QuarantineAnswer> {
  constructor(
    readonly asked: Asked,
    /** Only these; both where it is left out. */
    readonly kind: QuarantineKind | undefined,
    /** Where the page before ended. */
    readonly cursor: string | undefined,
  ) {
    super();
  }
}

/** Cursors of the first part, and the one that begins the second; those of conflicts are their own. */
const unreadableCursor = /^unreadable-(\d{1,15})$/;
const conflictsBegin = 'conflicts';

export const isQuarantineCursor = (text: string): boolean => unreadableCursor.test(text) || text === conflictsBegin;

@QueryHandler(ListQuarantine)
export class ListQuarantineHandler implements IQueryHandler<ListQuarantine> {
  constructor(
    @Inject(READ_STORE) private readonly store: ReadStore,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  async execute({ asked, kind, cursor }: ListQuarantine): Promise<QuarantineAnswer> {
    const { page, filter } = asked;
    // What is no event has no time and no actors: it is in no list that is narrowed by them.
    const isNarrowed = Object.keys(filter).length > 0;
    const behind = cursor === undefined ? 0 : Number(unreadableCursor.exec(cursor)?.[1] ?? NaN);
    const wantsUnreadable = kind !== 'conflict' && !isNarrowed && !Number.isNaN(behind);
    const records = wantsUnreadable ? await this.store.refused(behind, page.limit) : [];
    const last = records.at(-1);
    if (last || kind === 'unreadable') {
      const { position, parameters } = await this.conflicts({ ...asked, page: { limit: 1 } });
      const more = records.length === page.limit ? `unreadable-${last?.sequence ?? 0}` : conflictsBegin;
      const isLast = kind === 'unreadable' && records.length < page.limit;
      const rows = records.map((record) => ({ kind: 'unreadable', ...record }) as const);
      return { position, parameters, rows, ...(!isLast && { next: more }) };
    }
    const own = cursor === undefined || isQuarantineCursor(cursor) ? {} : { after: cursor };
    const answer = await this.conflicts({ ...asked, page: { limit: page.limit, ...own } });
    const rows = await setAsideInFull(this.store, answer.rows as readonly QuarantineRow[]);
    return { ...answer, rows: rows.map((row) => ({ kind: 'conflict', ...row })) };
  }

  private conflicts(asked: Asked): Promise<RowsAnswer> {
    return this.queries.execute(new ListRows('quarantine', asked));
  }
}
