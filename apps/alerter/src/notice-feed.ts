import { Inject, Injectable, Logger } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { READ_STORE } from '@talion/platform';
import { Bell } from '@talion/tracking';
import type { ReadStore } from '@talion/tracking';

/** Notices read at once, and how soon to look again after the store was away, in milliseconds. */
const pageSize = 500;
const lookAgainMs = 1000;

/** Knows where the notices end, and rings when there are more: one look at the store for all who listen, whenever it changes. */
@Injectable()
export class NoticeFeed implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('NoticeFeed');
  private readonly changed = new Bell();
  private readonly closing = new AbortController();
  private stopListening: () => void = () => undefined;
  private watching: Promise<void> = Promise.resolve();
  private last = 0;

  /** Rings when `latest` has grown. */
  readonly grown = new Bell();

  constructor(@Inject(READ_STORE) private readonly store: ReadStore) {}

  /** Sequence of the latest notice known; 0 before the first. */
  get latest(): number {
    return this.last;
  }

  /** Aborts when the service ends. */
  get ending(): AbortSignal {
    return this.closing.signal;
  }

  async onApplicationBootstrap(): Promise<void> {
    this.stopListening = this.store.onChange(() => this.changed.ring());
    this.last = await this.findEnd();
    this.watching = this.watch();
  }

  /** Ends every stream, so that the port can close. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopListening();
    this.closing.abort();
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

  /** Goes by doubled strides, then by halves: a store of millions of notices is asked some forty times. */
  private async findEnd(): Promise<number> {
    const isBehind = async (sequence: number): Promise<boolean> => (await this.store.notices(sequence, 1)).length > 0;
    let beyond = 1;
    if (!(await isBehind(0))) return 0;
    while (await isBehind(beyond)) beyond *= 2;
    let behind = Math.floor(beyond / 2);
    while (beyond - behind > 1) {
      const middle = Math.floor((behind + beyond) / 2);
      if (await isBehind(middle)) behind = middle;
      else beyond = middle;
    }
    return beyond;
  }

  private async watch(): Promise<void> {
    while (!this.ending.aborted) {
      const heard = this.changed.rings;
      const again = await this.advance().catch((error: unknown) => {
        this.logger.warn(`The notices cannot be read: ${error instanceof Error ? error.message : String(error)}`);
        return true;
      });
      await this.changed.wait(heard, { signal: this.ending, ...(again && { timeoutMs: lookAgainMs }) });
    }
  }

  /** Moves to the end of the notices. */
  private async advance(): Promise<boolean> {
    const before = this.last;
    for (let found = pageSize; found === pageSize;) {
      const notices = await this.store.notices(this.last, pageSize);
      found = notices.length;
      this.last = notices.at(-1)?.sequence ?? this.last;
    }
    if (this.last > before) this.grown.ring();
    return false;
  }
}
