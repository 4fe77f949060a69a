import { Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { z } from 'zod';
import {
  callerOf,
  HttpProblem,
  NeedsAccess,
  operation,
  optional,
  problemAnswer,
  readCheckedBody,
  schemaOf,
  text,
} from '@talion/platform';
import { decidedSchema } from '../append-answers';
import { decisionsSchema, ownId, ownIdCharactersMax, readDecisions } from './asked-decisions';
import { Decide } from './decide.command';
import type { Decided } from './decide.command';

const mediaType = 'application/json';

type Undo = Readonly<{ id?: string; event: string; reason: string }>;

const undo = z.strictObject({ id: ownId.optional(), event: z.string().min(1), reason: z.string().trim().min(1) });
const undoSchema = schemaOf<Undo>('A decision to undo.', {
  id: optional(
    text('Your own id of this: sent again under the same, it is told as known.', {
      minLength: 1,
      maxLength: ownIdCharactersMax,
    }),
  ),
  event: text('The decision: its id, or id@source.', { minLength: 1 }),
  reason: text('Why.', { minLength: 1 }),
});

const decided = { status: 202, description: 'It is durable.', content: { [mediaType]: { schema: decidedSchema } } };

/** What analysts decide, in the name of their key. */
@ApiTags('decisions')
@NeedsAccess('analyst')
@Controller('v1/decisions')
export class DecisionsController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(202)
  @ApiOperation(
    operation({
      operationId: 'decide',
      summary: 'Decide, in the name of your key',
      description:
        'One decision, or up to 100 that are taken together: all of them or none. Each becomes an event of the source `urn:talion:analyst:<name of the key>` with the attributes `authtype` and `authid`, and `data.analyst` where its shape has one. A retraction withdraws what any source said: it stands under that source. Every decision says why (`reason`; a registration in `summary`). What it names must be known.',
      requestBody: { required: true, content: { [mediaType]: { schema: decisionsSchema } } },
    }),
  )
  @ApiResponse(decided)
  @ApiResponse(problemAnswer(422, 'A decision is refused, and none is taken; `problems` names it, field and value.'))
  @ApiResponse(problemAnswer(503, 'The log or the database cannot be reached, or the read models are behind.'))
  async decide(@Req() request: Request): Promise<Decided> {
    const { name } = callerOf(request);
    return this.commands.execute(new Decide(await readDecisions(request), name));
  }

  @Post('undo')
  @HttpCode(202)
  @ApiOperation(
    operation({
      operationId: 'undoDecision',
      summary: 'Undo a decision; undo that to bring it back',
      description:
        'Withdraws the decision of any analyst, as a retraction would, and nothing but decisions. To undo a retraction brings back what it withdrew.',
      requestBody: { required: true, content: { [mediaType]: { schema: undoSchema } } },
    }),
  )
  @ApiResponse(decided)
  @ApiResponse(
    problemAnswer(422, 'The event is not known, no decision of an analyst, or undone already; `problems` says which.'),
  )
  @ApiResponse(problemAnswer(503, 'The log or the database cannot be reached, or the read models are behind.'))
  async undo(@Req() request: Request): Promise<Decided> {
    const { name } = callerOf(request);
    const { id, event, reason } = await readCheckedBody(request, undo);
    const retraction = { type: 'talion.action.retracted.v1', data: { event, reason } } as const;
    const asked = new Decide([{ ...(id !== undefined && { id }), ...retraction }], name, true);
    return this.commands.execute(asked).catch((error: unknown) => {
      throw error instanceof HttpProblem ? asUndone(error) : error;
    });
  }
}

/** The fields as they stand in the body that undoes. */
function asUndone(problem: HttpProblem): HttpProblem {
  const { detail = '', problems } = problem.details;
  if (!problems) return problem;
  const bare = (text: string): string => text.replace(/^\/data\//, '/');
  return new HttpProblem(problem.kind, bare(detail), {
    problems: problems.map(({ index: _, ...one }) => ({ ...one, field: bare(one.field) })),
    headers: problem.headers,
  });
}
