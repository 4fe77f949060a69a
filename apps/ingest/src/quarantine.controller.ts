import { Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { z } from 'zod';
import { quote } from '@talion/domain';
import {
  allows,
  callerOf,
  HttpProblem,
  NeedsAccess,
  operation,
  optional,
  problemAnswer,
  readJsonBody,
  schemaOf,
  text,
  whole,
  withoutUndefined,
} from '@talion/platform';
import type { Appended } from './append-events.command';
import { appendedSchema, refusal } from './append-answers';
import { ReplayRecord } from './replay-record.command';
import type { Replayed } from './replay-record.command';

const mediaType = 'application/json';

const asked = z.union([
  z.strictObject({ at: z.string() }),
  z.strictObject({ id: z.string(), source: z.string(), n: z.int().min(1), newId: z.string().optional() }),
]);

const askedSchema = {
  description: 'Which record.',
  oneOf: [
    schemaOf<{ at: string }>('A record that was no event.', {
      at: text('Where it stands in the log, partition:offset.'),
    }),
    schemaOf<{ id: string; source: string; n: number; newId?: string }>('An event whose identity was taken.', {
      id: text('Its id.'),
      source: text('Its source.'),
      n: whole('Its number among those of its identity that were set aside.'),
      newId: optional(text('The id under which it is taken as an event of its own; left out: it corrects the first.')),
    }),
  ],
};

/** Brings back what was set aside, once what was wrong is mended: with the gate, with the identity, or with whoever decides which content is right. */
@ApiTags('ingest')
@NeedsAccess('ingest')
@Controller('v1/quarantine/replays')
export class QuarantineController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(202)
  @ApiOperation(
    operation({
      operationId: 'replayRecord',
      summary: 'Put a record that was set aside through the gate again',
      description:
        'A record that was no event goes through the gate as it stands, and is an event where the gate takes it by now; a mended one is posted like any other. A report whose identity was taken corrects the first with what it says otherwise, or becomes an event of its own under `newId`. To replay twice changes nothing.',
      requestBody: { required: true, content: { [mediaType]: { schema: askedSchema } } },
    }),
  )
  @ApiResponse({
    status: 202,
    description: 'What became of it, durably.',
    content: { [mediaType]: { schema: appendedSchema } },
  })
  @ApiResponse(problemAnswer(422, 'There is no such record, or the gate refuses it still; `problems` says why.'))
  @ApiResponse(problemAnswer(503, 'The log or the database cannot be reached.'))
  async replay(@Req() request: Request): Promise<Appended> {
    const { value } = await readJsonBody(request, [mediaType]);
    const parsed = asked.safeParse(value);
    if (!parsed.success)
      throw new HttpProblem(
        'body-refused',
        `The body must name a record by \`at\`, or by \`id\`, \`source\` and \`n\`; found ${quote(value)}.`,
        {
          problems: parsed.error.issues.map(({ path, message }) => ({
            field: path.map((part) => `/${String(part)}`).join(''),
            value: quote(value),
            message,
          })),
        },
      );
    const record = withoutUndefined(parsed.data) as Replayed;
    const appended = await this.commands.execute(new ReplayRecord(record, allows(callerOf(request).scopes, 'admin')));
    if (appended.refused.length > 0) throw refusal(appended);
    return appended;
  }
}
