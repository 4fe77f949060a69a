import { openPostgresEventLog } from '@talion/postgres-log';
import { generatedActs } from '../generated-acts';
import { icewsEvents } from '../icews-events';
import { answerAlone } from '../process-alone';
import { reportsOf } from '../reports-of';
import { history } from './history';

/** Fills an empty log: with ICEWS 2014, or with so many generated reports. */
export type FillingLog = Readonly<{ url: string; acts: number | 'icews' }>;

const together = 5000;

answerAlone(async (asked) => {
  const { url, acts } = asked as FillingLog;
  const events = acts === 'icews' ? (icewsEvents() ?? []) : reportsOf(generatedActs(history(acts)));
  const log = await openPostgresEventLog({ url });
  for (let at = 0; at < events.length; at += together) await log.append(events.slice(at, at + together));
  await log.close();
  return events.length;
});
