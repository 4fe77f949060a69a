/**
 * Hands values from those who push to one who takes, in order. Who waits for `push` to resolve, and does not push more before, is never more than
 * one value ahead.
 */
export class Rendezvous<T> {
  private readonly offered: { value: T; taken: () => void }[] = [];
  private waiting: { resolve: (value: T | undefined) => void; reject: (failure: Error) => void } | undefined;
  private closed = false;
  private failure: Error | undefined;

  /** Resolves once the value is taken, or this is closed. */
  push(value: T): Promise<void> {
    if (this.closed) return Promise.resolve();
    const { waiting } = this;
    if (waiting) {
      this.waiting = undefined;
      waiting.resolve(value);
      return Promise.resolve();
    }
    return new Promise((taken) => void this.offered.push({ value, taken }));
  }

  /** The next value; undefined once this is closed. Rejects with the failure that closed it. One may wait at a time. */
  take(): Promise<T | undefined> {
    if (this.failure) return Promise.reject(this.failure);
    if (this.closed) return Promise.resolve(undefined);
    const next = this.offered.shift();
    if (!next) return new Promise((resolve, reject) => (this.waiting = { resolve, reject }));
    next.taken();
    return Promise.resolve(next.value);
  }

  /** Lets go of everybody; what was not taken is dropped. */
  close(failure?: Error): void {
    if (this.closed) return;
    this.closed = true;
    this.failure = failure;
    for (const { taken } of this.offered.splice(0)) taken();
    if (failure) this.waiting?.reject(failure);
    else this.waiting?.resolve(undefined);
    this.waiting = undefined;
  }
}
