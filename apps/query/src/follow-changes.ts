import type { MessageEvent } from '@nestjs/common';
import { Bell } from '@talion/tracking';
import type { ReadStore } from '@talion/tracking';

/** Moves within this time are told as one, in milliseconds: a page reads a dozen lists anew for each. */
const togetherMs = 250;
/** How often a quiet stream says that it is alive, in milliseconds: proxies cut connections that are silent for half a minute. */
const heartbeatMs = 15_000;
/** How soon a client should come back after the connection broke, in milliseconds. */
const reconnectMs = 2000;

/** Where the read models stand, and each position that they move to. */
export async function* followChanges(
  store: Pick<ReadStore, 'onChange' | 'position'>,
  signal: AbortSignal,
): AsyncGenerator<MessageEvent> {
  const changed = new Bell();
  const stop = store.onChange(() => changed.ring());
  const isOver = (): boolean => signal.aborted;
  try {
    let told: string | undefined;
    yield { comment: 'Talion tells here where its read models stand.', retry: reconnectMs };
    while (!isOver()) {
      const heard = changed.rings;
      const position = await store.position();
      if (position !== told) {
        told = position;
        yield { data: position };
        await new Bell().wait(0, { signal, timeoutMs: togetherMs });
        continue;
      }
      await changed.wait(heard, { signal, timeoutMs: heartbeatMs });
      if (changed.rings === heard && !isOver()) yield { comment: 'still here' };
    }
  } finally {
    stop();
  }
}
