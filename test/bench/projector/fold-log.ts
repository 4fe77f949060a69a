import { hostname } from 'node:os';
import { openPostgresReadStore } from '@talion/read-model';
import { startPump } from '@talion/tracking';
import { projectorTools } from '../fold-into';
import { answerAlone } from '../process-alone';
import { logAt } from './log-at';
import type { LogAt } from './log-at';

/** What a projector that reads a log to its end took for it. */
export type FoldedLog = Readonly<{
  /** From the first look at the store until the last row is committed. */
  seconds: number;
  steps: number;
  foldSeconds: number;
  writeSeconds: number;
  rowsWritten: number;
  /** Of this process, in seconds. */
  processorSeconds: number;
  peakMiB: number;
}>;

const patienceMs = 3_600_000;

answerAlone(async (asked) => {
  const at = asked as LogAt;
  const log = await logAt(at);
  const store = await openPostgresReadStore({ url: at.url });
  const end = await log.end();
  let [steps, foldMs, writeMs, rowsWritten] = [0, 0, 0, 0];
  const began = performance.now();
  const pump = startPump({
    log,
    store,
    tools: projectorTools,
    limits: { eventsMax: 100_000, wholeMax: 10_000 },
    name: `${hostname()} ${process.pid}`,
    report: (error) => process.stderr.write(`${String(error)}\n`),
    watch: {
      folded: (_, ms) => {
        steps++;
        foldMs += ms;
      },
      written: ({ rows: { written } }, ms) => {
        writeMs += ms;
        for (const rows of Object.values(written)) rowsWritten += rows.length;
      },
    },
  });
  await store.waitFor(end, patienceMs);
  const seconds = (performance.now() - began) / 1000;
  await pump.stop();
  await Promise.all([log.close(), store.close()]);
  const folded: FoldedLog = {
    seconds,
    steps,
    foldSeconds: foldMs / 1000,
    writeSeconds: writeMs / 1000,
    rowsWritten,
    processorSeconds: process.cpuUsage().user / 1e6,
    peakMiB: process.resourceUsage().maxRSS / 1024,
  };
  return folded;
});
