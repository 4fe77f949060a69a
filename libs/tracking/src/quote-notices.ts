import { actionsOfAlert, compareText, timeOf } from '@talion/domain';
import type { ActionRow, AlertNotice, AlertRow, LogEvent, ModelName } from '@talion/domain';
import { actorsOf } from './action-index';
import type { Notice, Quote } from './notice';
import type { Position } from './position';
import type { ReadStore, RowChanges } from './read-store';
import type { RowOf } from './row-entry';

/** Actions that one alert quotes at most: more than anybody reads in a message, fewer than make it too large to send. */
const actionsMost = 20;

type QuotedFrom = Pick<ReadStore, 'rows' | 'found' | 'lastAcceptance'>;

/** A step's own rows before those of the store, which does not have them yet. */
class RowsAfter {
  constructor(
    private readonly store: QuotedFrom,
    private readonly changes: RowChanges,
  ) {}

  async rows<M extends ModelName>(model: M, ids: readonly string[]): Promise<readonly RowOf<M>[]> {
    const asked = new Set(ids);
    const written = (this.changes.written[model] ?? []).filter(({ entry }) => asked.has(entry.id));
    const changed = new Set([...written.map(({ entry }) => entry.id), ...(this.changes.removed[model] ?? [])]);
    const others = [...asked].filter((id) => !changed.has(id));
    const stored = others.length === 0 ? [] : await this.store.rows(model, others);
    return [...written.map(({ row }) => row), ...stored];
  }

  /** The chain that each of these actions is in. */
  async chainsOf(actions: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const { chains: written = [] } = this.changes.written;
    const changed = new Set([...written.map(({ row }) => row.id), ...(this.changes.removed.chains ?? [])]);
    const stored = await this.store.found('chains', { of: actions });
    const chains = [...written.map(({ row }) => row), ...stored.filter(({ id }) => !changed.has(id))];
    const asked = new Set(actions);
    return new Map(
      chains.flatMap(({ id, actions: all }) => all.filter((one) => asked.has(one)).map((one) => [one, id] as const)),
    );
  }
}

type Step = Readonly<{ changes: RowChanges; position: Position; events?: readonly LogEvent[] }>;

/** Quotes what the notices stand on, where desks are told of their alerts (`live`). `store` is as it was before the step. */
export async function quoteNotices(
  store: QuotedFrom,
  notices: readonly AlertNotice[],
  live: ReadonlySet<string>,
  { changes, position, events = [] }: Step,
): Promise<readonly Notice[]> {
  const told = notices.filter(({ id }) => live.has(id));
  if (told.length === 0) return notices;
  const after = new RowsAfter(store, changes);
  const standsOn = [...new Set(told.flatMap(({ alert }) => actionsOfAlert(alert)))];
  const [actions, links, chains, before] = await Promise.all([
    after.rows('actions', standsOn),
    after.rows('links', standsOn),
    after.chainsOf(told.map(({ alert }) => alert.about)),
    store.lastAcceptance(),
  ]);
  const actors = await after.rows('actors', [...actorsOf(actions)]);
  const asOf = [before ?? '', ...events.map(({ time }) => time)].reduce((a, b) => (later(a, b) ? a : b));
  const [byId, linkOf] = [byIdOf(actions), new Map(links.map((link) => [link.response, link]))];
  const nameOf = new Map(actors.map(({ id, name }) => [id, name]));
  return notices.map((notice) => {
    if (!live.has(notice.id)) return notice;
    const quoted = gravest(actionsOfAlert(notice.alert).flatMap((id) => byId.get(id) ?? []));
    const chain = chainOf(notice.alert) ?? chains.get(notice.alert.about);
    const quote: Quote = {
      position,
      asOf,
      ...(chain !== undefined && { chain }),
      actions: quoted,
      links: quoted.flatMap(({ id }) => linkOf.get(id) ?? []),
      names: Object.fromEntries(
        [...actorsOf(quoted)].sort(compareText).flatMap((id) => (nameOf.has(id) ? [[id, nameOf.get(id) ?? id]] : [])),
      ),
    };
    return { ...notice, quote };
  });
}

const later = (a: string, b: string): boolean => b === '' || (a !== '' && timeOf(a) >= timeOf(b));

const byIdOf = (actions: readonly ActionRow[]): ReadonlyMap<string, ActionRow> =>
  new Map(actions.map((action) => [action.id, action]));

function gravest(actions: readonly ActionRow[]): readonly ActionRow[] {
  const kept = [...actions].sort((a, b) => b.severity - a.severity || compareText(a.id, b.id)).slice(0, actionsMost);
  return actions.filter((action) => kept.includes(action));
}

/** Of a pause that several chains share, the first. */
function chainOf(alert: AlertRow): string | undefined {
  if (alert.kind === 'cycle.completed') return undefined;
  return alert.kind === 'chain.paused' ? alert.chains[0] : alert.chain;
}
