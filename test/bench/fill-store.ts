import { openPostgresReadStore } from '@talion/read-model';
import { Projection } from '@talion/tracking';
import { folded, projectorTools } from './fold-into';
import { generatedActs } from './generated-acts';
import { groups } from './groups';
import { answerAlone } from './process-alone';
import { reportsOf } from './reports-of';

/** Fills an empty store with a generated history, as a projector does that reads it from a log. */
export type Filling = Readonly<{ url: string; acts: number; dyads: number }>;

/** The acts fall in the twenty years from 1970. */
const years = 20;
const batch = 2000;

answerAlone(async (asked) => {
  const { url, acts, dyads } = asked as Filling;
  const events = reportsOf(generatedActs({ acts, dyads, even: true, years, daily: true, seed: 7 }));
  const store = await openPostgresReadStore({ url });
  const projection = await Projection.resume(store, projectorTools);
  for (const some of groups(events, batch)) await folded(projection, store, some);
  await store.close();
  return projection.position;
});
