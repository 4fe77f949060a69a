import { generatedActs } from '../generated-acts';
import { groups } from '../groups';
import { icewsEvents } from '../icews-events';
import { answerAlone } from '../process-alone';
import { reportsOf } from '../reports-of';
import { history } from './history';
import { logAt } from './log-at';
import type { LogAt } from './log-at';

/** Fills an empty log: with ICEWS 2014, or with so many generated reports. */
export type FillingLog = LogAt & Readonly<{ acts: number | 'icews' }>;

const together = 5000;

answerAlone(async (asked) => {
  const { acts, ...at } = asked as FillingLog;
  const events = acts === 'icews' ? (icewsEvents() ?? []) : reportsOf(generatedActs(history(acts)));
  const log = await logAt(at);
  let count = 0;
  for (const some of groups(events, together)) {
    await log.append(some);
    count += some.length;
  }
  await log.close();
  return count;
});
