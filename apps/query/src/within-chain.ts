import type { ActionRow, ChainRow, ModelName } from '@talion/domain';
import type { RowFilter } from '@talion/tracking';

/** Where rows are looked up by id: the tables, or what was computed for other parameters. */
export type RowsById = Readonly<{
  chain: (id: string) => Promise<ChainRow | undefined>;
  actions: (ids: readonly string[]) => Promise<readonly ActionRow[]>;
}>;

/**
 * The same filter, with the members of a chain in place of its id: of actions those of its tree, its signals and restraints; of links those that
 * make the tree. A chain goes by the id of its root action, so that what belongs to it is more than rows can be found by.
 */
export async function withinChain(model: ModelName, filter: RowFilter, rows: RowsById): Promise<RowFilter> {
  const { of, ...others } = filter;
  if (of === undefined || (model !== 'actions' && model !== 'links')) return filter;
  const chain = await rows.chain(of);
  if (!chain) return filter;
  const members = model === 'actions' ? membersOf(chain) : responsesIn(chain);
  const wanted = others.ids && new Set(others.ids);
  return { ...others, ids: wanted ? members.filter((id) => wanted.has(id)) : members };
}

const membersOf = ({ actions, signals, restraints }: ChainRow): string[] => [...actions, ...signals, ...restraints];

/** Every action of the tree but its root answers another of it, and has one link; signals and restraints have none. What the root answers lies outside. */
const responsesIn = ({ actions, root }: ChainRow): string[] => actions.filter((id) => id !== root);
