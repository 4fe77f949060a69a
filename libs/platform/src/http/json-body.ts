import type { Request } from 'express';
import { quote } from '@talion/domain';
import { HttpProblem } from '../problems/http-problem';
import { bodyOf, mediaTypeOf } from './body';

/** Largest body that is read, in bytes after unpacking: some 8,000 usual events, parsed in a blink and held in memory once. */
export const bodyBytesMax = 5 * 1024 * 1024;

const utf8 = new TextDecoder('utf-8', { fatal: true });

export type JsonBody = Readonly<{ value: unknown; mediaType: string }>;

/**
 * The body as JSON of one of these media types, in UTF-8, packed or not.
 *
 * @throws HttpProblem `media-type-unsupported`, `body-unreadable`, `too-large`, `not-json`.
 */
export async function readJsonBody(request: Request, mediaTypes: readonly string[]): Promise<JsonBody> {
  const mediaType = mediaTypeOf(request, mediaTypes);
  const body = bodyOf(request);
  if (Number(request.headers['content-length'] ?? 0) > bodyBytesMax) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > bodyBytesMax) throw tooLarge();
    chunks.push(chunk);
  }
  return { value: parse(Buffer.concat(chunks)), mediaType };
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

const tooLarge = (): HttpProblem =>
  new HttpProblem(
    'too-large',
    `The body must be at most ${bodyBytesMax} bytes, unpacked. Send the events in several requests.`,
  );
