import type { ActionRow, ChainRow, LinkRow, ModelName } from '@talion/domain';
import type { RowFilter } from '@talion/tracking';

/** Where rows are looked up by id: the tables, or what was computed for other parameters. */
export type RowsById = Readonly<{
  chain: (id: string) => Promise<ChainRow | undefined>;
  links: (responses: readonly string[]) => Promise<readonly LinkRow[]>;
  actions: (ids: readonly string[]) => Promise<readonly ActionRow[]>;
}>;

/**
 * The same filter, with the members of a chain in place of its id: of actions those of its tree, its signals and restraints; of links those that have both
 * ends among them. A chain goes by the id of its root action, so that what belongs to it is more than rows can be found by.
 */
export async function withinChain(model: ModelName, filter: RowFilter, rows: RowsById): Promise<RowFilter> {
  const { of, ...others } = filter;
  if (of === undefined || (model !== 'actions' && model !== 'links')) return filter;
  const chain = await rows.chain(of);
  if (!chain) return filter;
  const members = model === 'actions' ? membersOf(chain) : await responsesIn(chain, rows);
  const wanted = others.ids && new Set(others.ids);
  return { ...others, ids: wanted ? members.filter((id) => wanted.has(id)) : members };
}

const attachedTo = ({ signals, restraints }: ChainRow): string[] => [...signals, ...restraints];
const membersOf = (chain: ChainRow): string[] => [...chain.actions, ...attachedTo(chain)];

/** Every action of the tree but its root answers another of it; what is attached may answer something elsewhere. */
async function responsesIn(chain: ChainRow, rows: RowsById): Promise<string[]> {
  const members = new Set(membersOf(chain));
  const attached = await rows.links(attachedTo(chain));
  return [
    ...chain.actions.filter((id) => id !== chain.root),
    ...attached.filter(({ trigger }) => members.has(trigger)).map(({ response }) => response),
  ];
}
