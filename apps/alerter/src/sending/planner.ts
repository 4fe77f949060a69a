import { hash } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { plan } from '@talion/alerting';
import type { DeskStore } from '@talion/alerting';
import { DESK_STORE, READ_STORE } from '@talion/platform';
import { Bell } from '@talion/tracking';
import type { ReadStore } from '@talion/tracking';
import { NoticeFeed } from '../notice-feed';

/** Notices that are planned in one transaction. */
const batchMax = 200;
/** How long it sleeps when it hears nothing, in milliseconds: another that planned may have died. */
const lookEveryMs = 2000;

const digest = (text: string): string => hash('sha256', text, 'base64url');

/** Makes messages of notices, as they come. Of several alerters one does, whichever comes first; the others look after it. */
@Injectable()
export class Planner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Planner');
  private planning: Promise<void> = Promise.resolve();

  /** Rings when there are messages that were not there before. */
  readonly planned = new Bell();

  constructor(
    @Inject(READ_STORE) private readonly store: ReadStore,
    @Inject(DESK_STORE) private readonly desk: DeskStore,
    @Inject(NoticeFeed) private readonly feed: NoticeFeed,
  ) {}

  onApplicationBootstrap(): void {
    this.planning = this.follow(this.feed.ending);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.planning;
  }

  private async follow(ending: AbortSignal): Promise<void> {
    while (!ending.aborted) {
      const heard = this.feed.grown.rings;
      const count = await this.planSome().catch((error: unknown) => {
        this.logger.warn(`Messages cannot be made: ${error instanceof Error ? error.message : String(error)}`);
        return undefined;
      });
      if (count !== undefined && count > 0) this.planned.ring();
      if (count !== batchMax) await this.feed.grown.wait(heard, { signal: ending, timeoutMs: lookEveryMs });
    }
  }

  private planSome(): Promise<number | undefined> {
    const notices = {
      read: (after: number) => this.store.notices(after, batchMax),
      last: () => this.store.lastNotice(),
    };
    return this.desk.plan(notices, (some, state, now) => plan(some, state, { now, digest }));
  }
}
