import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  listOf,
  NeedsAccess,
  optional,
  problemAnswer,
  QueryParameters,
  READ_STORE,
  schemaOf,
  text,
  whole,
} from '@talion/platform';
import type { ReadStore, StoredRefusal } from '@talion/tracking';
import { paging, limitDefault, limitMax } from './known-parameters';

type Refusals = Readonly<{ rows: readonly StoredRefusal[]; next?: string }>;

const refusalsSchema = schemaOf<Refusals>('Refused records, in the order they were met.', {
  rows: listOf(
    schemaOf<StoredRefusal>('A record of the log that is no event.', {
      sequence: whole('Grows with every one.'),
      at: text('Where it stands in the log, partition:offset.'),
      reason: text('What is wrong with it, by field and value.'),
      value: text('The record, cut to a readable length.'),
    }),
    'The records.',
  ),
  next: optional(text('`cursor` for the page behind this one; left out on the last.')),
});

/** Records that came into the log by another door than ingest, and that the gate refuses: nothing is lost without a word. */
@ApiTags('query')
@NeedsAccess('read')
@Controller('v1/refused')
export class RefusedController {
  constructor(@Inject(READ_STORE) private readonly store: ReadStore) {}

  @Get()
  @ApiOperation({ operationId: 'listRefused', summary: 'Records of the log that are no events, with the reason' })
  @ApiQuery({ name: 'limit', required: false, ...(paging['limit'] as object) })
  @ApiQuery({ name: 'cursor', required: false, ...(paging['cursor'] as object) })
  @ApiResponse({ status: 200, description: 'A page.', content: { 'application/json': { schema: refusalsSchema } } })
  @ApiResponse(problemAnswer(400, 'A parameter is wrong.'))
  @ApiResponse(problemAnswer(503, 'The database cannot be reached.'))
  async page(@Query() query: Readonly<Record<string, unknown>>): Promise<Refusals> {
    const given = new QueryParameters(query, ['limit', 'cursor']);
    const limit = given.whole('limit', { min: 1, max: limitMax, otherwise: limitDefault });
    const cursor = given.whole('cursor', { min: 0, max: Number.MAX_SAFE_INTEGER, otherwise: 0 });
    given.settle();
    const rows = await this.store.refused(cursor, limit);
    const last = rows.at(-1);
    return { rows, ...(last && rows.length === limit && { next: String(last.sequence) }) };
  }
}
