import type { Request } from 'express';
import { quote } from '@talion/domain';
import { packings, SourceTrouble, unpacked } from '@talion/sources';
import { HttpProblem } from '../problems/http-problem';

/** How a body may be packed (Content-Encoding). */
const encodings = packings;

/** How long a body may pause, in milliseconds: a stream that lasts is welcome, one that has died is cut off. */
const pauseMaxMs = 120_000;
/** How long the rest of a refused body is let past, in milliseconds. */
const runOutMs = 5000;

/**
 * The bytes of a body, unpacked, as they come; who reads slowly slows the sender down. Call it behind the guard: of callers without a key nothing is read.
 *
 * @throws HttpProblem `media-type-unsupported` at once for an encoding that nobody knows; while it is read `body-unreadable` where it is not what it says.
 */
export function bodyOf(request: Request): AsyncGenerator<Uint8Array> {
  const said = (request.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  const encoding = encodings.find((one) => one === said);
  if (encoding === undefined)
    throw new HttpProblem(
      'media-type-unsupported',
      `Content-Encoding must be ${encodings.join(', ')}; it is ${quote(said)}.`,
      {
        headers: { 'Accept-Encoding': encodings.join(', ') },
      },
    );
  return readable(unpacked(asItComes(request), encoding));
}

async function* readable(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes;
  } catch (error) {
    if (!(error instanceof SourceTrouble)) throw error;
    throw new HttpProblem('body-unreadable', error.message);
  }
}

async function* asItComes(request: Request): AsyncGenerator<Uint8Array> {
  request.setTimeout(pauseMaxMs, () => request.destroy());
  try {
    yield* request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
  } catch (cause) {
    // Whoever sent it is gone and hears no answer; half a body is none.
    throw new HttpProblem('body-unreadable', 'The body broke off.', { cause });
  } finally {
    if (!request.readableEnded && !request.destroyed) letRunOut(request);
  }
}

/** The answer is decided before the body has ended: what still comes is let past for a moment, so that the sender hears the answer and not a broken connection. */
function letRunOut(request: Request): void {
  request.resume();
  const over = setTimeout(() => request.destroy(), runOutMs);
  request.once('close', () => clearTimeout(over));
}

/**
 * What the Content-Type says, where it is one of these, in UTF-8.
 *
 * @throws HttpProblem `media-type-unsupported`.
 */
export function mediaTypeOf(request: Request, mediaTypes: readonly string[]): string {
  const header = request.headers['content-type'];
  const [mediaType = '', ...parameters] = (header ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const charset = parameters
    .find((parameter) => parameter.startsWith('charset='))
    ?.replace(/^charset="?([^"]*)"?$/, '$1');
  if (mediaTypes.includes(mediaType) && (charset === undefined || charset === 'utf-8' || charset === 'utf8'))
    return mediaType;
  const found = header === undefined ? 'nothing' : quote(header);
  throw new HttpProblem(
    'media-type-unsupported',
    `Content-Type must be ${mediaTypes.join(', ')}, in UTF-8; it is ${found}.`,
    { headers: { 'Accept-Post': mediaTypes.join(', ') } },
  );
}
