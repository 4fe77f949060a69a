import type { ActionRow, ChainRow, LinkRow } from '@talion/domain';
import { useMemo } from 'react';
import { useAnswer, useNamesReady, useRows } from '../view/questions';
import type { NameOf } from '../view/questions';
import type { View } from '../view/view';

/** Pages of a chain's actions that are read: twenty thousand actions, more than any chain has had. */
const whole = { pagesMax: 20 };

export type WholeChain = Readonly<{
  chain: ChainRow;
  actions: ReadonlyMap<string, ActionRow>;
  links: readonly LinkRow[];
  /** What each answers, by response. */
  linkOf: ReadonlyMap<string, LinkRow>;
  nameOf: NameOf;
}>;

/** A chain with its actions, links and names; undefined until all of it is there: a picture that is drawn twice takes twice as long. */
export function useChain(id: string, under?: View): Readonly<{ whole: WholeChain | undefined; error: Error | null }> {
  const answer = useAnswer<Readonly<{ row: ChainRow }>>(`/v1/chains/${encodeURIComponent(id)}`, {}, under);
  const actions = useRows<ActionRow>('actions', { of: id }, whole, under);
  const links = useRows<LinkRow>('links', { of: id }, whole, under);
  const chain = answer.data?.row;
  const rows = actions.data?.rows;
  const { nameOf, isReady } = useNamesReady(
    [
      ...(chain?.participants ?? []),
      ...(chain?.casualties.flatMap(({ sides }) => sides) ?? []),
      ...(rows ?? []).flatMap(({ initiators, targets }) => [...initiators, ...targets]),
    ],
    under,
  );
  const found = useMemo(() => {
    if (!chain || !rows || !links.data || !isReady) return undefined;
    return {
      chain,
      actions: new Map(rows.map((row) => [row.id, row])),
      links: links.data.rows,
      linkOf: new Map(links.data.rows.map((link) => [link.response, link])),
      nameOf,
    };
  }, [chain, rows, links.data, nameOf, isReady]);
  return { whole: found, error: answer.error ?? actions.error ?? links.error };
}
