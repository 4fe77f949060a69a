type WaitOptions = Readonly<{ signal?: AbortSignal; timeoutMs?: number }>;

/**
 * Wakes those who wait at the end of a log. Whoever waits says how many rings it had heard before it last looked, so that a ring between the
 * look and the wait is not lost.
 */
export class Bell {
  private count = 0;
  private readonly sleepers = new Set<() => void>();

  /** How often it has rung: take this before looking, and hand it to `wait`. */
  get rings(): number {
    return this.count;
  }

  ring(): void {
    this.count++;
    for (const wake of [...this.sleepers]) wake();
  }

  /** Resolves at the first ring after `heard`, when the signal aborts, or after `timeoutMs`; never rejects. */
  wait(heard: number, { signal, timeoutMs }: WaitOptions = {}): Promise<void> {
    if (this.count !== heard || signal?.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', wake);
        this.sleepers.delete(wake);
        resolve();
      };
      const timer = timeoutMs === undefined ? undefined : setTimeout(wake, timeoutMs);
      signal?.addEventListener('abort', wake);
      this.sleepers.add(wake);
    });
  }
}
