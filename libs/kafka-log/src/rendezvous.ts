/** Hands values from one who pushes to one who takes, one at a time: the pusher waits until its value is taken, so nothing piles up. */
export class Rendezvous<T> {
  private offered: { value: T; taken: () => void } | undefined;
  private waiting: ((value: T | undefined) => void) | undefined;
  private closed = false;
  private failure: Error | undefined;

  /** Resolves once the value is taken, or this is closed. */
  push(value: T): Promise<void> {
    if (this.closed) return Promise.resolve();
    if (this.waiting) {
      this.waiting(value);
      this.waiting = undefined;
      return Promise.resolve();
    }
    return new Promise((taken) => (this.offered = { value, taken }));
  }

  /** The next value; undefined once this is closed. Rejects with the failure that closed it. */
  take(): Promise<T | undefined> {
    if (this.failure) return Promise.reject(this.failure);
    if (this.closed) return Promise.resolve(undefined);
    const { offered } = this;
    this.offered = undefined;
    if (!offered)
      return new Promise((resolve) => (this.waiting = resolve)).then((value) => this.orFailure(value as T | undefined));
    offered.taken();
    return Promise.resolve(offered.value);
  }

  close(failure?: Error): void {
    this.closed = true;
    this.failure ??= failure;
    this.offered?.taken();
    this.offered = undefined;
    this.waiting?.(undefined);
    this.waiting = undefined;
  }

  private orFailure(value: T | undefined): T | undefined {
    if (value === undefined && this.failure) throw this.failure;
    return value;
  }
}
