import { Controller, Get, Inject, Post, Query, Req } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import type { Acknowledgement, DeskStore } from '@talion/alerting';
import {
  callerOf,
  DESK_STORE,
  NeedsAccess,
  operation,
  problemAnswer,
  QueryParameters,
  READ_STORE,
  readCheckedBody,
  refusedField,
} from '@talion/platform';
import type { ReadStore } from '@talion/tracking';
import { acknowledgementSchema, json, rowsOf } from './answers';
import { acknowledgementBody, bodyOf } from './bodies';

const limitDefault = 100;
const limitMax = 1000;

/** Who has taken note of which alert. */
@ApiTags('alerter')
@NeedsAccess('desk')
@ApiResponse(problemAnswer(503, 'The database cannot be reached.'))
@Controller('v1/acknowledgements')
export class AcknowledgementsController {
  constructor(
    @Inject(DESK_STORE) private readonly desk: DeskStore,
    @Inject(READ_STORE) private readonly store: ReadStore,
  ) {}

  @Get()
  @NeedsAccess('read')
  @ApiOperation({ operationId: 'listAcknowledgements', summary: 'Who has taken note of which alert' })
  @ApiQuery({ name: 'alert', required: false, description: 'Only of this alert.' })
  @ApiQuery({
    name: 'limit',
    required: false,
    description: 'How many at most.',
    schema: { type: 'integer', minimum: 1, maximum: limitMax, default: limitDefault },
  })
  @ApiResponse({
    status: 200,
    description: 'They.',
    content: json(rowsOf(acknowledgementSchema, 'The newest first.')),
  })
  @ApiResponse(problemAnswer(400, 'A parameter is wrong.'))
  async list(@Query() query: Readonly<Record<string, unknown>>) {
    const given = new QueryParameters(query, ['alert', 'limit']);
    const alert = given.shortText('alert', 5000);
    const limit = given.whole('limit', { min: 1, max: limitMax, otherwise: limitDefault });
    given.settle();
    return { rows: await this.desk.acknowledgements(alert === undefined ? undefined : [alert], limit) };
  }

  @Post()
  @ApiOperation(
    operation({
      operationId: 'acknowledge',
      summary: 'Take note of an alert, under the name of the key',
      requestBody: bodyOf(acknowledgementBody),
    }),
  )
  @ApiResponse({ status: 201, description: 'It is noted.', content: json(acknowledgementSchema) })
  @ApiResponse(problemAnswer(422, 'A field is wrong, or there never was such an alert.'))
  async make(@Req() request: Request): Promise<Acknowledgement> {
    const { alert, note } = await readCheckedBody(request, acknowledgementBody);
    const [told] = await this.store.toldUnder([alert]);
    if (!told) throw refusedField('/alert', alert, 'must be the id of an alert that was raised');
    return this.desk.acknowledge({ alert: told.id, note, by: callerOf(request).name });
  }
}
