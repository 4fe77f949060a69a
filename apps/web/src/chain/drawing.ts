import type { ActionRow, ChainRow, LinkRow } from '@talion/domain';
import type { NameOf } from '../view/questions';

/** What the picture of a chain is made of: a lane for each who acts, a bar for each action, a curve for each link. */

export type Bar = Readonly<{
  id: string;
  lane: number;
  /** Milliseconds since 1970, as wide as the sources leave it. */
  from: number;
  to: number;
  /** log2 scale. */
  severity: number;
  role: ActionRow['role'];
}>;

export type Curve = Readonly<{
  response: string;
  trigger: string;
  kind: LinkRow['kind'];
  /** Probability that the response answers anything; none where it makes no move. */
  probability?: number;
}>;

export type ChainDrawing = Readonly<{ lanes: readonly string[]; bars: readonly Bar[]; curves: readonly Curve[] }>;

/** Lanes that can be told apart; who acts least shares the last. */
const lanesMax = 8;
const others = 'others';

export function drawChain(
  chain: ChainRow,
  actions: ReadonlyMap<string, ActionRow>,
  links: readonly LinkRow[],
  nameOf: NameOf,
): ChainDrawing {
  const ids = [...chain.actions, ...chain.signals, ...chain.restraints];
  const rows = ids.flatMap((id) => actions.get(id) ?? []);
  // Of several the first: a part beside its whole needs no lane of its own.
  const whoActs = ({ initiators: [first] }: ActionRow): string => (first === undefined ? 'Unknown' : nameOf(first));
  const lanes = lanesOf(rows.map(whoActs));
  const bars = rows.map((row): Bar => {
    const lane = lanes.indexOf(whoActs(row));
    return {
      id: row.id,
      lane: lane < 0 ? lanes.length - 1 : lane,
      from: Date.parse(row.occurred.from),
      to: Date.parse(row.occurred.to),
      severity: row.severity,
      role: row.role,
    };
  });
  // The chain and its actions are asked for one after the other, and may be of two moments while the log grows.
  const drawn = new Set(chain.actions.filter((id) => actions.has(id)));
  const curves = links
    .filter(({ response, trigger, joinsChain }) => joinsChain && drawn.has(response) && drawn.has(trigger))
    .map(({ response, trigger, kind, probability }) => ({
      ...{ response, trigger, kind },
      ...(probability !== undefined && { probability }),
    }));
  return { lanes, bars, curves };
}

/** Who acts most comes first. */
function lanesOf(actors: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const actor of actors) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  const byCount = [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)).map(([actor]) => actor);
  return byCount.length <= lanesMax ? byCount : [...byCount.slice(0, lanesMax - 1), others];
}
