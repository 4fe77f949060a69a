import { Module } from '@nestjs/common';
import { NoticeFeed } from './notice-feed';
import { NoticesController } from './notices.controller';

/** Tells desks what became of alerts, as it happens. */
@Module({ controllers: [NoticesController], providers: [NoticeFeed] })
export class AlerterModule {}
