import type { MessageEvent } from '@nestjs/common';
import type { Bell, ReadStore } from '@talion/tracking';

/** Notices sent at once. */
const pageSize = 500;
/** How often a quiet stream says that it is alive, in milliseconds: proxies cut connections that are silent for half a minute. */
const heartbeatMs = 15_000;
/** How soon a client should come back after the connection broke, in milliseconds. */
const reconnectMs = 2000;

type Followed = Readonly<{
  store: Pick<ReadStore, 'notices'>;
  /** Rings when there are more. */
  grown: Bell;
  /** Sequence of the last notice that the client has. */
  from: number;
  /** Also those that are only recorded. */
  all: boolean;
  /** Ends the stream. */
  signal: AbortSignal;
}>;

/** Every notice behind `from`, then each as it comes, as server-sent events. */
export async function* followNotices({ store, grown, from, all, signal }: Followed): AsyncGenerator<MessageEvent> {
  yield { comment: 'Talion tells of alerts here.', retry: reconnectMs, id: String(from) };
  const isOver = (): boolean => signal.aborted;
  let last = from;
  while (!isOver()) {
    const heard = grown.rings;
    const notices = await store.notices(last, pageSize);
    for (const notice of notices) {
      last = notice.sequence;
      if (all || notice.deliver) yield { id: String(notice.sequence), type: notice.kind, data: notice };
    }
    if (notices.length > 0) continue;
    await grown.wait(heard, { signal, timeoutMs: heartbeatMs });
    if (grown.rings === heard && !isOver()) yield { comment: 'still here' };
  }
}
