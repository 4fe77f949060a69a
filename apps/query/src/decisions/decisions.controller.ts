import { applyDecorators, Controller, Get, Inject, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiQuery, ApiResponse, ApiTags } from '@nestjs/swagger';
import { eventTypes } from '@talion/domain';
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
  time,
  withoutUndefined,
} from '@talion/platform';
import { isEventCursor } from '@talion/tracking';
import type { ReadStore } from '@talion/tracking';
import { limitDefault, limitMax, paging, projectionParameters, waiting, waitSeconds } from '../known-parameters';
import { cursorCharactersMax } from '../read-asked';
import { idCharactersMax, momentOf } from '../read-filters';
import { ListDecisions } from './list-decisions.query';
import type { DecisionRow, DecisionsAnswer } from './list-decisions.query';

const answerSchema = schemaOf<DecisionsAnswer>('A page of decisions.', {
  position: text('The position of the log that the answer covers.'),
  rows: listOf(
    schemaOf<DecisionRow>('What an analyst decided.', {
      event: named('Event'),
      by: text(
        'Who decided: the name of the key (`authid` of the event); where a log brought the decision, the analyst it names.',
      ),
      at: time('When it was accepted.'),
      undone: optional(
        schemaOf<NonNullable<DecisionRow['undone']>>('What withdraws it at present.', {
          by: text('Who undid it; a source, where no analyst did.'),
          at: time('When.'),
          reason: text('Why.'),
          event: text('The retraction, id@source: undo it to bring the decision back.'),
        }),
      ),
      waiting: optional(text('Why it takes no effect, and what it waits for. Never told with `asOf`.')),
    }),
    'The last accepted first.',
  ),
  next: optional(text('`cursor` for the page behind this one; left out on the last.')),
});

const filters = {
  analyst: { description: 'Only what this analyst decided, by name.', schema: { type: 'string' } },
  type: { description: 'Only decisions of this type.', schema: { type: 'string', enum: [...eventTypes] } },
  about: {
    description: 'Only what refers to this: an event by its id or id@source, or any report of an action by its id.',
    schema: { type: 'string' },
  },
  from: { description: 'Only what was accepted at or after this time.', schema: { type: 'string' } },
  to: { description: 'Only what was accepted before this time.', schema: { type: 'string' } },
  asOf: projectionParameters['asOf'],
  ...paging,
  ...waiting,
};

/** The characters that the name of an analyst may have: more than a key's, for logs bring names of their own. */
const nameCharactersMax = 300;

/** Who decided what, when and why, and what was undone: for whoever must answer for it. */
@ApiTags('decisions')
@NeedsAccess('read')
@Controller('v1/decisions')
export class DecisionsController {
  constructor(
    @Inject(READ_STORE) private readonly store: ReadStore,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listDecisions',
    summary: 'What analysts decided, the last first, with what was undone',
  })
  @applied(Object.entries(filters).map(([name, told]) => ApiQuery({ name, required: false, ...(told as object) })))
  @ApiResponse({ status: 200, description: 'A page.', content: { 'application/json': { schema: answerSchema } } })
  @ApiResponse(problemAnswer(400, 'A parameter is wrong; `problems` names it with its value.'))
  @ApiResponse(problemAnswer(503, 'The database cannot be reached.'))
  @ApiResponse(problemAnswer(504, 'The read models did not reach the position of `after` in time.'))
  async list(@Query() query: Readonly<Record<string, unknown>>): Promise<DecisionsAnswer> {
    const given = new QueryParameters(query, Object.keys(filters));
    const wanted = withoutUndefined({
      analyst: given.shortText('analyst', nameCharactersMax),
      type: eventTypes.find((type) => type === given.oneOf('type', eventTypes)),
      from: momentOf('from', given),
      to: momentOf('to', given),
      asOf: momentOf('asOf', given),
    });
    const about = given.shortText('about', idCharactersMax);
    const limit = given.whole('limit', { min: 1, max: limitMax, otherwise: limitDefault });
    const cursor = given.shortText('cursor', cursorCharactersMax);
    if (cursor !== undefined && !isEventCursor(cursor)) given.refuse('cursor', 'must be `next` of a page before');
    const after = given.position('after');
    given.settle();
    if (after !== undefined) await this.store.waitFor(after, waitSeconds * 1000);
    const page = { limit, ...(cursor !== undefined && { after: cursor }) };
    return this.queries.execute(new ListDecisions(wanted, about, page));
  }
}

function applied(decorators: readonly MethodDecorator[]): MethodDecorator {
  return applyDecorators(...decorators);
}
