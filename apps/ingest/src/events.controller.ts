import { Readable } from 'node:stream';
import { Controller, HttpStatus, Inject, Logger, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiQuery, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { quote } from '@talion/domain';
import {
  bodyBytesMax,
  bodyOf,
  EVENT_LOG,
  HttpProblem,
  jsonLinesTogether,
  mediaTypeOf,
  NeedsAccess,
  operation,
  problemAnswer,
  READ_STORE,
  readJsonBody,
} from '@talion/platform';
import type { EventLog, ReadStore } from '@talion/tracking';
import { AppendEvents } from './append-events.command';
import type { Appended, AppendTerms } from './append-events.command';
import { appendedSchema, eventsContent, lineAnswerSchema, linesMediaType, refusal } from './append-answers';
import { deliveryParameters, readTerms, untilKnown } from './delivery';
import { Door } from './door';
import { tellLines } from './tell-lines';

/** Events in one request: what fits the largest body when each is as short as events are. */
const eventsMax = 10_000;

/** Answers of a stream that its sender has not read yet, a thousand lines each: who sends everything before reading anything is not made to wait for himself. */
const answersUnreadMax = 1000;

const mediaTypes = Object.keys(eventsContent);

@ApiTags('ingest')
@Controller('v1/events')
export class EventsController implements BeforeApplicationShutdown {
  private readonly door = new Door();
  private readonly logger = new Logger('Events');

  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(READ_STORE) private readonly store: ReadStore,
  ) {}

  async beforeApplicationShutdown(): Promise<void> {
    await this.door.close();
  }

  @Post()
  @NeedsAccess('ingest')
  @ApiOperation(
    operation({
      operationId: 'appendEvents',
      summary: 'Take events into the log',
      description: `One event, an array of them, or a CloudEvents batch: at most ${eventsMax} events and ${bodyBytesMax} bytes. Or, as ${linesMediaType}, a stream of any number of events, one on each line: it is answered as it is taken, a line for each batch of lines that is settled, so read while you send; when the connection is cut, send again what is not settled. Bodies may be packed (Content-Encoding gzip, zstd, deflate, br). Each event is judged by itself. \`time\` is set to now; a key with the scope admin may bring its own. To send an event again changes nothing: it is told as a duplicate.`,
      requestBody: { required: true, content: eventsContent },
    }),
  )
  @ApiQuery({ name: 'dryRun', required: false, ...deliveryParameters.dryRun })
  @ApiQuery({ name: 'changed', required: false, ...deliveryParameters.changed })
  @ApiQuery({ name: 'since', required: false, ...deliveryParameters.since })
  @ApiResponse({
    status: 200,
    description: 'Of a stream: what becomes of its lines, batch by batch, and in the end of all.',
    content: { [linesMediaType]: { schema: lineAnswerSchema } },
  })
  @ApiResponse({
    status: 202,
    description: 'What was accepted is durable.',
    content: { 'application/json': { schema: appendedSchema } },
  })
  @ApiResponse(problemAnswer(400, 'The body is not JSON, or a parameter is wrong.'))
  @ApiResponse(problemAnswer(413, 'The body or the number of events is too large.'))
  @ApiResponse(problemAnswer(415, 'The body is not JSON by its Content-Type, or packed in a way that nobody knows.'))
  @ApiResponse(problemAnswer(422, 'Not one event was accepted; `problems` names event, field and value.'))
  @ApiResponse(problemAnswer(429, 'Too much is under way. Come again after `Retry-After`.'))
  @ApiResponse(problemAnswer(503, 'The log cannot be reached. Send the same again after `Retry-After`.'))
  async append(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Query() query: Readonly<Record<string, unknown>>,
  ): Promise<Appended | StreamableFile> {
    const terms = readTerms(request, query);
    if (mediaTypeOf(request, mediaTypes) !== linesMediaType) return this.appendBody(request, response, terms);
    response.once('close', this.door.open(request));
    if (terms.corrects) await untilKnown(this.log, this.store);
    const answers = await this.takeLines(request, terms);
    response.status(HttpStatus.OK);
    return new StreamableFile(answers, { type: linesMediaType });
  }

  private async appendBody(request: Request, response: Response, terms: AppendTerms): Promise<Appended> {
    const leave = await this.door.enter(bytesOf(request), { patient: false });
    try {
      if (terms.corrects) await untilKnown(this.log, this.store);
      const { value, mediaType } = await readJsonBody(request, mediaTypes);
      const values = eventsIn(value, mediaType);
      const appended = await this.commands.execute(new AppendEvents(values, terms));
      if (values.length > 0 && appended.refused.length === values.length) throw refusal(appended);
      response.status(HttpStatus.ACCEPTED);
      return appended;
    } finally {
      leave();
    }
  }

  /** The answers as they come, begun with the first: what goes wrong before it is told as a status. */
  private async takeLines(request: Request, terms: AppendTerms): Promise<Readable> {
    const take = async (values: readonly unknown[], bytes: number): Promise<Appended> => {
      const leave = await this.door.enter(bytes, { patient: true });
      try {
        this.door.refuseClosed();
        return await this.commands.execute(new AppendEvents(values, terms));
      } finally {
        leave();
      }
    };
    const answers = tellLines(jsonLinesTogether(bodyOf(request)), take, terms.since, (message, error) =>
      this.logger.error(message, error),
    );
    const first = await answers.next();
    async function* all(): AsyncGenerator<string> {
      if (!first.done) yield first.value;
      yield* answers;
    }
    return Readable.from(all(), { highWaterMark: answersUnreadMax });
  }
}

/** How large the body may be: as it says, or the most that is read. */
const bytesOf = ({ headers }: Request): number =>
  headers['content-encoding'] === undefined ? Number(headers['content-length'] ?? bodyBytesMax) : bodyBytesMax;

/** The media type says whether one event comes or a batch; plain JSON may hold either. */
function eventsIn(value: unknown, mediaType: string): readonly unknown[] {
  if (!Array.isArray(value)) {
    if (mediaType === 'application/cloudevents-batch+json') throw wrongBody(value, 'must be a list of events');
    return [value];
  }
  if (mediaType === 'application/cloudevents+json')
    throw wrongBody(value, 'must be one event; a list of them is application/cloudevents-batch+json');
  if (value.length > eventsMax) {
    throw new HttpProblem(
      'too-large',
      `One request takes at most ${eventsMax} events, not ${value.length}. Send them in several requests, or as ${linesMediaType}.`,
    );
  }
  return value;
}

const wrongBody = (value: unknown, message: string): HttpProblem =>
  new HttpProblem('events-refused', `The body ${message}; found ${quote(value)}.`, {
    problems: [{ field: '', value: quote(value), message }],
  });
