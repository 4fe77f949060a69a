import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { Type } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { HttpProblem, NeedsAccess, problemAnswer, rowSchemas } from '@talion/platform';
import { actionAnswerSchema, rowSchema } from './answer-schemas';
import { Answering } from './answering';
import { AnswersList, AnswersOne } from './answers.decorator';
import { columnsOf } from './columns';
import { placedFormats, tableFormats } from './formats';
import { filters, furtherFilters, kindFilter, paging } from './known-parameters';
import { furtherFiltersOf } from './marks';
import { models } from './models';
import type { ListedModel } from './models';
import { OpenRows } from './open-rows.query';
import { readAsked } from './read-asked';
import type { Takes } from './read-asked';
import { ShowAction } from './show-action.query';
import { ShowRow } from './show-row.query';

type Given = Readonly<Record<string, unknown>>;

/** `GET /v1/<model>`, and `GET /v1/<model>/<id>` where its rows have ids of their own. */
export function rowsController(model: ListedModel): Type {
  const { one } = models[model];
  return one === undefined ? listing(model) : showing(model, one);
}

function listing(model: ListedModel) {
  const { schema, summary, kinds, placed } = models[model];
  const columns = columnsOf(rowSchemas[schema] ?? {});
  const [further, forms] = [furtherFiltersOf(model), placed ? placedFormats : tableFormats];
  const takes: Takes = { list: true, further, formats: forms, ...(kinds && { kinds }) };
  const parameters = {
    ...filters,
    ...(kinds && { kind: kindFilter(kinds) }),
    ...Object.fromEntries(further.map((name) => [name, furtherFilters[name]])),
    ...paging,
  };

  @ApiTags('query')
  @NeedsAccess('read')
  @Controller(`v1/${model}`)
  class RowsController {
    constructor(
      @Inject(QueryBus) protected readonly queries: QueryBus,
      @Inject(Answering) protected readonly answering: Answering,
    ) {}

    @Get()
    @ApiOperation({ operationId: `list${capitalised(model)}`, summary })
    @AnswersList({ schema, formats: forms, columns, parameters })
    list(@Query() given: Given, @Req() request: Request, @Res() response: Response): Promise<void> {
      const asked = readAsked(given, takes);
      return this.answering.list({ request, response }, asked, {
        name: model,
        formats: forms,
        open: () => this.queries.execute(new OpenRows(model, asked)),
        writtenAs: (rows) => ({ columns, ...(placed && { geometryOf: (row) => placed(row, rows.actions) }) }),
      });
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
    @AnswersOne(model === 'actions' ? actionAnswerSchema : rowSchema(schema))
    show(
      @Param('id') id: string,
      @Query() given: Given,
      @Req() request: Request,
      @Res() response: Response,
    ): Promise<void> {
      const asked = readAsked(given, { list: false });
      return this.answering.one({ request, response }, asked, [model, 'one', id], async () => {
        const answer = await this.queries.execute(
          model === 'actions' ? new ShowAction(id, asked) : new ShowRow(model, id, asked),
        );
        return answer ?? noneOf(schema.toLowerCase(), id);
      });
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
