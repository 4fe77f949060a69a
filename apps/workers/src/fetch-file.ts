import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { FeedTrouble } from './feed-trouble';

/** How long an answer may take to begin, and how long it may be silent, in milliseconds. */
const silenceMaxMs = 30_000;
/** Largest answer that is kept, in bytes: ten times the largest file that these feeds have. */
const bytesMax = 500_000_000;

/** @throws FeedTrouble where the answer is no success. */
export async function ask(url: string, signal: AbortSignal, init: RequestInit = {}): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, { ...init, signal: AbortSignal.any([signal, AbortSignal.timeout(silenceMaxMs)]) });
  } catch (cause) {
    signal.throwIfAborted();
    throw new FeedTrouble('unavailable', `${url} cannot be reached: ${reasonOf(cause)}.`, { cause });
  }
  if (response.ok) return response;
  await response.body?.cancel();
  throw new FeedTrouble('unavailable', `${url} answers ${response.status}.`, {
    retryAfterMs: retryAfterMs(response),
    cause: response.status,
  });
}

/** Saves an answer; gives its size and MD5, by which some feeds say what it should be. */
export async function save(response: Response, path: string): Promise<Readonly<{ bytes: number; md5: string }>> {
  const hash = createHash('md5');
  let bytes = 0;
  const body = response.body;
  if (!body) throw new FeedTrouble('broken', `${response.url} is empty.`);
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const piece of withoutSilence(body as AsyncIterable<Uint8Array>)) {
      bytes += piece.length;
      if (bytes > bytesMax) throw new FeedTrouble('broken', `${response.url} is larger than ${bytesMax} bytes.`);
      hash.update(piece);
      yield piece;
    }
  }
  try {
    await pipeline(counted(), createWriteStream(path));
  } catch (cause) {
    if (cause instanceof FeedTrouble) throw cause;
    throw new FeedTrouble('unavailable', `${response.url} broke off after ${bytes} bytes: ${reasonOf(cause)}.`, {
      cause,
    });
  }
  return { bytes, md5: hash.digest('hex') };
}

/** An answer that says nothing for too long is over. */
async function* withoutSilence(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]();
  for (;;) {
    let late: NodeJS.Timeout | undefined;
    const silence = new Promise<never>((_, reject) => {
      late = setTimeout(() => reject(new Error(`silent for ${silenceMaxMs / 1000} s`)), silenceMaxMs);
    });
    try {
      const next = await Promise.race([iterator.next(), silence]);
      if (next.done) return;
      yield next.value;
    } finally {
      clearTimeout(late);
    }
  }
}

/** The text of a small answer. */
export async function textOf(response: Response): Promise<string> {
  try {
    return await response.text();
  } catch (cause) {
    throw new FeedTrouble('unavailable', `${response.url} broke off: ${reasonOf(cause)}.`, { cause });
  }
}

function retryAfterMs({ headers }: Response): number {
  const said = headers.get('retry-after') ?? '';
  const ms = /^\d+$/.test(said) ? Number(said) * 1000 : Date.parse(said) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : 0;
}

const reasonOf = (error: unknown): string => {
  const { cause, message } = error as Error;
  return cause instanceof Error && cause.message ? cause.message : message;
};
