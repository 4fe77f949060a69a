import { Controller, Delete, Get, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import type { DeskStore, Mute } from '@talion/alerting';
import { quote } from '@talion/domain';
import {
  callerOf,
  DESK_STORE,
  HttpProblem,
  NeedsAccess,
  operation,
  problemAnswer,
  readCheckedBody,
  refusedField,
} from '@talion/platform';
import { json, muteSchema, rowsOf } from './answers';
import { bodyOf, muteBody } from './bodies';

/** Silence about something, for a time. */
@ApiTags('alerter')
@NeedsAccess('desk')
@ApiResponse(problemAnswer(503, 'The database cannot be reached.'))
@Controller('v1/mutes')
export class MutesController {
  constructor(@Inject(DESK_STORE) private readonly desk: DeskStore) {}

  @Get()
  @NeedsAccess('read')
  @ApiOperation({ operationId: 'listMutes', summary: 'What is muted now' })
  @ApiResponse({ status: 200, description: 'They.', content: json(rowsOf(muteSchema, 'The first to end first.')) })
  async list(): Promise<Readonly<{ rows: readonly Mute[] }>> {
    return { rows: await this.desk.mutes() };
  }

  @Post()
  @ApiOperation(
    operation({
      operationId: 'mute',
      summary: 'Tell nobody of something for a while',
      description:
        'What would be told of it stands in the ledger as muted. Withdrawals of what was told before come through; an alert that still stands when the silence ends is told when its verdict changes.',
      requestBody: bodyOf(muteBody),
    }),
  )
  @ApiResponse({ status: 201, description: 'The mute.', content: json(muteSchema) })
  @ApiResponse(problemAnswer(422, 'A field is wrong.'))
  async make(@Req() request: Request): Promise<Mute> {
    const { about, until, note } = await readCheckedBody(request, muteBody);
    if (Date.parse(until) <= Date.now()) throw refusedField('/until', until, 'must lie in the future');
    return this.desk.addMute({ about, until, note, by: callerOf(request).name });
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ operationId: 'unmute', summary: 'End a silence early' })
  @ApiResponse({ status: 204, description: 'It is over.' })
  @ApiResponse(problemAnswer(404, 'There is none of this id.'))
  async remove(@Param('id') id: string): Promise<void> {
    if (!(await this.desk.removeMute(id))) throw new HttpProblem('not-found', `There is no mute ${quote(id)}.`);
  }
}
