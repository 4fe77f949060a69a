import type { Delivery, EndpointKind, Fact } from '@talion/alerting';
import { exchange, raisedBy } from './notices';

const now = Date.UTC(2024, 0, 20, 12);

/** Facts of a real exchange: a chain that has begun, and a new cycle. */
export const factsOfExchange: readonly Fact[] = raisedBy(exchange(now), now).map(({ id, alert, at, quote, kind }) => ({
  id: `msg_${alert.kind.replace('.', '_')}`,
  ...{ kind, alertId: id, number: 1, alert, at },
  ...(quote && { quote }),
}));

/** A message in hand of whoever sends it. */
export function deliveryTo(
  kind: EndpointKind,
  target: string,
  {
    facts = factsOfExchange.slice(0, 1),
    secrets = [],
  }: Partial<Readonly<{ facts: readonly Fact[]; secrets: readonly string[] }>> = {},
): Delivery {
  const at = '2024-01-20T12:00:00.000Z';
  return {
    message: {
      ...{ id: facts[0]?.id ?? 'msg_trial', subscription: 's1', endpoint: 'e1', group: 'a', state: 'waiting' },
      ...{ due: at, after: [], facts, attempts: 1, created: at },
    },
    tries: 1,
    endpoint: { id: 'e1', name: 'The desk', kind, target, on: true, by: 'test', created: at },
    secrets,
    subscription: 'Middle East',
  };
}
