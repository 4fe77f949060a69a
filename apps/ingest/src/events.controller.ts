import { Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { quote } from '@talion/domain';
import {
  allows,
  bodyBytesMax,
  callerOf,
  HttpProblem,
  NeedsAccess,
  operation,
  problemAnswer,
  readJsonBody,
} from '@talion/platform';
import type { FieldProblem } from '@talion/platform';
import { AppendEvents } from './append-events.command';
import type { Appended } from './append-events.command';
import { appendedSchema, eventsContent } from './append-answers';

/** Events in one request: what fits the largest body when each is as short as events are. */
const eventsMax = 10_000;

const mediaTypes = Object.keys(eventsContent);

@ApiTags('ingest')
@Controller('v1/events')
export class EventsController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(202)
  @NeedsAccess('ingest')
  @ApiOperation(
    operation({
      operationId: 'appendEvents',
      summary: 'Take events into the log',
      description: `One event, an array of them, or a CloudEvents batch: at most ${eventsMax} events and ${bodyBytesMax} bytes. Each is judged by itself. \`time\` is set to now; a key with the scope admin may bring its own. To send an event again changes nothing.`,
      requestBody: { required: true, content: eventsContent },
    }),
  )
  @ApiResponse({
    status: 202,
    description: 'What was accepted is durable.',
    content: { 'application/json': { schema: appendedSchema } },
  })
  @ApiResponse(problemAnswer(400, 'The body is not JSON.'))
  @ApiResponse(problemAnswer(413, 'The body or the number of events is too large.'))
  @ApiResponse(problemAnswer(415, 'The body is not JSON by its Content-Type.'))
  @ApiResponse(problemAnswer(422, 'Not one event was accepted; `problems` names event, field and value.'))
  @ApiResponse(problemAnswer(503, 'The log cannot be reached. Send the same again.'))
  async append(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<Appended> {
    const { value, mediaType } = await readJsonBody(request, response, mediaTypes);
    const values = eventsIn(value, mediaType);
    const keepsTimes = allows(callerOf(request).scopes, 'admin');
    const appended = await this.commands.execute(new AppendEvents(values, keepsTimes));
    if (values.length > 0 && appended.refused.length === values.length) throw refusal(appended);
    return appended;
  }
}

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
      `One request takes at most ${eventsMax} events, not ${value.length}. Send them in several requests.`,
    );
  }
  return value;
}

const wrongBody = (value: unknown, message: string): HttpProblem =>
  new HttpProblem('events-refused', `The body ${message}; found ${quote(value)}.`, {
    problems: [{ field: '', value: quote(value), message }],
  });

function refusal({ refused }: Appended): HttpProblem {
  const problems = refused.flatMap(({ problems: found, ...event }) =>
    found.map((one): FieldProblem => ({ ...event, ...one })),
  );
  const [first] = problems;
  const which = refused.length === 1 ? 'The event' : `Event ${first?.index ?? 0} of ${refused.length}`;
  const detail = first
    ? `${which}: ${first.field || 'it'} ${first.message}; found ${first.value}.`
    : 'No event was accepted.';
  return new HttpProblem('events-refused', detail, { problems });
}
