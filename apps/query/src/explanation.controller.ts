import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import { NeedsAccess, problemAnswer } from '@talion/platform';
import { explanationSchema } from './answer-schemas';
import { ExplainAction } from './explain-action.query';
import type { ExplanationAnswer } from './explain-action.query';
import { readAsked } from './read-asked';
import { Answers } from './answers.decorator';
import { noneOf } from './rows.controller';

/** Why an action is what it is: what a reader needs to check it by hand. */
@ApiTags('query')
@NeedsAccess('read')
@Controller('v1/actions')
export class ExplanationController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get(':id/explanation')
  @ApiOperation({
    operationId: 'explainAction',
    summary: 'Why its reports are one action, why these did it, and why it answers what it answers',
  })
  @ApiParam({ name: 'id', description: 'Id of the action.', schema: { type: 'string' } })
  @ApiResponse(problemAnswer(404, 'There is none of this id, under these parameters.'))
  @Answers(explanationSchema, {})
  async explain(
    @Param('id') id: string,
    @Query() given: Readonly<Record<string, unknown>>,
  ): Promise<ExplanationAnswer> {
    const answer = await this.queries.execute(new ExplainAction(id, readAsked(given, { list: false })));
    return answer ?? noneOf('action', id);
  }
}
