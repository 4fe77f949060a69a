import { Controller, Delete, Get, HttpCode, Inject, Param, Patch, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import type { DeskStore, EndpointKind, Subscription } from '@talion/alerting';
import { quote } from '@talion/domain';
import {
  byName,
  callerOf,
  DESK_STORE,
  flag,
  HttpProblem,
  listOf,
  NeedsAccess,
  operation,
  problemAnswer,
  READ_STORE,
  readCheckedBody,
  refusedField,
  schemaOf,
  time,
  whole,
  withoutUndefined,
} from '@talion/platform';
import type { ReadStore } from '@talion/tracking';
import { alert, json, rowsOf, subscriptionSchema } from './answers';
import { bodyOf, previewBody, subscriptionBody, subscriptionChange } from './bodies';
import { previewOf } from './preview';
import type { Preview } from './preview';

/** What a subscription does unless it says otherwise: programs want each fact at once, people want few messages. */
const noiseDefault: Readonly<Record<EndpointKind, Pick<Subscription, 'groupSeconds' | 'perMinuteMax'>>> = {
  webhook: { groupSeconds: 0, perMinuteMax: 0 },
  kafka: { groupSeconds: 0, perMinuteMax: 0 },
  chat: { groupSeconds: 30, perMinuteMax: 10 },
  mail: { groupSeconds: 30, perMinuteMax: 10 },
};

const previewSchema = schemaOf<Preview>('What a filter would have let through of late.', {
  from: time('From when.'),
  to: time('Until when.'),
  alerts: whole('Alerts that stand now and that it would have raised.'),
  byKind: byName(whole('How many.'), 'The same by kind of alert.'),
  byWeek: listOf(
    schemaOf<Preview['byWeek'][number]>('A week.', { from: time('Its begin.'), alerts: whole('How many.') }),
    'The same by the week in which they were raised, the oldest first.',
  ),
  latest: listOf(alert, 'The latest 20 of them.'),
  cut: flag('There were more than 20,000 alerts, and the older ones were not looked at.'),
});

/** Who is told of what. */
@ApiTags('alerter')
@NeedsAccess('desk')
@ApiResponse(problemAnswer(503, 'The database cannot be reached.'))
@Controller('v1/subscriptions')
export class SubscriptionsController {
  constructor(
    @Inject(DESK_STORE) private readonly desk: DeskStore,
    @Inject(READ_STORE) private readonly store: ReadStore,
  ) {}

  @Get()
  @NeedsAccess('read')
  @ApiOperation({ operationId: 'listSubscriptions', summary: 'All subscriptions' })
  @ApiResponse({ status: 200, description: 'They.', content: json(rowsOf(subscriptionSchema, 'The oldest first.')) })
  async list(): Promise<Readonly<{ rows: readonly Subscription[] }>> {
    return { rows: await this.desk.subscriptions() };
  }

  @Post()
  @ApiOperation(
    operation({
      operationId: 'subscribe',
      summary: 'Send alerts of a kind to an endpoint, from now on',
      requestBody: bodyOf(subscriptionBody),
    }),
  )
  @ApiResponse({ status: 201, description: 'The subscription.', content: json(subscriptionSchema) })
  @ApiResponse(problemAnswer(422, 'A field is wrong, or there is no such endpoint.'))
  async make(@Req() request: Request): Promise<Subscription> {
    const { quietHours, ...asked } = await readCheckedBody(request, subscriptionBody);
    const endpoint = (await this.desk.endpoints()).find(({ id }) => id === asked.endpoint);
    const noise = noiseDefault[endpoint?.kind ?? 'webhook'];
    const made = await this.desk.addSubscription({
      ...asked,
      filter: withoutUndefined(asked.filter),
      groupSeconds: asked.groupSeconds ?? noise.groupSeconds,
      perMinuteMax: asked.perMinuteMax ?? noise.perMinuteMax,
      ...(quietHours && { quietHours }),
      by: callerOf(request).name,
    });
    if (!made) throw refusedField('/endpoint', asked.endpoint, 'must be the id of an endpoint; make one first');
    return made;
  }

  @Patch(':id')
  @ApiOperation(
    operation({
      operationId: 'changeSubscription',
      summary: 'Change what it asks for, or pause it',
      requestBody: bodyOf(subscriptionChange),
    }),
  )
  @ApiResponse({ status: 200, description: 'The subscription.', content: json(subscriptionSchema) })
  @ApiResponse(problemAnswer(404, 'There is none of this id.'))
  @ApiResponse(problemAnswer(422, 'A field is wrong.'))
  async change(@Req() request: Request, @Param('id') id: string): Promise<Subscription> {
    const { filter, ...asked } = await readCheckedBody(request, subscriptionChange);
    const change = { ...withoutUndefined(asked), ...(filter && { filter: withoutUndefined(filter) }) };
    const changed = await this.desk.changeSubscription(id, change);
    if (!changed) throw noneOf(id);
    return changed;
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ operationId: 'unsubscribe', summary: 'Take it away; the ledger stays' })
  @ApiResponse({ status: 204, description: 'It is gone; what waited for it is cancelled.' })
  @ApiResponse(problemAnswer(404, 'There is none of this id.'))
  async remove(@Param('id') id: string): Promise<void> {
    if (!(await this.desk.removeSubscription(id))) throw noneOf(id);
  }

  @Post('previews')
  @NeedsAccess('read')
  @HttpCode(200)
  @ApiOperation(
    operation({
      operationId: 'previewSubscription',
      summary: 'What a filter would have raised of what happened in the last 90 days',
      requestBody: bodyOf(previewBody),
    }),
  )
  @ApiResponse({ status: 200, description: 'Counted, with the latest.', content: json(previewSchema) })
  @ApiResponse(problemAnswer(422, 'A field is wrong.'))
  async preview(@Req() request: Request): Promise<Preview> {
    const { filter } = await readCheckedBody(request, previewBody);
    return previewOf(this.store, withoutUndefined(filter), Date.now());
  }
}

const noneOf = (id: string): HttpProblem => new HttpProblem('not-found', `There is no subscription ${quote(id)}.`);
