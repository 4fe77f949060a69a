import { appendFile, rename, stat } from 'node:fs/promises';
import type { Talion } from '@talion/client';
import { isRefused, readColumnMap, readSource } from '@talion/sources';
import type { SourceEvent } from '@talion/sources';
import type { Deliver, Delivered } from './feed';

/** Bytes of refused rows that are kept in one file; the file before it is kept too. */
const rejectsBytesMax = 10_000_000;

/** Posts what a source reads, as corrections where rows have changed, and writes down what is refused. */
export const deliverTo =
  (talion: Talion, rejects: string, signal: AbortSignal): Deliver =>
  async (source, files, { urn, map, onPublished } = {}) => {
    let [rows, refusedRows] = [0, 0];
    const options = {
      ...(urn !== undefined && { urn }),
      ...(map !== undefined && { columns: await readColumnMap(map) }),
    };
    const refused: unknown[] = [];
    let last = '';
    async function* events(): AsyncGenerator<SourceEvent> {
      for await (const row of readSource(source, files, options)) {
        rows++;
        if (isRefused(row)) {
          refusedRows++;
          refused.push(row);
          if (refused.length >= 1000) await writeDown(rejects, refused.splice(0));
        } else {
          for (const event of row.events) {
            const published = 'published' in event.data ? event.data.published : undefined;
            if (published !== undefined && published > last) last = published;
            yield event;
          }
        }
      }
    }
    const totals = await talion.stream(events(), {
      changed: 'correct',
      signal,
      onSettled: (settled) => void refused.push(...settled.refused),
    });
    await writeDown(rejects, refused);
    // Only what is durable counts as delivered.
    if (last !== '') onPublished?.(last);
    const { accepted, duplicates, corrected } = totals;
    return { rows, accepted, duplicates, corrected, refused: refusedRows + totals.refused } satisfies Delivered;
  };

async function writeDown(path: string, refused: readonly unknown[]): Promise<void> {
  if (refused.length === 0) return;
  const found = await stat(path).catch(() => undefined);
  if (found && found.size > rejectsBytesMax) await rename(path, `${path}.1`);
  await appendFile(path, refused.map((one) => `${JSON.stringify(one)}\n`).join(''));
}
