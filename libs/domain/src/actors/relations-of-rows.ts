import type { RelationRow } from '../read-models';
import { timeOf } from '../time';
import { Relations } from './relations';

/** Relations as the rows tell them: for whoever has the tables and not the history. */
export const relationsOfRows = (rows: readonly RelationRow[]): Relations =>
  new Relations(
    rows.map(({ actor, relation, to, from, until }) => ({
      actor,
      kind: relation,
      above: to,
      from: from === undefined ? -Infinity : timeOf(from),
      until: until === undefined ? Infinity : timeOf(until),
      holds: true,
    })),
  );
