import { actionsOfAlert, dyadId, readTime } from '@talion/domain';
import type { AlertRow, Level, ModelName, ReadModels } from '@talion/domain';
import { actorsOf, pairsOf } from './action-index';
import type { ActionIndex, KnownAction } from './action-index';
import { marksOf } from './row-marks';
import type { RowMarks } from './row-marks';

/** One row of a read model, as JSON; the type of each model's rows is in `ReadModels`. */
export type RowOf<M extends ModelName> = ReadModels[M][number];

/** What a row is found by: the same for the tables and for answers that are computed on demand, so that both filter and page alike. */
export type RowEntry = Readonly<{
  /** Tells the row from all others of its model. */
  key: string;
  /** What the row is asked for by: its own id, which rows of other levels may share. */
  id: string;
  /** Of dyads and sequences. */
  level?: Level;
  /** When what it tells of happened, in milliseconds since 1970: start inclusive, end exclusive. */
  from?: number;
  to?: number;
  kind?: string;
  /** Actors that take part and the sides that they stand on. */
  actors: readonly string[];
  /** What it belongs to: ids of dyads, chains, actions. */
  of: readonly string[];
}> &
  RowMarks;

type Told = Pick<RowEntry, 'id' | 'level' | 'kind'> &
  Readonly<{ key?: string; actors?: Iterable<string>; of?: readonly string[]; from?: string; to?: string }>;

const tell: { [M in ModelName]: (row: RowOf<M>, actions: ActionIndex) => Told } = {
  actions: (row) => ({
    id: row.id,
    kind: row.type,
    ...row.occurred,
    actors: actorsOf([row]),
    of: [row.id, ...row.reports.map(({ id }) => id), ...pairsOf(row).map(({ sides: [a, b] }) => dyadId(a, b))],
  }),
  actors: ({ id }) => ({ id, actors: [id] }),
  relations: (row) => ({
    id: row.actor,
    key: keyOf(row.actor, row.relation, row.to, row.from, row.until),
    kind: row.relation,
    actors: [row.actor, row.to],
    ...(row.from !== undefined && { from: row.from }),
    ...(row.until !== undefined && { to: row.until }),
  }),
  dyads: ({ id, level, sides, from, to }, actions) => ({
    id,
    key: keyOf(level, id),
    level,
    from,
    to,
    actors: [...sides, ...actions.actorsBetween(level, sides)],
    of: [id],
  }),
  sequences: ({ id, level, dyad, sides, kind, from, to, moves, shown }, actions) => ({
    id,
    key: keyOf(level, id),
    level,
    kind,
    from,
    to,
    actors: [
      ...sides,
      ...actorsOf(actions.found([...moves.flatMap((move) => move.actions), ...shown.map(({ action }) => action)])),
    ],
    of: [dyad],
  }),
  links: ({ response, trigger, kind }, actions) => ({
    id: response,
    kind,
    ...spanOf(actions.found([response])),
    actors: actorsOf(actions.found([response, trigger])),
    of: [response, trigger],
  }),
  chains: (row, actions) => ({
    id: row.id,
    kind: row.status,
    from: row.start,
    to: row.lastActivity,
    actors: [...row.participants, ...actorsOf(actions.found([...row.actions, ...row.signals, ...row.restraints]))],
    of: [row.id, ...row.actions, ...row.signals, ...row.restraints],
  }),
  alerts: (row, actions) => ({
    id: row.id,
    kind: row.kind,
    ...spanOf(actions.found([row.about])),
    actors: actorsOf(actions.found(actionsOfAlert(row))),
    of: [...actionsOfAlert(row), ...belongsTo(row)],
  }),
  coverage: ({ id, period, initiators, targets, dyads, actions: counted }) => ({
    id,
    ...period,
    actors: [...initiators, ...targets],
    of: [...dyads, ...counted],
  }),
  pending: (row) => ({
    id: row.event,
    key: keyOf(row.event, row.waitsFor, row.reason),
    kind: row.type,
    of: [row.waitsFor],
  }),
  quarantine: (row) => ({ id: row.id, key: keyOf(row.id, row.source, String(row.n)), from: row.time, to: row.time }),
};

/** What this row is found by, in the state that `actions` belong to. */
export function entryOf<M extends ModelName>(model: M, row: RowOf<M>, actions: ActionIndex): RowEntry {
  const { id, key = id, level, kind, from, to, actors = [], of = [] }: Told = tell[model](row, actions);
  const [start, end] = [from, to].map((text) => (text === undefined ? undefined : readTime(text)));
  return {
    key,
    id,
    ...(level !== undefined && { level }),
    ...(kind !== undefined && { kind }),
    ...(start !== undefined && { from: start }),
    ...(end !== undefined && { to: end }),
    actors: [...new Set(actors)].sort(),
    of: [...new Set(of)].sort(),
    ...marksOf(model, row),
  };
}

/** Parts in one text that no other parts make: ids have no line ends. */
const keyOf = (...parts: readonly (string | undefined)[]): string => parts.map((part) => part ?? '').join('\n');

const spanOf = ([action]: readonly KnownAction[]): Partial<Pick<Told, 'from' | 'to'>> =>
  action ? { from: action.occurred.from, to: action.occurred.to } : {};

function belongsTo(alert: AlertRow): readonly string[] {
  if (alert.kind === 'cycle.completed') return [alert.dyad];
  return alert.kind === 'chain.paused' ? alert.chains : [alert.chain];
}
