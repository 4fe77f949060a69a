import type { Fact } from './desk';

/** Where people and programs look further, from one fact. */
export type FactLinks = Readonly<{
  /** The page, at the chain, as it is now. */
  page: string;
  /** The chain as it was known then. */
  chain?: string;
  /** Why its actions are taken to be what they are. */
  explanations: readonly string[];
}>;

/** `publicUrl`: where people reach the page and the query API, without a slash at the end. */
export function linksOf({ alert, quote }: Fact, publicUrl: string): FactLinks {
  const asOf = quote ? `?${new URLSearchParams({ asOf: quote.asOf }).toString()}` : '';
  const chain = quote?.chain;
  const actions = quote?.actions.map(({ id }) => id) ?? [alert.about];
  return {
    page: chain === undefined ? `${publicUrl}/` : `${publicUrl}/chain?id=${encodeURIComponent(chain)}`,
    ...(chain !== undefined && { chain: `${publicUrl}/v1/chains/${encodeURIComponent(chain)}${asOf}` }),
    explanations: actions.map((id) => `${publicUrl}/v1/actions/${encodeURIComponent(id)}/explanation${asOf}`),
  };
}
