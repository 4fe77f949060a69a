import { Controller, Get, HttpStatus, Inject, Res } from '@nestjs/common';
import type { Response } from 'express';
import { FEEDS } from './feeds.token';
import type { FeedReport, WatchedFeed } from './watch-feed';

/** How the feeds stand, for who watches the watcher; without a key, on a port that only this machine reaches unless HOST says otherwise. */
@Controller()
export class FeedsController {
  constructor(@Inject(FEEDS) private readonly feeds: readonly WatchedFeed[]) {}

  @Get('health/live')
  live(): Readonly<{ status: 'ok' }> {
    return { status: 'ok' };
  }

  /** 503 while a feed is behind, with the reason. */
  @Get('health/ready')
  ready(
    @Res({ passthrough: true }) response: Response,
  ): Readonly<{ status: 'ok' | 'behind'; behind: readonly Pick<FeedReport, 'name' | 'trouble' | 'lastSuccess'>[] }> {
    const behind = this.reports()
      .filter(({ ok }) => !ok)
      .map(({ name, trouble, lastSuccess }) => ({
        name,
        ...(trouble !== undefined && { trouble }),
        ...(lastSuccess !== undefined && { lastSuccess }),
      }));
    if (behind.length > 0) response.status(HttpStatus.SERVICE_UNAVAILABLE);
    return { status: behind.length > 0 ? 'behind' : 'ok', behind };
  }

  @Get('v1/feeds')
  list(): Readonly<{ feeds: readonly FeedReport[] }> {
    return { feeds: this.reports() };
  }

  private reports(): FeedReport[] {
    return this.feeds.map((feed) => feed.report());
  }
}
