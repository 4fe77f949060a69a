import type { CoverageRow } from '../coverage';
import { leastOf, mostOf } from '../order';
import type { Parameters } from '../parameters';
import type { DyadRow } from '../read-models';
import { writeTime } from '../time';
import { reciprocityOf } from './reciprocity';
import { shownRow } from './sequences';
import type { Timeline } from './timeline';

/** A dyad as analysts see it: how much there is of it and since when, what is shown beside its moves, and whether its sides answer each other. */
export function dyadRow(
  timeline: Omit<Timeline, 'episodes'>,
  {
    sequences,
    coverage,
    parameters,
  }: Readonly<{ sequences: readonly string[]; coverage: readonly Pick<CoverageRow, 'id'>[]; parameters: Parameters }>,
): DyadRow {
  const { dyad, level, sides, actions, entries, unmoving } = timeline;
  const reciprocity = reciprocityOf(timeline, parameters);
  return {
    id: dyad,
    level,
    sides,
    actions: actions.length,
    moving: new Set(entries.map(({ action }) => action.id)).size,
    from: writeTime(leastOf(actions, ({ from }) => from)),
    to: writeTime(mostOf(actions, ({ to }) => to)),
    sequences,
    shown: actions.flatMap((action) => shownRow(action, unmoving) ?? []),
    ...(reciprocity && { reciprocity }),
    coverage: coverage.map(({ id }) => id),
  };
}
