import type { LogEvent } from '@talion/domain';
import { act, asserted } from './events';

const hourMs = 3_600_000;
const begin = Date.UTC(2014, 0, 1);

/** How far back an action answers, in turn: a chain that branches, some hundred steps deep. */
const answersBack = (index: number): number => 1 + ((index * 7) % 20);

/** A chain of so many actions, each but the first asserted to answer an earlier one. */
export function longChain(count: number): LogEvent[] {
  const at = (index: number): string => new Date(begin + index * hourMs).toISOString();
  return Array.from({ length: count }, (_, index) => {
    const id = `long-${String(index).padStart(5, '0')}`;
    const who = index % 2 === 0 ? 'Northland>Southland' : 'Southland>Northland';
    const occurred = { from: at(index), to: at(index + 1), precision: 'hour' } as const;
    const goldstein = -10 + (index % 10);
    const report = act(id, who, at(index), { identity: 'coded', occurred, goldstein, summary: `Act ${index}` });
    const earlier = Math.max(0, index - answersBack(index));
    // An answer comes from the other side.
    const trigger = `long-${String(earlier % 2 === index % 2 ? Math.max(0, earlier - 1) : earlier).padStart(5, '0')}`;
    return index === 0 ? [report] : [report, asserted(`why-${id}`, id, [trigger])];
  }).flat();
}
