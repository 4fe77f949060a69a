import { Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiResponse, ApiTags } from '@nestjs/swagger';
import { messageStates } from '@talion/alerting';
import type { Attempt, DeskStore, LedgerPage } from '@talion/alerting';
import { quote } from '@talion/domain';
import {
  DESK_STORE,
  HttpProblem,
  listOf,
  NeedsAccess,
  optional,
  problemAnswer,
  QueryParameters,
  schemaOf,
  text,
  whole,
  withoutUndefined,
} from '@talion/platform';
import { attemptSchema, json, messageSchema, shownMessage } from './answers';
import type { ShownMessage } from './answers';

const limitDefault = 50;
const limitMax = 500;
const idMax = 5000;

type Page = LedgerPage<ShownMessage> & Readonly<{ planned: number }>;

const pageSchema = schemaOf<Page>('A page of messages.', {
  planned: whole('Sequence of the last notice that messages were made of; those behind it are still to come.'),
  rows: listOf(messageSchema, 'The newest first.'),
  next: optional(text('`cursor` for the page behind this one; left out on the last.')),
});

type Shown = Readonly<{ message: ShownMessage; attempts: readonly Attempt[] }>;

const shownSchema = schemaOf<Shown>('A message with every attempt to send it.', {
  message: messageSchema,
  attempts: listOf(attemptSchema, 'The oldest first.'),
});

/** The ledger: what was sent to whom, and what came of it. */
@ApiTags('alerter')
@NeedsAccess('read')
@ApiResponse(problemAnswer(503, 'The database cannot be reached.'))
@Controller('v1/deliveries')
export class DeliveriesController {
  constructor(@Inject(DESK_STORE) private readonly desk: DeskStore) {}

  @Get()
  @ApiOperation({ operationId: 'listDeliveries', summary: 'Messages, the newest first; state=dead: those given up' })
  @ApiQuery({ name: 'endpoint', required: false, description: 'Only to this endpoint.' })
  @ApiQuery({ name: 'subscription', required: false, description: 'Only for this subscription.' })
  @ApiQuery({ name: 'alert', required: false, description: 'Only those that tell of this alert.' })
  @ApiQuery({
    name: 'state',
    required: false,
    description: 'Only those in this state.',
    schema: { type: 'string', enum: [...messageStates] },
  })
  @ApiQuery({
    name: 'limit',
    required: false,
    description: 'Most messages on a page.',
    schema: { type: 'integer', minimum: 1, maximum: limitMax, default: limitDefault },
  })
  @ApiQuery({ name: 'cursor', required: false, description: '`next` of the page before.' })
  @ApiResponse({ status: 200, description: 'A page.', content: json(pageSchema) })
  @ApiResponse(problemAnswer(400, 'A parameter is wrong.'))
  async list(@Query() query: Readonly<Record<string, unknown>>): Promise<Page> {
    const names = ['endpoint', 'subscription', 'alert', 'state', 'limit', 'cursor'];
    const given = new QueryParameters(query, names);
    const wanted = withoutUndefined({
      endpoint: given.shortText('endpoint', idMax),
      subscription: given.shortText('subscription', idMax),
      alert: given.shortText('alert', idMax),
      state: given.oneOf('state', messageStates),
    });
    const limit = given.whole('limit', { min: 1, max: limitMax, otherwise: limitDefault });
    const after = given.shortText('cursor', idMax);
    given.settle();
    const planned = await this.desk.planned();
    const { rows, next } = await this.desk.messages(wanted, { limit, ...(after !== undefined && { after }) });
    return { planned, rows: rows.map(shownMessage), ...(next !== undefined && { next }) };
  }

  @Get(':id')
  @ApiOperation({ operationId: 'showDelivery', summary: 'A message with every attempt to send it' })
  @ApiResponse({ status: 200, description: 'It.', content: json(shownSchema) })
  @ApiResponse(problemAnswer(404, 'There is none of this id.'))
  async show(@Param('id') id: string): Promise<Shown> {
    const message = await this.desk.message(id);
    if (!message) throw noneOf(id);
    return { message: shownMessage(message), attempts: await this.desk.attempts(id) };
  }

  @Post(':id/resends')
  @NeedsAccess('desk')
  @HttpCode(204)
  @ApiOperation({ operationId: 'resend', summary: 'Send a message again that was given up' })
  @ApiResponse({ status: 204, description: 'It waits again, under its id.' })
  @ApiResponse(problemAnswer(404, 'There is none of this id that was given up.'))
  async resend(@Param('id') id: string): Promise<void> {
    if ((await this.desk.resend({ message: id })) === 0) throw noneOf(id);
  }
}

const noneOf = (id: string): HttpProblem =>
  new HttpProblem('not-found', `There is no message ${quote(id)}, or none in that state.`);
