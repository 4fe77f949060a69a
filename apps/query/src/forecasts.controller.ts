import { Controller, Get, Inject, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { NeedsAccess } from '@talion/platform';
import { rowsSchema } from './answer-schemas';
import { filters, paging } from './known-parameters';
import { ListForecasts } from './list-forecasts.query';
import type { ForecastsAnswer } from './list-forecasts.query';
import { readAsked } from './read-asked';
import { Answers } from './rows.controller';

/** Who is likely to answer, of those who have been provoked and have not. Always at bloc level, as links are. */
@ApiTags('query')
@NeedsAccess('read')
@Controller('v1/forecasts')
export class ForecastsController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({
    operationId: 'listForecasts',
    summary:
      'Of each open provocation, how likely the other side acts within 1, 7 and 30 days, the most probable first',
  })
  @Answers(rowsSchema('Forecast'), { ...filters, ...paging })
  list(@Query() given: Readonly<Record<string, unknown>>): Promise<ForecastsAnswer> {
    return this.queries.execute(new ListForecasts(readAsked(given, { list: true })));
  }
}
