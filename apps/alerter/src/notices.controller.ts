import { Controller, Get, Headers, Inject, Query, Sse, SseSignal } from '@nestjs/common';
import type { MessageEvent } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiQuery, ApiResponse, ApiTags } from '@nestjs/swagger';
import { from } from 'rxjs';
import type { Observable } from 'rxjs';
import {
  listOf,
  named,
  NeedsAccess,
  optional,
  problemAnswer,
  QueryParameters,
  READ_STORE,
  schemaOf,
  text,
} from '@talion/platform';
import type { ReadStore, StoredNotice } from '@talion/tracking';
import { followNotices } from './follow-notices';
import { NoticeFeed } from './notice-feed';

/** Notices on one page, unless asked otherwise, and at most. */
const limitDefault = 100;
const limitMax = 1000;

/** How long `after` waits for the read models, in milliseconds: shorter than proxies and clients do. */
const waitMs = 10_000;

const sequenceMax = Number.MAX_SAFE_INTEGER;

type Query = Readonly<Record<string, unknown>>;
type Notices = Readonly<{ rows: readonly StoredNotice[]; next?: string }>;

const noticesSchema = schemaOf<Notices>('Notices, oldest first.', {
  rows: listOf(named('Notice'), 'The notices.'),
  next: optional(text('`cursor` for the page behind this one; left out on the last.')),
});

const sequence = { type: 'integer', minimum: 0 };

/** Tells desks what became of alerts. */
@ApiTags('alerter')
@NeedsAccess('read')
@ApiResponse(problemAnswer(400, 'A parameter is wrong.'))
@ApiResponse(problemAnswer(503, 'The database cannot be reached.'))
@Controller('v1')
export class NoticesController {
  constructor(
    @Inject(READ_STORE) private readonly store: ReadStore,
    @Inject(NoticeFeed) private readonly feed: NoticeFeed,
  ) {}

  @Get('notices')
  @ApiOperation({ operationId: 'listNotices', summary: 'All notices, those that were only recorded too' })
  @ApiQuery({
    name: 'limit',
    required: false,
    description: 'Most notices on a page.',
    schema: { type: 'integer', minimum: 1, maximum: limitMax, default: limitDefault },
  })
  @ApiQuery({
    name: 'cursor',
    required: false,
    description: 'The sequence behind which to begin: `next` of the page before.',
    schema: sequence,
  })
  @ApiQuery({
    name: 'after',
    required: false,
    description: 'Wait until the read models cover this position of the log, up to 10 s.',
    schema: { type: 'string' },
  })
  @ApiResponse({ status: 200, description: 'A page.', content: { 'application/json': { schema: noticesSchema } } })
  @ApiResponse(problemAnswer(504, 'The read models did not reach the position in time.'))
  async page(@Query() query: Query): Promise<Notices> {
    const given = new QueryParameters(query, ['limit', 'cursor', 'after']);
    const limit = given.whole('limit', { min: 1, max: limitMax, otherwise: limitDefault });
    const cursor = given.whole('cursor', { min: 0, max: sequenceMax, otherwise: 0 });
    const after = given.position('after');
    given.settle();
    if (after !== undefined) await this.store.waitFor(after, waitMs);
    const rows = await this.store.notices(cursor, limit);
    const last = rows.at(-1);
    return { rows, ...(last && rows.length === limit && { next: String(last.sequence) }) };
  }

  @Sse('alerts/stream')
  @ApiOperation({
    operationId: 'streamNotices',
    summary: 'Notices as they happen, as server-sent events',
    description:
      'Each event is named by its kind (raised, amended, withdrawn, reinstated), has the sequence as its id and a notice as its data. Without an id to begin behind, only what comes from now on.',
  })
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    description: 'The last event that the client has; a browser sends it by itself.',
    schema: sequence,
  })
  @ApiQuery({
    name: 'lastEventId',
    required: false,
    description: 'The same, where headers cannot be set.',
    schema: sequence,
  })
  @ApiQuery({
    name: 'all',
    required: false,
    description: 'Also notices that are only recorded.',
    schema: { type: 'boolean', default: false },
  })
  @ApiResponse({
    status: 200,
    description: 'A stream that does not end by itself.',
    content: { 'text/event-stream': { schema: named('Notice') } },
  })
  async stream(
    @Query() query: Query,
    @Headers('last-event-id') header: string | undefined,
    @SseSignal() gone: AbortSignal,
  ): Promise<Observable<MessageEvent>> {
    const given = new QueryParameters({ ...(header && { lastEventId: header }), ...query }, ['lastEventId', 'all']);
    const last =
      given.text('lastEventId') === undefined
        ? undefined
        : given.whole('lastEventId', { min: 0, max: sequenceMax, otherwise: 0 });
    const all = given.oneOf('all', ['true', 'false']) === 'true';
    given.settle();
    const signal = AbortSignal.any([gone, this.feed.ending]);
    const begin = await this.feed.beginBehind(last);
    return from(followNotices({ store: this.store, grown: this.feed.grown, from: begin, all, signal }));
  }
}
