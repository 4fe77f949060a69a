import { Bell } from './bell';
import type { ReadStore } from './read-store';

/** How long the lead stays with one that is not heard of, in milliseconds: longer than any step folds without a pause, so that only who has died loses it. */
const leaseMs = 6000;
/** How often it is renewed, and asked for by those who stand by. */
const renewMs = 1500;
const askMs = 500;

/**
 * Which of several projectors folds: one at a time, the others stand by and take over when it resigns or dies. A lead that is lost unnoticed (a frozen
 * process) does no harm: the step of whoever folds on is fenced by the position.
 */
export class Lead {
  private readonly bell = new Bell();

  constructor(
    private readonly store: Pick<ReadStore, 'lead' | 'resign'>,
    private readonly holder: string,
  ) {}

  /** Resolves with true once this one leads, with false once the signal has ended the wait. */
  async take(signal: AbortSignal): Promise<boolean> {
    while (!signal.aborted) {
      if (await this.isFree()) return true;
      await this.bell.wait(this.bell.rings, { signal, timeoutMs: askMs });
    }
    return false;
  }

  /** Whether nobody else has it at this moment; then this one has. */
  isFree(): Promise<boolean> {
    return this.store.lead(this.holder, leaseMs);
  }

  /** Works as long as this one leads; the signal tells that it does no longer. */
  async during<T>(work: (lost: AbortSignal) => Promise<T>): Promise<T> {
    const lost = new AbortController();
    const renew = async (): Promise<void> => {
      if (!(await this.isFree())) lost.abort();
    };
    // An outage of the store is told by the work itself.
    const renewing = setInterval(() => void renew().catch(() => undefined), renewMs);
    try {
      return await work(lost.signal);
    } finally {
      clearInterval(renewing);
    }
  }

  /** Lets the next one take over at once. Never rejects: the lead runs out by itself. */
  async resign(): Promise<void> {
    await this.store.resign(this.holder).catch(() => undefined);
  }
}
