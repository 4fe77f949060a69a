import { Readable } from 'node:stream';
import { Controller, Get, Inject, Query, Res, StreamableFile } from '@nestjs/common';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { EVENT_LOG, NeedsAccess, problemAnswer, QueryParameters, schemaOf, text } from '@talion/platform';
import { readPosition, startPosition, writePosition } from '@talion/tracking';
import type { Batch, EventLog, Position } from '@talion/tracking';
import { linesMediaType } from './append-answers';

/** A record with the position behind it: read on with `after` set to it. */
type LogLine = Readonly<{ position: Position; event: unknown }>;

const lineSchema = schemaOf<LogLine>('A record of the log.', {
  position: text('The position behind it: with it as `after` the next request goes on there.'),
  event: { description: 'What stands there: an event, or whatever came in by another door and is none.' },
});

type LogEnd = Readonly<{ position: Position }>;

const endSchema = schemaOf<LogEnd>('Where the log ends.', { position: text('The position behind its last record.') });

/** The log as it was written, with all that was repeated or set aside: for copies, and for who wants to hear what comes in. */
@ApiTags('ingest')
@NeedsAccess('read')
@Controller('v1/log')
export class LogController implements BeforeApplicationShutdown {
  private readonly ending = new AbortController();

  constructor(@Inject(EVENT_LOG) private readonly log: EventLog) {}

  beforeApplicationShutdown(): void {
    this.ending.abort();
  }

  @Get('end')
  @ApiOperation({ operationId: 'endOfLog', summary: 'Where the log ends' })
  @ApiResponse({ status: 200, description: 'The end.', content: { 'application/json': { schema: endSchema } } })
  @ApiResponse(problemAnswer(503, 'The log cannot be reached.'))
  async end(): Promise<LogEnd> {
    return { position: await this.log.end() };
  }

  @Get()
  @ApiOperation({
    operationId: 'readLog',
    summary: 'The records of the log, oldest first within a partition, as lines of JSON',
  })
  @ApiQuery({
    name: 'after',
    required: false,
    description: 'Only what stands behind this position; left out: all.',
    schema: { type: 'string' },
  })
  @ApiQuery({
    name: 'follow',
    required: false,
    description: 'Stay at the end and send what comes.',
    schema: { type: 'boolean', default: false },
  })
  @ApiResponse({ status: 200, description: 'The records.', content: { [linesMediaType]: { schema: lineSchema } } })
  @ApiResponse(problemAnswer(400, 'A parameter is wrong.'))
  @ApiResponse(problemAnswer(503, 'The log cannot be reached.'))
  async read(
    @Query() query: Readonly<Record<string, unknown>>,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const given = new QueryParameters(query, ['after', 'follow']);
    const after = given.position('after') ?? startPosition;
    const follow = given.oneOf('follow', ['true', 'false']) === 'true';
    given.settle();
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    // Asked first, so that a log that is away is told as a status.
    await this.log.end();
    const signal = AbortSignal.any([gone.signal, this.ending.signal]);
    const batches = this.log.read(after, { follow, signal });
    return new StreamableFile(Readable.from(linesOf(batches, after), { highWaterMark: 1 }), { type: linesMediaType });
  }
}

/** The records of a batch as text, each with the position behind it. */
async function* linesOf(batches: AsyncIterable<Batch>, after: Position): AsyncGenerator<string> {
  const reached = readPosition(after);
  for await (const { records } of batches) {
    let lines = '';
    for (const { partition, offset, value } of records) {
      reached.set(partition, offset + 1n);
      lines += `${JSON.stringify({ position: writePosition(reached), event: value } satisfies LogLine)}\n`;
    }
    yield lines;
  }
}
