import { timeOf, writeTime } from '@talion/domain';
import type { ActionRow, LogEvent, RelationRow } from '@talion/domain';
import { allRows } from './all-rows';
import type { ReadStore } from './read-store';

/**
 * The events that decide on the identity of one action: its reports, those of the actions around it in time, all decisions of analysts and all names. It
 * is found through the tables, so that an explanation costs what happened near an action, not the whole history.
 */
export type Neighbourhood = Readonly<{ events: readonly LogEvent[]; relations: readonly RelationRow[] }>;

/**
 * How far around the reports of an action others are looked for, and at most how many: a month, so that a report dated to the month finds its neighbours;
 * where so much happens that a month is too much to read, a week.
 */
const around: readonly Readonly<{ days: number; actionsMax: number }>[] = [
  { days: 31, actionsMax: 2000 },
  { days: 7, actionsMax: 5000 },
];
/** Most relations that are read, and most events of decisions and names: beyond it the whole history is not much dearer. */
const relationsMax = 5000;
const eventsMax = 20_000;
/** Most reports that decisions may bring in from elsewhere. */
const namesMax = 20_000;

const dayMs = 86_400_000;

/** Undefined where there is too much around the action to be read for one question. */
export async function neighbourhoodOf(store: ReadStore, row: ActionRow): Promise<Neighbourhood | undefined> {
  const own = await store.eventsByName([...reportNames(row), ...row.decisions, ...row.statements]);
  const neighbours = await actionsAround(store, [...own.values()]);
  const relations = await allRows(store, 'relations', {}, relationsMax);
  const kept = await store.eventsOfTypes(
    ['talion.actor.registered.v1', 'talion.actions.merged.v1', 'talion.actions.split.v1', 'talion.action.retracted.v1'],
    eventsMax,
  );
  if (!neighbours || !relations || !kept) return undefined;
  const others = await store.eventsByName(neighbours.flatMap(reportNames));
  const decidedWith = namedWith(
    new Set([row, ...neighbours].flatMap(({ reports }) => reports.map((one) => one.id))),
    kept,
  );
  if (decidedWith.size > namesMax) return undefined;
  const far = await store.eventsByName([...decidedWith].filter((name) => !own.has(name) && !others.has(name)));
  return { events: [...kept, ...own.values(), ...others.values(), ...far.values()], relations };
}

/** Whatever analysts have named together with one of these reports, or with one so named, however far away: what a decision does depends on all of it. */
function namedWith(reports: ReadonlySet<string>, events: readonly LogEvent[]): Set<string> {
  const named = new Set(reports);
  let left = events.flatMap(({ source, data }) =>
    // A reference means the own source's event first, and is written without the source or with it.
    'reports' in data ? [data.reports.flatMap((reference) => [reference, `${reference}@${source}`])] : [],
  );
  for (;;) {
    const touched = left.filter((names) => names.some((name) => named.has(name)));
    if (touched.length === 0) return named;
    for (const name of touched.flat()) named.add(name);
    left = left.filter((names) => !touched.includes(names));
  }
}

const reportNames = ({ reports }: ActionRow): string[] =>
  reports.flatMap(({ id, corrections }) => [id, ...corrections]);

/** A data set's rows are matched with nothing: what lies around them does not matter. */
async function actionsAround(store: ReadStore, events: readonly LogEvent[]): Promise<readonly ActionRow[] | undefined> {
  const reported = events.filter((event) => event.type === 'talion.action.reported.v1');
  if (reported.some(({ data }) => data.identity === 'coded')) return [];
  const intervals = events.flatMap((event) => {
    if (event.type === 'talion.action.reported.v1') return [event.data.occurred];
    return event.type === 'talion.action.corrected.v1' ? (event.data.fields.occurred ?? []) : [];
  });
  const from = Math.min(...intervals.map((one) => timeOf(one.from)));
  const to = Math.max(...intervals.map((one) => timeOf(one.to)));
  if (!Number.isFinite(from) || !Number.isFinite(to)) return [];
  for (const { days, actionsMax } of around) {
    const window = { from: writeTime(from - days * dayMs), to: writeTime(to + days * dayMs) };
    const rows = await allRows(store, 'actions', window, actionsMax);
    if (rows) return rows;
  }
  return undefined;
}
