import { setTimeout as pause } from 'node:timers/promises';
import type { Request } from 'express';
import { HttpProblem } from '@talion/platform';

/** Bytes of bodies that are under way at a time, all callers together: parsed and judged they take some eight times as much memory. */
const bytesMax = 16 * 1024 * 1024;
/** Requests that may wait for their turn, and streams that may be open: each costs a connection and little more. */
const waitingMax = 1000;
const streamsMax = 64;
/** How long a request waits for its turn, in milliseconds. */
const waitMs = 10_000;

/** When to come back, in seconds: what waits is written in a moment; a stream may last. */
const retryPostSeconds = '1';
const retryStreamSeconds = '5';

/** How long streams have to end when the service does, and how often that is looked at, in milliseconds. */
const closeGraceMs = 1500;
const closeLookMs = 50;

type Leave = () => void;
type Waiting = Readonly<{ bytes: number; enter: (leave: Leave) => void }>;

/** Lets in as much as there is memory for, in the order in which it came, and asks those to come again who would wait too long: what is inside is finished. */
export class Door {
  private bytes = 0;
  private readonly waiting: Waiting[] = [];
  private readonly streams = new Set<Request>();
  private closed = false;

  /**
   * The turn of a request with so many bytes, or of a part of a stream.
   *
   * @throws HttpProblem `too-many` where it does not come in time; a stream waits for as long as it takes.
   */
  async enter(bytes: number, { patient }: Readonly<{ patient: boolean }>): Promise<Leave> {
    if (!patient && this.waiting.length >= waitingMax)
      throw tooMany(`${waitingMax} requests wait for the log`, retryPostSeconds);
    return new Promise((resolve, reject) => {
      const late = patient ? undefined : setTimeout(() => giveUp(), waitMs);
      const one: Waiting = {
        bytes: Math.min(bytes, bytesMax),
        enter: (leave) => {
          clearTimeout(late);
          resolve(leave);
        },
      };
      const giveUp = (): void => {
        this.waiting.splice(this.waiting.indexOf(one), 1);
        reject(tooMany(`The log is slow, and this request has waited for ${waitMs / 1000} s`, retryPostSeconds));
      };
      this.waiting.push(one);
      this.letIn();
    });
  }

  private letIn(): void {
    for (let [next] = this.waiting; next && this.bytes + next.bytes <= bytesMax; [next] = this.waiting) {
      this.waiting.shift();
      const { bytes } = next;
      this.bytes += bytes;
      let left = false;
      next.enter(() => {
        if (left) return;
        left = true;
        this.bytes -= bytes;
        this.letIn();
      });
    }
  }

  /** @throws HttpProblem `too-many`. */
  open(stream: Request): Leave {
    if (this.streams.size >= streamsMax) throw tooMany(`${streamsMax} streams are being taken in`, retryStreamSeconds);
    this.streams.add(stream);
    return () => void this.streams.delete(stream);
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

const tooMany = (why: string, retrySeconds: string): HttpProblem =>
  new HttpProblem('too-many', `${why}. Come again in ${retrySeconds} s; nothing was taken.`, {
    headers: { 'Retry-After': retrySeconds },
  });
