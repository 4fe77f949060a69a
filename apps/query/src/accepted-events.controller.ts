import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { eventTypes } from '@talion/domain';
import type { LogEvent } from '@talion/domain';
import {
  named,
  NeedsAccess,
  problemAnswer,
  QueryParameters,
  READ_STORE,
  sendPieces,
  withoutUndefined,
} from '@talion/platform';
import type { EventsWanted, Page, ReadStore } from '@talion/tracking';
import { waiting, waitSeconds } from './known-parameters';

/** Events read from the database at a time: a megabyte of usual ones. */
const pageSize = 1000;
/** The longest source that an event can have. */
const sourceCharactersMax = 300;

const linesMediaType = 'application/x-ndjson';

/** All that was accepted, each event once: what an export is made of, and what a data set's newer edition is compared with. */
@ApiTags('query')
@NeedsAccess('read')
@Controller('v1/events')
export class AcceptedEventsController {
  constructor(@Inject(READ_STORE) private readonly store: ReadStore) {}

  @Get()
  @ApiOperation({
    operationId: 'listEvents',
    summary: 'Every event that counts, once, in order of acceptance, as lines of JSON',
    description:
      'What was repeated stands here once, with its first time; what was set aside (`/v1/quarantine`) does not stand here. Posted again, all of it changes nothing.',
  })
  @ApiQuery({
    name: 'source',
    required: false,
    description: 'Only events of this source.',
    schema: { type: 'string' },
  })
  @ApiQuery({
    name: 'type',
    required: false,
    description: 'Only events of this type.',
    schema: { type: 'string', enum: [...eventTypes] },
  })
  @ApiQuery({ name: 'after', required: false, ...(waiting['after'] as object) })
  @ApiResponse({
    status: 200,
    description: 'The events.',
    content: { [linesMediaType]: { schema: named('Event') } },
  })
  @ApiResponse(problemAnswer(400, 'A parameter is wrong.'))
  @ApiResponse(problemAnswer(503, 'The database cannot be reached.'))
  @ApiResponse(problemAnswer(504, 'The read models did not reach the position of `after` in time.'))
  async list(@Query() query: Readonly<Record<string, unknown>>, @Res() response: Response): Promise<void> {
    const given = new QueryParameters(query, ['source', 'type', 'after']);
    const wanted: EventsWanted = withoutUndefined({
      source: given.shortText('source', sourceCharactersMax),
      type: given.oneOf('type', eventTypes),
    });
    const after = given.position('after');
    given.settle();
    if (after !== undefined) await this.store.waitFor(after, waitSeconds * 1000);
    // Asked first, so that a database that is away is told as a status.
    const first = await this.store.eventsInOrder(wanted, { limit: pageSize });
    response.type(linesMediaType);
    await sendPieces(response, this.linesFrom(first, wanted));
  }

  private async *linesFrom(first: Page<LogEvent>, wanted: EventsWanted): AsyncGenerator<string> {
    let page = first;
    for (;;) {
      yield page.rows.map((event) => `${JSON.stringify(event)}\n`).join('');
      if (page.next === undefined) return;
      page = await this.store.eventsInOrder(wanted, { limit: pageSize, after: page.next });
    }
  }
}
