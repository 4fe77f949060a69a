import type { LogEvent } from '@talion/domain';
import { openPostgresReadStore } from '@talion/read-model';
import { Projection } from '@talion/tracking';
import { folded, projectorTools } from '../fold-into';
import { median } from '../figures';
import { generatedActs } from '../generated-acts';
import { answerAlone } from '../process-alone';
import { history } from '../projector/history';
import { reportsOf } from '../reports-of';

/** A projector that starts on a long history and takes in more. */
export type FoldingMore = Readonly<{ url: string; stored: number; more: number; single: number }>;

export type FoldedMore = Readonly<{
  'start (ms)': number;
  /** Newest acts, many at once. */
  'events/s in steps of 5,000': number;
  /** One newest act, folded and written. */
  'one event, median (ms)': number;
  'peak memory (MiB)': number;
}>;

const together = 5000;

answerAlone(async (asked) => {
  const { url, stored, more, single } = asked as FoldingMore;
  // What follows on a shorter history is the end of a longer one: its dyads go on.
  const events: LogEvent[] = [];
  let passed = 0;
  for (const event of reportsOf(generatedActs(history(stored + more + single))))
    if (passed++ >= stored) events.push(event);
  const store = await openPostgresReadStore({ url });
  const began = performance.now();
  const projection = await Projection.resume(store, projectorTools, { eventsMax: 100_000, wholeMax: 10_000 });
  const startMs = performance.now() - began;
  let ms = 0;
  for (let at = 0; at < more; at += together) {
    const { foldMs, applyMs } = await folded(projection, store, events.slice(at, Math.min(more, at + together)));
    ms += foldMs + applyMs;
  }
  const each: number[] = [];
  for (const event of events.slice(more)) {
    const { foldMs, applyMs } = await folded(projection, store, [event]);
    each.push(foldMs + applyMs);
  }
  await store.close();
  const told: FoldedMore = {
    'start (ms)': startMs,
    'events/s in steps of 5,000': (more / ms) * 1000,
    'one event, median (ms)': median(each),
    'peak memory (MiB)': process.resourceUsage().maxRSS / 1024,
  };
  return told;
});
