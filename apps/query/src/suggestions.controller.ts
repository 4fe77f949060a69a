import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { AliasSuggestion } from '@talion/domain';
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
import { Suggestions } from '@talion/tracking';
import type { Position, ReadStore } from '@talion/tracking';
import { limitDefault, limitMax, paging, waiting, waitSeconds } from './known-parameters';

type Answer = Readonly<{ position: Position; rows: readonly AliasSuggestion[]; next?: string }>;

const answerSchema = schemaOf<Answer>('A page of suggestions.', {
  position: text('The position of the log that the answer covers.'),
  rows: listOf(named('AliasSuggestion'), 'The most likely first.'),
  next: optional(text('`cursor` for the page behind this one; left out on the last.')),
});

/** Actors that may be one, for an analyst to confirm: none is ever merged because of its name. */
@ApiTags('query')
@NeedsAccess('read')
@Controller('v1/actors/suggestions')
export class SuggestionsController {
  constructor(
    @Inject(READ_STORE) private readonly store: ReadStore,
    @Inject(Suggestions) private readonly suggestions: Suggestions,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'suggestAliases',
    summary: 'Actors that may be one by their names, with what speaks against it and the event that confirms it',
  })
  @ApiQuery({ name: 'after', required: false, ...(waiting['after'] as object) })
  @ApiQuery({ name: 'limit', required: false, ...(paging['limit'] as object) })
  @ApiQuery({ name: 'cursor', required: false, ...(paging['cursor'] as object) })
  @ApiResponse({ status: 200, description: 'A page.', content: { 'application/json': { schema: answerSchema } } })
  @ApiResponse(problemAnswer(400, 'A parameter is wrong.'))
  @ApiResponse(problemAnswer(422, 'There are more actors than are compared for one question.'))
  @ApiResponse(problemAnswer(503, 'The database cannot be reached.'))
  @ApiResponse(problemAnswer(504, 'The read models did not reach the position of `after` in time.'))
  async page(@Query() query: Readonly<Record<string, unknown>>): Promise<Answer> {
    const given = new QueryParameters(query, ['after', 'limit', 'cursor']);
    const limit = given.whole('limit', { min: 1, max: limitMax, otherwise: limitDefault });
    const begin = given.whole('cursor', { min: 0, max: Number.MAX_SAFE_INTEGER, otherwise: 0 });
    const after = given.position('after');
    given.settle();
    if (after !== undefined) await this.store.waitFor(after, waitSeconds * 1000);
    const { position, suggestions } = await this.suggestions.ask();
    const end = begin + limit;
    return {
      position,
      rows: suggestions.slice(begin, end),
      ...(end < suggestions.length && { next: String(end) }),
    };
  }
}
