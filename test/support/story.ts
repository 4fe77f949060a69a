import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LogEvent } from '@talion/domain';
import { shiftTimes, shiftToNow } from '../../apps/cli/src/shift-times';
import { postAll, settled } from './talion';
import type { Talion } from './talion';

/** The Tower 22 story, with the times it had. */
export const story: readonly LogEvent[] = readFileSync(join(__dirname, '../../examples/tower-22.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as LogEvent);

/** The same as if it were being reported now. */
export const storyOfNow = (): LogEvent[] => {
  const by = shiftToNow(story, Date.now()) ?? 0;
  return story.map((event) => shiftTimes(event, by) as LogEvent);
};

export async function oneByOne(talion: Talion, events: readonly LogEvent[]): Promise<void> {
  for (const event of events) await settled(talion, await postAll(talion, [event]));
}

/** Ids of the alerts that the story raises. */
export const storyAlerts = {
  cycle: 'cycle.completed:iran--united-states:bloomberg-04:1',
  chain: 'chain.started:bloomberg-04',
  other: 'chain.started:bloomberg-15',
} as const;
