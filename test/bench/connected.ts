import { openPostgresReadStore } from '@talion/read-model';
import { liveBytes } from './figures';
import { answerAlone } from './process-alone';

/** What a process takes that has the code of a projector and is connected, and does nothing else. */
export type Connected = Readonly<{ 'live memory (MiB)': number; 'peak memory of the process (MiB)': number }>;

answerAlone(async (asked) => {
  const store = await openPostgresReadStore({ url: asked as string });
  await store.ping();
  const told: Connected = {
    'live memory (MiB)': liveBytes() / 2 ** 20,
    'peak memory of the process (MiB)': process.resourceUsage().maxRSS / 1024,
  };
  await store.close();
  return told;
});
