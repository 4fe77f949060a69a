// @ts-check
import { addressOf, ask, Refusal } from './api.js';

// Server-sent events through fetch, because the browser's own EventSource sends no key.

/** @typedef {Readonly<{ id: string | undefined, event: string, data: string }>} Message */

/** The messages in a stream of bytes; one without data still says how far the stream is. @param {ReadableStream<Uint8Array>} body @returns {AsyncGenerator<Message>} */
export async function* messagesOf(body) {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let rest = '';
  let [id, event, data] = [/** @type {string | undefined} */ (undefined), 'message', /** @type {string[]} */ ([])];
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const lines = (rest + decoder.decode(read.value, { stream: true })).split(/\r?\n/);
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const [, field = '', value = ''] = /^([^:]*)(?:: ?(.*))?$/.exec(line) ?? [];
      if (line === '') {
        if (data.length > 0 || id !== undefined) yield { id, event, data: data.join('\n') };
        [event, data] = ['message', []];
      } else if (field === 'data') data.push(value);
      else if (field === 'event') event = value;
      else if (field === 'id') id = value;
    }
  }
}

const firstPauseMs = 1000;
const pauseMaxMs = 30_000;

/**
 * Follows the alerts for as long as the page is open; after a lost connection it goes on behind the last message it had.
 * @param {{ onNotice: (notice: any) => void, onState: (state: 'live' | 'connecting' | 'refused') => void, signal: AbortSignal }} options
 */
export async function followAlerts({ onNotice, onState, signal }) {
  const url = `${await addressOf('alerterUrl')}/v1/alerts/stream`;
  /** @type {string | undefined} */
  let last;
  let pauseMs = firstPauseMs;
  while (!signal.aborted) {
    try {
      const headers = { accept: 'text/event-stream', ...(last !== undefined && { 'last-event-id': last }) };
      const { body } = await ask(url, { headers, signal, cache: 'no-store' });
      if (!body) throw new Error('The stream has no body');
      onState('live');
      pauseMs = firstPauseMs;
      for await (const { id, data } of messagesOf(body)) {
        last = id ?? last;
        if (data !== '') onNotice(JSON.parse(data));
      }
    } catch (error) {
      if (error instanceof Refusal && (error.status === 401 || error.status === 403)) {
        onState('refused');
        return;
      }
    }
    if (signal.aborted) return;
    onState('connecting');
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    pauseMs = Math.min(pauseMs * 2, pauseMaxMs);
  }
}
