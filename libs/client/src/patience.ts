import { DelegateBackoff, handleAll, retry } from 'cockatiel';
import { reasonOf, TalionTrouble } from './trouble';

/** Told before each pause: why, and for how long, in milliseconds. */
export type OnWait = (why: string, againInMs: number) => void;

export type Patience = Readonly<{
  /** How long to go on asking a service that does not answer, in milliseconds. */
  patienceMs: number;
  onWait: OnWait;
  signal?: AbortSignal | undefined;
}>;

/** Statuses that pass by themselves: too many requests, a gateway without its service, a service that is starting or whose log is away. */
const passing = new Set([429, 502, 503]);

const firstPauseMs = 250;
export const pauseMaxMs = 10_000;

/** The pause before the n-th further attempt (from 1): doubled each time, with up to a quarter taken off so that many do not come together. */
export const pauseBefore = (attempt: number): number =>
  Math.min(firstPauseMs * 2 ** (attempt - 1), pauseMaxMs) * (1 - Math.random() / 4);

/** A `fetch` that asks again while the answer is one that passes by itself. */
export const patientFetch =
  ({ patienceMs, onWait, signal }: Patience) =>
  async (request: Request): Promise<Response> => {
    const backoff = new DelegateBackoff<{ attempt: number; result: { value: unknown } | { error: Error } }>(
      (context) => {
        const { result } = context;
        const pause = pauseBefore(context.attempt);
        const response = 'value' in result ? (result.value as Response) : undefined;
        const wait = Math.max(pause, response ? retryAfterMs(response) : 0);
        const why = response
          ? `answers ${response.status}`
          : `cannot be reached: ${reasonOf('error' in result ? result.error : undefined)}`;
        onWait(`${request.url} ${why}`, wait);
        return wait;
      },
    );
    const policy = retry(
      handleAll.orWhenResult((answer) => answer instanceof Response && passing.has(answer.status)),
      { maxAttempts: Number.MAX_SAFE_INTEGER, backoff },
    );
    const over = AbortSignal.timeout(patienceMs);
    try {
      return await policy.execute(
        () => fetch(request.clone(), signal ? { signal } : {}),
        signal ? AbortSignal.any([over, signal]) : over,
      );
    } catch (cause) {
      signal?.throwIfAborted();
      throw new TalionTrouble(
        'unreachable',
        `${request.url} cannot be reached: ${reasonOf(cause)}. Gave up after ${patienceMs / 1000} s.`,
        { cause },
      );
    }
  };

/** What Retry-After asks for, in milliseconds: seconds, or a date. */
export function retryAfterMs({ headers }: Pick<Response, 'headers'>): number {
  const said = headers.get('retry-after');
  if (said === null) return 0;
  const ms = /^\d+$/.test(said) ? Number(said) * 1000 : Date.parse(said) - Date.now();
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), pauseMaxMs) : 0;
}
