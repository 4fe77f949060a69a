import { ask, Refusal } from './ask';
import { messagesOf } from './messages';

// Server-sent events through fetch, because the browser's own EventSource sends no key.

export type StreamState = 'live' | 'connecting' | 'refused';

const firstPauseMs = 1000;
const pauseMaxMs = 30_000;

type Followed = Readonly<{
  url: () => Promise<string>;
  onData: (data: string) => void;
  onState?: (state: StreamState) => void;
  signal: AbortSignal;
}>;

/** Follows a stream for as long as the page is open; after a lost connection it goes on behind the last message it had. */
export async function follow({ url, onData, onState, signal }: Followed): Promise<void> {
  const isOver = (): boolean => signal.aborted;
  let last: string | undefined;
  let pauseMs = firstPauseMs;
  while (!isOver()) {
    try {
      const headers = { accept: 'text/event-stream', ...(last !== undefined && { 'last-event-id': last }) };
      const { body } = await ask(await url(), { headers, signal, cache: 'no-store' });
      if (!body) throw new Error('The stream has no body');
      onState?.('live');
      pauseMs = firstPauseMs;
      for await (const { id, data } of messagesOf(body)) {
        last = id ?? last;
        if (data !== '') onData(data);
      }
    } catch (error) {
      if (error instanceof Refusal && (error.status === 401 || error.status === 403)) {
        onState?.('refused');
        return;
      }
    }
    if (isOver()) return;
    onState?.('connecting');
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    pauseMs = Math.min(pauseMs * 2, pauseMaxMs);
  }
}
