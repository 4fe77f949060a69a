import { Module } from '@nestjs/common';
import { AcknowledgementsController } from './desk/acknowledgements.controller';
import { DeliveriesController } from './desk/deliveries.controller';
import { EndpointsController } from './desk/endpoints.controller';
import { MutesController } from './desk/mutes.controller';
import { SubscriptionsController } from './desk/subscriptions.controller';
import { NoticeFeed } from './notice-feed';
import { NoticesController } from './notices.controller';
import { Courier } from './sending/courier';
import { KafkaFeed } from './sending/kafka-feed';
import { Planner } from './sending/planner';

/** Tells desks what became of alerts: as it happens to whoever listens, and by messages to whoever has subscribed. */
@Module({
  controllers: [
    ...[NoticesController, EndpointsController, SubscriptionsController, DeliveriesController],
    ...[MutesController, AcknowledgementsController],
  ],
  providers: [NoticeFeed, KafkaFeed, Planner, Courier],
})
export class AlerterModule {}
