import { randomBytes } from 'node:crypto';
import { Controller, Delete, Get, HttpCode, Inject, Param, Patch, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { z } from 'zod';
import { closedBreaker } from '@talion/alerting';
import type { DeskStore, EndpointKind } from '@talion/alerting';
import { quote } from '@talion/domain';
import {
  callerOf,
  CHANNELS,
  CONFIG,
  DESK_STORE,
  HttpProblem,
  NeedsAccess,
  operation,
  optional,
  problemAnswer,
  readCheckedBody,
  refusalOfTarget,
  refusedField,
  schemaOf,
  text,
  whole,
} from '@talion/platform';
import type { Channels, Config } from '@talion/platform';
import { endpointSchema, json, messageSchema, rowsOf, shownEndpoint, shownMessage } from './answers';
import type { ShownEndpoint, ShownMessage } from './answers';
import { bodyOf, endpointBody, endpointChange } from './bodies';

type Made = Readonly<{ endpoint: ShownEndpoint; secret?: string }>;
type Rotated = Readonly<{ secret: string }>;
type Resent = Readonly<{ messages: number }>;

const secretText = 'What its webhooks are signed with (Standard Webhooks). Keep it: it is shown this once.';
const madeSchema = schemaOf<Made>('A new endpoint.', { endpoint: endpointSchema, secret: optional(text(secretText)) });
const rotatedSchema = schemaOf<Rotated>('A new secret.', { secret: text(secretText) });
const resentSchema = schemaOf<Resent>('What is sent again.', { messages: whole('How many messages.') });

/** Bytes of a secret; Standard Webhooks wants 24 to 64. */
const secretBytes = 32;
/** How long the last secret still signs beside a new one, in milliseconds: time to tell every receiver. */
const keepSecretMs = 24 * 3_600_000;

const makeSecret = (): string => `whsec_${randomBytes(secretBytes).toString('base64')}`;

const mailAddress = z.email();

/** Where alerts are sent. */
@ApiTags('alerter')
@NeedsAccess('desk')
@ApiResponse(problemAnswer(503, 'The database cannot be reached.'))
@Controller('v1/endpoints')
export class EndpointsController {
  constructor(
    @Inject(DESK_STORE) private readonly desk: DeskStore,
    @Inject(CHANNELS) private readonly channels: Channels,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @NeedsAccess('read')
  @ApiOperation({ operationId: 'listEndpoints', summary: 'All endpoints, and how each answers' })
  @ApiResponse({ status: 200, description: 'They.', content: json(rowsOf(endpointSchema, 'All, the oldest first.')) })
  async list(): Promise<Readonly<{ rows: readonly ShownEndpoint[] }>> {
    return { rows: (await this.desk.endpoints()).map(shownEndpoint) };
  }

  @Post()
  @ApiOperation(
    operation({
      operationId: 'makeEndpoint',
      summary: 'Name an address that alerts may be sent to',
      requestBody: bodyOf(endpointBody),
    }),
  )
  @ApiResponse({ status: 201, description: 'The endpoint.', content: json(madeSchema) })
  @ApiResponse(problemAnswer(422, 'A field is wrong, or the target leads where nothing may be sent.'))
  async make(@Req() request: Request): Promise<Made> {
    const { name, kind, target } = await readCheckedBody(request, endpointBody);
    const refused = await this.refusalOf(kind, target);
    if (refused !== undefined) throw refusedField('/target', target, refused);
    const secret = kind === 'webhook' ? makeSecret() : undefined;
    const made = await this.desk.addEndpoint({ name, kind, target, by: callerOf(request).name }, secret);
    const endpoint = shownEndpoint({ ...made, waiting: 0, dead: 0, breaker: closedBreaker });
    return { endpoint, ...(secret !== undefined && { secret }) };
  }

  @Patch(':id')
  @HttpCode(204)
  @ApiOperation(
    operation({ operationId: 'switchEndpoint', summary: 'Switch it off or on', requestBody: bodyOf(endpointChange) }),
  )
  @ApiResponse({ status: 204, description: 'It is so.' })
  @ApiResponse(problemAnswer(404, 'There is none of this id.'))
  async change(@Req() request: Request, @Param('id') id: string): Promise<void> {
    const { on } = await readCheckedBody(request, endpointChange);
    const reason = `${callerOf(request).name} switched it off.`;
    if (!(await this.desk.switchEndpoint(id, on, reason))) throw noneOf(id);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ operationId: 'removeEndpoint', summary: 'Take it away, with its subscriptions; the ledger stays' })
  @ApiResponse({ status: 204, description: 'It is gone; what waited for it is cancelled.' })
  @ApiResponse(problemAnswer(404, 'There is none of this id.'))
  async remove(@Param('id') id: string): Promise<void> {
    if (!(await this.desk.removeEndpoint(id))) throw noneOf(id);
  }

  @Post(':id/secrets')
  @ApiOperation({
    operationId: 'rotateSecret',
    summary: 'Make a new secret; the last one signs beside it for another 24 hours',
  })
  @ApiResponse({ status: 201, description: 'The secret.', content: json(rotatedSchema) })
  @ApiResponse(problemAnswer(404, 'There is no webhook of this id.'))
  async rotate(@Param('id') id: string): Promise<Rotated> {
    const secret = makeSecret();
    if (!(await this.desk.rotateSecret(id, secret, keepSecretMs))) throw noneOf(id);
    return { secret };
  }

  @Post(':id/trials')
  @ApiOperation({ operationId: 'tryEndpoint', summary: 'Send a message that only tries whether it comes through' })
  @ApiResponse({ status: 201, description: 'The message; look it up to see.', content: json(messageSchema) })
  @ApiResponse(problemAnswer(404, 'There is none of this id.'))
  async try(@Param('id') id: string): Promise<ShownMessage> {
    const message = await this.desk.addTrial(id);
    if (!message) throw noneOf(id);
    return shownMessage(message);
  }

  @Post(':id/resends')
  @ApiOperation({ operationId: 'resendAll', summary: 'Send again all that was given up' })
  @ApiResponse({ status: 201, description: 'It waits again.', content: json(resentSchema) })
  async resend(@Param('id') id: string): Promise<Resent> {
    return { messages: await this.desk.resend({ endpoint: id }) };
  }

  private async refusalOf(kind: EndpointKind, target: string): Promise<string | undefined> {
    if (!this.channels[kind]) return 'cannot be reached by mail: SMTP_URL and SMTP_FROM are not set';
    if (kind !== 'mail') return refusalOfTarget(target, { allowed: this.config.alerts.privateTargets });
    const wrong = target.split(',').find((one) => !mailAddress.safeParse(one.trim()).success);
    return wrong === undefined
      ? undefined
      : `must be mail addresses, separated by commas; ${quote(wrong.trim())} is none`;
  }
}

const noneOf = (id: string): HttpProblem => new HttpProblem('not-found', `There is no endpoint ${quote(id)}.`);
