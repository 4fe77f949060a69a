import type { Problem } from '@talion/domain';
import { readJsonLines } from '@talion/sources';
import type { Origin } from './refusals';

/** A record as it was read, before any gate. */
export type Read = Readonly<{ origin: Origin; value: unknown }>;

/** A record on its way: as the JSON text that is sent. */
export type Outgoing = Read & Readonly<{ text: string }>;

/** What cannot even be sent. */
export type Refuse = (origin: Origin, problems: readonly Problem[]) => void;

/** Bytes of one request: well below the 5 MiB that ingest reads at most. */
const batchBytesMax = 4_000_000;

/** The records of files, in order; a line that holds none is told. */
export async function* readRecords(files: readonly string[], refuse: Refuse): AsyncGenerator<Read> {
  for (const file of files) {
    for await (const read of readJsonLines(file)) {
      const origin = { file, line: read.line };
      if ('problem' in read) refuse(origin, [read.problem]);
      else yield { origin, value: read.value };
    }
  }
}

/** Records in batches, none larger than ingest takes. */
export async function* inBatches(
  records: AsyncIterable<Read> | Iterable<Read>,
  batchSize: number,
  refuse: Refuse,
): AsyncGenerator<readonly Outgoing[]> {
  let batch: Outgoing[] = [];
  let bytes = 0;
  for await (const record of records) {
    const text = written(record.value);
    if (text === undefined) {
      refuse(record.origin, [{ field: '', value: 'a record', message: 'must not be nested as deeply as this one' }]);
      continue;
    }
    const size = Buffer.byteLength(text) + 1;
    if (batch.length > 0 && (batch.length >= batchSize || bytes + size > batchBytesMax)) {
      yield batch;
      [batch, bytes] = [[], 0];
    }
    batch.push({ ...record, text });
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}

/** The value as JSON; undefined where it is nested deeper than can be written (it can be read). */
function written(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}
