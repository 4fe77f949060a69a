import { applyDecorators, Controller, Get, Inject, Param, Query } from '@nestjs/common';
import type { Type } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiQuery, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { JsonSchema } from '@talion/domain';
import { HttpProblem, NeedsAccess, problemAnswer } from '@talion/platform';
import { actionAnswerSchema, rowSchema, rowsSchema } from './answer-schemas';
import { filters, kindFilter, paging, projectionParameters, waiting } from './known-parameters';
import { ListRows } from './list-rows.query';
import { models } from './models';
import type { ListedModel } from './models';
import { readAsked } from './read-asked';
import { ShowAction } from './show-action.query';
import { ShowRow } from './show-row.query';

type Given = Readonly<Record<string, unknown>>;

/** The same for every question: its parameters, its answer, and how it can fail. */
export const Answers = (answer: JsonSchema, further: typeof filters): MethodDecorator =>
  applyDecorators(
    ...Object.entries({ ...projectionParameters, ...waiting, ...further }).map(([name, told]) =>
      ApiQuery({ name, required: false, ...(told as object) }),
    ),
    ApiResponse({ status: 200, description: 'The answer.', content: { 'application/json': { schema: answer } } }),
    ApiResponse(problemAnswer(400, 'A parameter is wrong; `problems` names it with its value.')),
    ApiResponse(problemAnswer(422, 'The history is too long to be folded under other parameters than the defaults.')),
    ApiResponse(problemAnswer(503, 'The database cannot be reached.')),
    ApiResponse(problemAnswer(504, 'The read models did not reach the position of `after` in time.')),
  );

/** `GET /v1/<model>`, and `GET /v1/<model>/<id>` where its rows have ids of their own. */
export function rowsController(model: ListedModel): Type {
  const { one } = models[model];
  return one === undefined ? listing(model) : showing(model, one);
}

function listing(model: ListedModel) {
  const { schema, summary, kinds } = models[model];

  @ApiTags('query')
  @NeedsAccess('read')
  @Controller(`v1/${model}`)
  class RowsController {
    constructor(@Inject(QueryBus) protected readonly queries: QueryBus) {}

    @Get()
    @ApiOperation({ operationId: `list${capitalised(model)}`, summary })
    @Answers(rowsSchema(schema), { ...filters, ...(kinds && { kind: kindFilter(kinds) }), ...paging })
    list(@Query() given: Given) {
      return this.queries.execute(new ListRows(model, readAsked(given, { list: true, ...(kinds && { kinds }) })));
    }
  }
  return RowsController;
}

function showing(model: ListedModel, summary: string): Type {
  const { schema } = models[model];

  class RowController extends listing(model) {
    @Get(':id')
    @ApiOperation({ operationId: `get${schema}`, summary })
    @ApiParam({ name: 'id', description: 'Its id.', schema: { type: 'string' } })
    @ApiResponse(problemAnswer(404, 'There is none of this id, under these parameters.'))
    @Answers(model === 'actions' ? actionAnswerSchema : rowSchema(schema), {})
    async show(@Param('id') id: string, @Query() given: Given) {
      const asked = readAsked(given, { list: false });
      const answer = await this.queries.execute(
        model === 'actions' ? new ShowAction(id, asked) : new ShowRow(model, id, asked),
      );
      return answer ?? noneOf(schema.toLowerCase(), id);
    }
  }
  return RowController;
}

/** Characters of an id that a refusal repeats. */
const idShown = 300;

/** @throws HttpProblem `not-found`. */
export function noneOf(what: string, id: string): never {
  throw new HttpProblem('not-found', `There is no ${what} ${JSON.stringify(id.slice(0, idShown))} here.`);
}

const capitalised = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
