/**
 * Why a feed does not get on. `config-refused`: somebody must change the configuration, or the account. `unavailable`: it is tried again. `broken`: what
 * came is not what it should be, and is tried again too.
 */
export type FeedTroubleCode = 'config-refused' | 'unavailable' | 'broken';

export class FeedTrouble extends Error {
  override readonly name = 'FeedTrouble';
  /** When the other side asks to come back, in milliseconds from now. */
  readonly retryAfterMs: number;

  constructor(
    readonly code: FeedTroubleCode,
    message: string,
    { retryAfterMs = 0, ...options }: ErrorOptions & Readonly<{ retryAfterMs?: number }> = {},
  ) {
    super(message, options);
    this.retryAfterMs = retryAfterMs;
  }
}
