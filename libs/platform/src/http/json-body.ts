import { promisify } from 'node:util';
import { raw } from 'express';
import type { Request, Response } from 'express';
import { quote } from '@talion/domain';
import { HttpProblem } from '../problems/http-problem';

/** Largest body that is read, in bytes after unpacking: some 8,000 usual events, parsed in a blink and held in memory once. */
export const bodyBytesMax = 5 * 1024 * 1024;

const read = promisify(raw({ type: () => true, limit: bodyBytesMax }));
const utf8 = new TextDecoder('utf-8', { fatal: true });

export type JsonBody = Readonly<{ value: unknown; mediaType: string }>;

/**
 * The body as JSON of one of these media types, in UTF-8, packed by gzip, deflate or br if it says so. Call it behind the guard: of callers
 * without a key nothing is read.
 *
 * @throws HttpProblem `media-type-unsupported`, `too-large`, `not-json`.
 */
export async function readJsonBody(
  request: Request,
  response: Response,
  mediaTypes: readonly string[],
): Promise<JsonBody> {
  const mediaType = acceptedType(request.headers['content-type'], mediaTypes);
  await read(request, response).catch((error: unknown) => {
    throw isTooLarge(error) ? tooLarge() : error;
  });
  const body: unknown = request.body;
  return { value: parse(Buffer.isBuffer(body) ? body : Buffer.alloc(0)), mediaType };
}

function acceptedType(header: string | undefined, mediaTypes: readonly string[]): string {
  const [mediaType = '', ...parameters] = (header ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const charset = parameters
    .find((parameter) => parameter.startsWith('charset='))
    ?.replace(/^charset="?([^"]*)"?$/, '$1');
  if (mediaTypes.includes(mediaType) && (charset === undefined || charset === 'utf-8' || charset === 'utf8'))
    return mediaType;
  const said = header === undefined ? 'nothing' : quote(header);
  throw new HttpProblem(
    'media-type-unsupported',
    `Content-Type must be ${mediaTypes.join(', ')}, in UTF-8; it is ${said}.`,
    {
      headers: { 'Accept-Post': mediaTypes.join(', ') },
    },
  );
}

function parse(bytes: Buffer): unknown {
  if (bytes.length === 0) throw new HttpProblem('not-json', 'The body is empty.');
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    throw new HttpProblem('not-json', 'The body is not well-formed UTF-8.');
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new HttpProblem('not-json', `The body cannot be parsed: ${reason}. It begins with ${quote(text)}.`);
  }
}

const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && 'type' in error && error.type === 'entity.too.large';

const tooLarge = (): HttpProblem =>
  new HttpProblem(
    'too-large',
    `The body must be at most ${bodyBytesMax} bytes, unpacked. Send the events in several requests.`,
  );
