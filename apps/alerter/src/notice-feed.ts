import { Inject, Injectable, Logger } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { READ_STORE } from '@talion/platform';
import { Bell } from '@talion/tracking';
import type { ReadStore } from '@talion/tracking';

/** How soon to look again after the store was away, in milliseconds. */
const lookAgainMs = 1000;

/** Knows where the notices end, and rings when there are more: one look at the store for all who listen, whenever it changes. */
@Injectable()
export class NoticeFeed implements OnApplicationBootstrap, OnModuleDestroy, BeforeApplicationShutdown {
  private readonly logger = new Logger('NoticeFeed');
  private readonly changed = new Bell();
  private readonly closing = new AbortController();
  private stopListening: () => void = () => undefined;
  private watching: Promise<void> = Promise.resolve();
  private last = 0;

  /** Rings when there are more notices. */
  readonly grown = new Bell();

  constructor(@Inject(READ_STORE) private readonly store: ReadStore) {}

  /** Aborts when the service ends. */
  get ending(): AbortSignal {
    return this.closing.signal;
  }

  async onApplicationBootstrap(): Promise<void> {
    this.stopListening = this.store.onChange(() => this.changed.ring());
    this.last = await this.store.lastNotice();
    this.watching = this.watch();
  }

  /** Ends every stream, so that the port can close, and tells all who work with it before anybody waits for them. */
  onModuleDestroy(): void {
    this.stopListening();
    this.closing.abort();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.watching;
  }

  /**
   * Where a client begins: behind what it has, or at the end of what there is. It may know more than there is after the read models were rebuilt from
   * nothing, and then begins at the end.
   */
  async beginBehind(known: number | undefined): Promise<number> {
    if (known === undefined || known <= this.last) return known ?? this.last;
    const [there] = await this.store.notices(known - 1, 1);
    return there ? known : this.last;
  }

  private async watch(): Promise<void> {
    while (!this.ending.aborted) {
      const heard = this.changed.rings;
      const failed = await this.advance().then(
        () => false,
        (error: unknown) => {
          this.logger.warn(`The notices cannot be read: ${error instanceof Error ? error.message : String(error)}`);
          return true;
        },
      );
      await this.changed.wait(heard, { signal: this.ending, ...(failed && { timeoutMs: lookAgainMs }) });
    }
  }

  private async advance(): Promise<void> {
    const last = await this.store.lastNotice();
    if (last <= this.last) return;
    this.last = last;
    this.grown.ring();
  }
}
