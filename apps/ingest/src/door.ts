import { setTimeout as pause } from 'node:timers/promises';
import type { Request } from 'express';
import { HttpProblem } from '@talion/platform';

/** Requests that may wait for the log at a time: each holds its body in memory, five megabytes at most. */
const postsMax = 200;
/** Streams that may be taken in at a time: each holds a few megabytes. */
const streamsMax = 16;

/** How long streams have to end when the service does, and how often that is looked at, in milliseconds. */
const closeGraceMs = 1500;
const closeLookMs = 50;

/** When to come back, in seconds: the log takes what waits in a moment; a stream may last. */
const retryPostSeconds = '1';
const retryStreamSeconds = '5';

/** Lets in as many as memory is for, and asks the others to come again: whoever waits outside is not forgotten, and nobody inside is. */
export class Door {
  private posts = 0;
  private readonly streams = new Set<Request>();
  private closed = false;

  /** @throws HttpProblem `too-many`; gives how to leave. */
  enterPost(): () => void {
    if (this.posts >= postsMax) throw tooMany(`${postsMax} requests wait for the log`, retryPostSeconds);
    this.posts++;
    return once(() => this.posts--);
  }

  enterStream(request: Request): () => void {
    if (this.streams.size >= streamsMax) throw tooMany(`${streamsMax} streams are being taken in`, retryStreamSeconds);
    this.streams.add(request);
    return () => void this.streams.delete(request);
  }

  /** @throws HttpProblem `unavailable` once the service ends: a stream is told so with its next batch. */
  refuseClosed(): void {
    if (this.closed)
      throw new HttpProblem('unavailable', 'The service is ending. What is not settled is to be sent again.', {
        headers: { 'Retry-After': retryStreamSeconds },
      });
  }

  /** Lets streams end with their next batch; those that send none are cut off. */
  async close(): Promise<void> {
    this.closed = true;
    const deadline = Date.now() + closeGraceMs;
    while (this.streams.size > 0 && Date.now() < deadline) await pause(closeLookMs);
    for (const request of this.streams) request.destroy();
  }
}

const tooMany = (what: string, retrySeconds: string): HttpProblem =>
  new HttpProblem('too-many', `${what} already. Come again in ${retrySeconds} s; nothing was taken.`, {
    headers: { 'Retry-After': retrySeconds },
  });

function once(leave: () => void): () => void {
  let left = false;
  return () => {
    if (!left) leave();
    left = true;
  };
}
