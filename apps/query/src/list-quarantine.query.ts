import { Inject } from '@nestjs/common';
import { Query, QueryBus, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { QuarantineRow } from '@talion/domain';
import { READ_STORE } from '@talion/platform';
import { setAsideInFull } from '@talion/tracking';
import type { ReadStore, SetAside, StoredHalt, StoredRefusal } from '@talion/tracking';
import { ListRows } from './list-rows.query';
import type { RowsAnswer } from './list-rows.query';
import type { Asked } from './read-asked';

export const quarantineKinds = ['halted', 'unreadable', 'conflict'] as const;
export type QuarantineKind = (typeof quarantineKinds)[number];

/** A record of the log that the gate refuses. */
export type UnreadableRecord = StoredRefusal & Readonly<{ kind: 'unreadable' }>;
/** An event that could not be folded, or waits behind one of its dyad; it is tried again when a projector starts. */
export type WaitingEvent = StoredHalt & Readonly<{ kind: 'halted' }>;
/** An event whose identity was taken by another content. */
export type ConflictingEvent = SetAside & Readonly<{ kind: 'conflict' }>;

export type QuarantineAnswer = Omit<RowsAnswer, 'rows'> &
  Readonly<{ rows: readonly (WaitingEvent | UnreadableRecord | ConflictingEvent)[] }>;

/** A page of what was set aside: first the halted events and the records that are no events, in the order they were met, then the conflicts, newest first. */
export class ListQuarantine extends Query<QuarantineAnswer> {
  constructor(
    readonly asked: Asked,
    /** Only these; all where it is left out. */
    readonly kind: QuarantineKind | undefined,
    /** Where the page before ended. */
    readonly cursor: string | undefined,
  ) {
    super();
  }
}

/** Cursors of the first two parts, and the one that begins the third; those of conflicts are their own. */
const numbered = /^(halted|unreadable)-(\d{1,15})$/;
const conflictsBegin = 'conflicts';

export const isQuarantineCursor = (text: string): boolean => numbered.test(text) || text === conflictsBegin;

@QueryHandler(ListQuarantine)
export class ListQuarantineHandler implements IQueryHandler<ListQuarantine> {
  constructor(
    @Inject(READ_STORE) private readonly store: ReadStore,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  async execute({ asked, kind, cursor }: ListQuarantine): Promise<QuarantineAnswer> {
    const { page, filter } = asked;
    // Neither has a place in time or among actors: they are in no list that is narrowed by them.
    const isNarrowed = Object.keys(filter).length > 0;
    const [, begun, behind] = numbered.exec(cursor ?? '') ?? [];
    const parts = (['halted', 'unreadable'] as const).filter((part) => kind === undefined || kind === part);
    const left =
      cursor === undefined
        ? parts
        : parts.slice(
            Math.max(
              0,
              parts.findIndex((part) => part === begun),
            ),
          );
    if (!isNarrowed && cursor !== conflictsBegin && (cursor === undefined || begun !== undefined))
      for (const part of left) {
        const answer = await this.numbered(asked, part, part === begun ? Number(behind) : 0);
        const isLast = kind !== undefined && answer.rows.length < page.limit;
        if (answer.rows.length > 0 || kind !== undefined) return isLast ? withoutNext(answer) : answer;
      }
    const own = cursor === undefined || isQuarantineCursor(cursor) ? {} : { after: cursor };
    const answer = await this.conflicts({ ...asked, page: { limit: page.limit, ...own } });
    const rows = await setAsideInFull(this.store, answer.rows as readonly QuarantineRow[]);
    return { ...answer, rows: rows.map((row) => ({ kind: 'conflict', ...row })) };
  }

  /** A page of a part whose rows are numbered, and where the next one begins: in the part behind it where this one ends. */
  private async numbered(asked: Asked, part: 'halted' | 'unreadable', behind: number): Promise<QuarantineAnswer> {
    const { limit } = asked.page;
    const { position, parameters } = await this.conflicts({ ...asked, page: { limit: 1 } });
    const rows: (WaitingEvent | UnreadableRecord)[] =
      part === 'halted'
        ? (await this.store.halts(behind, limit)).map((one) => ({ kind: 'halted', ...one }))
        : (await this.store.refused(behind, limit)).map((one) => ({ kind: 'unreadable', ...one }));
    const following = part === 'halted' ? 'unreadable-0' : conflictsBegin;
    const next = rows.length === limit ? `${part}-${rows.at(-1)?.sequence ?? 0}` : following;
    return { position, parameters, rows, next };
  }

  private conflicts(asked: Asked): Promise<RowsAnswer> {
    return this.queries.execute(new ListRows('quarantine', asked));
  }
}

const withoutNext = ({ next: _, ...answer }: QuarantineAnswer): QuarantineAnswer => answer;
