import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Logger } from '@nestjs/common';
import type { Response } from 'express';

/**
 * Sends a body piece by piece, no faster than it is taken, and stops where the caller leaves. Where the next piece cannot be had the connection is cut, so
 * that nobody takes half of an answer for whole. Of HEAD nothing is read.
 */
export async function sendPieces(response: Response, pieces: AsyncIterable<string>): Promise<void> {
  if (response.req.method === 'HEAD') {
    response.end();
    return;
  }
  let failed: unknown;
  try {
    await pipeline(
      Readable.from(
        watched(pieces, (error) => (failed = error)),
        { highWaterMark: 1 },
      ),
      response,
    );
  } catch {
    // Whoever has left needs no answer; what went wrong here stands in the log.
    if (failed !== undefined) new Logger('Answer').error(`${response.req.path} broke off`, failed);
  }
}

async function* watched(pieces: AsyncIterable<string>, failed: (error: unknown) => void): AsyncGenerator<string> {
  try {
    yield* pieces;
  } catch (error) {
    failed(error);
    throw error;
  }
}
