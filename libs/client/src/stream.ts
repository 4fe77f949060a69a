import { setTimeout as pause } from 'node:timers/promises';
import type { components, operations } from './api';
import { pauseBefore, retryAfterMs } from './patience';
import type { Patience } from './patience';
import { readLines } from './read-lines';
import { reasonOf, TalionTrouble, troubleOf } from './trouble';
import { Unsettled } from './unsettled';

type Answer = operations['appendEvents']['responses'][200]['content']['application/x-ndjson'];
type Through = Extract<Answer, { duplicates: number[] }>;
type Failed = Extract<Answer, { failed: components['schemas']['Problem'] }>;

export type StreamOptions = Readonly<{
  /** What to do with a report that says otherwise than the known one of its id; `refuse` if left out. */
  changed?: 'refuse' | 'correct';
  /** Only say what would become of the lines. */
  dryRun?: boolean;
  /** Told of each batch as it is settled. */
  onSettled?: (settled: Settled) => void;
  signal?: AbortSignal;
}>;

/** What became of the lines from `from` to `through`, counted from 1 over the whole stream, however often the connection was cut. */
export type Settled = Through & Readonly<{ from: number }>;

/** What became of all lines. */
export type Totals = Readonly<
  Record<'lines' | 'accepted' | 'duplicates' | 'corrected' | 'refused' | 'timesSet', number> & { position?: string }
>;

/** How long the service may take to settle anything, in milliseconds: longer than a log that is slow, shorter than a dead connection lives. */
const silenceMaxMs = 60_000;

/**
 * Posts any number of events, and sees to it that each is settled: what is cut off is sent again from where it was settled last. Lines that had been sent
 * before and come back as taken since the stream began were taken then: they count as accepted.
 *
 * @throws TalionTrouble `refused` where the request itself is; `unreachable` where nothing is settled for as long as patience lasts.
 */
export async function streamEvents(
  url: string,
  headers: Readonly<Record<string, string>>,
  values: AsyncIterable<unknown> | Iterable<unknown>,
  { changed, dryRun, onSettled, signal }: StreamOptions,
  patience: Patience,
): Promise<Totals> {
  const since = new Date().toISOString();
  const asked = new URLSearchParams({ ...(changed && { changed }), ...(dryRun && { dryRun: 'true' }), since });
  const address = `${url}/v1/events?${asked.toString()}`;
  const unsettled = new Unsettled(values);
  let totals: Totals = { lines: 0, accepted: 0, duplicates: 0, corrected: 0, refused: 0, timesSet: 0 };
  let [attempt, movedAt] = [0, Date.now()];
  const moved = (): void => void ([attempt, movedAt] = [0, Date.now()]);
  const settle = (answer: Through, base: number, resent: number): void => {
    const numbered = renumbered(answer, base, unsettled.settled, resent);
    unsettled.settle(numbered.through);
    totals = plus(totals, numbered);
    moved();
    onSettled?.(numbered);
  };
  try {
    for (;;) {
      const ended = await attemptOnce(address, headers, unsettled, settle, signal);
      if (ended === 'done') return totals;
      const wait = Math.max(pauseBefore(++attempt), ended.retryAfterMs);
      if (Date.now() + wait - movedAt > patience.patienceMs)
        throw new TalionTrouble('unreachable', `${ended.why}. Gave up; ${unsettled.settled} lines are settled.`);
      patience.onWait(ended.why, wait);
      await pause(wait, undefined, signal && { signal });
    }
  } finally {
    await unsettled.end();
  }
}

type Cut = Readonly<{ why: string; retryAfterMs: number }>;

/** One request: until all is settled, or it is cut off. */
async function attemptOnce(
  address: string,
  headers: Readonly<Record<string, string>>,
  unsettled: Unsettled,
  settle: (answer: Through, base: number, resent: number) => void,
  signal: AbortSignal | undefined,
): Promise<'done' | Cut> {
  const over = new AbortController();
  const [base, resent] = [unsettled.settled, unsettled.sent];
  const silence = setTimeout(() => over.abort(new Error('nothing was settled for a minute')), silenceMaxMs);
  const stop = signal ? AbortSignal.any([signal, over.signal]) : over.signal;
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/x-ndjson' },
      body: ReadableStream.from(unsettled.pieces(stop)),
      duplex: 'half',
      signal: stop,
    });
    if (response.status === 429 || response.status === 502 || response.status === 503)
      return { why: `${address} answers ${response.status}`, retryAfterMs: retryAfterMs(response) };
    if (response.status !== 200) throw await troubleOf(response);
    for await (const answer of readLines<Answer>(response)) {
      if ('done' in answer && unsettled.isEmpty) return 'done';
      if ('done' in answer) break;
      if ('failed' in answer) return failed(address, answer);
      settle(answer, base, resent);
      silence.refresh();
    }
    return { why: `${address} ended its answer too early`, retryAfterMs: 0 };
  } catch (error) {
    signal?.throwIfAborted();
    if (unsettled.failure) throw unsettled.failure;
    if (error instanceof TalionTrouble) throw error;
    return {
      why: `${address} was cut off: ${reasonOf(over.signal.aborted ? over.signal.reason : error)}`,
      retryAfterMs: 0,
    };
  } finally {
    clearTimeout(silence);
    over.abort();
  }
}

function failed(address: string, { failed: problem, retryAfterSeconds }: Failed): Cut {
  // What waiting does not mend, such as a body that is not what it says, is no cut.
  if (problem.status < 500 && problem.status !== 429)
    throw new TalionTrouble('refused', problem.detail ?? problem.title, { problem, status: problem.status });
  return { why: `${address} says: ${problem.detail ?? problem.title}`, retryAfterMs: (retryAfterSeconds ?? 0) * 1000 };
}

/** An answer in the numbers of the whole stream. */
function renumbered(answer: Through, base: number, settled: number, resent: number): Settled {
  const lineOf = (line: number): number => base + line;
  const duplicates = answer.duplicates.map(lineOf);
  const taken = new Set(answer.taken.map(lineOf).filter((line) => line <= resent));
  return {
    ...answer,
    from: settled + 1,
    through: lineOf(answer.through),
    accepted: answer.accepted + taken.size,
    duplicates: duplicates.filter((line) => !taken.has(line)),
    taken: answer.taken.map(lineOf),
    corrected: answer.corrected.map(lineOf),
    refused: answer.refused.map((one) => ({ ...one, line: lineOf(one.line) })),
  };
}

const plus = (
  sum: Totals,
  { through, accepted, duplicates, corrected, refused, timesSet, position }: Settled,
): Totals => ({
  lines: through,
  accepted: sum.accepted + accepted,
  duplicates: sum.duplicates + duplicates.length,
  corrected: sum.corrected + corrected.length,
  refused: sum.refused + refused.length,
  timesSet: sum.timesSet + timesSet,
  position: furthest(sum.position, position),
});

/** A position that covers both: for each partition the greater offset. */
export function furthest(one: string | undefined, other: string): string {
  const offsets = new Map<string, bigint>();
  for (const part of `${one ?? ''},${other}`.split(',')) {
    const [partition = '', offset] = part.split(':');
    if (offset !== undefined && BigInt(offset) > (offsets.get(partition) ?? -1n))
      offsets.set(partition, BigInt(offset));
  }
  return [...offsets]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([partition, offset]) => `${partition}:${offset}`)
    .join(',');
}
