import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { NeedsAccess, rowSchemas } from '@talion/platform';
import { Answering } from './answering';
import { AnswersList } from './answers.decorator';
import { columnsOf } from './columns';
import { tableFormats } from './formats';
import { filters, paging } from './known-parameters';
import { OpenForecasts } from './open-forecasts.query';
import { readAsked } from './read-asked';

const schema = 'Forecast';
const columns = columnsOf(rowSchemas[schema] ?? {});

/** Who is likely to answer, of those who have been provoked and have not. Always at bloc level, as links are. */
@ApiTags('query')
@NeedsAccess('read')
@Controller('v1/forecasts')
export class ForecastsController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Answering) private readonly answering: Answering,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listForecasts',
    summary:
      'Of each open provocation, how likely the other side acts within 1, 7 and 30 days, the most probable first',
  })
  @AnswersList({ schema, formats: tableFormats, columns, parameters: { ...filters, ...paging } })
  list(
    @Query() given: Readonly<Record<string, unknown>>,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const asked = readAsked(given, { list: true, formats: tableFormats });
    return this.answering.list({ request, response }, asked, {
      name: 'forecasts',
      formats: tableFormats,
      open: () => this.queries.execute(new OpenForecasts(asked)),
      writtenAs: () => ({ columns }),
    });
  }
}
