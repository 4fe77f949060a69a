import { Webhook } from 'standardwebhooks';
import { startReceiver } from './receiver';
import type { Behaviour, Received, Receiver } from './receiver';
import { until } from './processes';
import type { Talion } from './talion';

/** Desks as their people set them up, over the API of the alerter. */

type Answer = Readonly<{ status: number; body: Record<string, unknown> }>;

export async function callAlerter(talion: Talion, method: string, path: string, body?: unknown): Promise<Answer> {
  const response = await fetch(`${talion.alerterUrl}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${talion.key}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>) };
}

export async function makeEndpoint(
  talion: Talion,
  kind: string,
  target: string,
): Promise<{ id: string; secret: string }> {
  const { status, body } = await callAlerter(talion, 'POST', '/v1/endpoints', { name: `a ${kind}`, kind, target });
  if (status !== 201) throw new Error(`No endpoint was made: ${JSON.stringify(body)}`);
  const { endpoint, secret } = body as { endpoint: { id: string }; secret?: string };
  return { id: endpoint.id, secret: secret ?? '' };
}

export async function subscribe(
  talion: Talion,
  endpoint: string,
  further: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const { status, body } = await callAlerter(talion, 'POST', '/v1/subscriptions', {
    name: 'desk',
    endpoint,
    ...further,
  });
  if (status !== 201) throw new Error(`Nobody subscribed: ${JSON.stringify(body)}`);
  return body['id'] as string;
}

/** A webhook that has subscribed, with all that it has got. */
export type Desk = Receiver & Readonly<{ endpoint: string; secret: string; subscription: string }>;

export async function openDesk(
  talion: Talion,
  further: Readonly<Record<string, unknown>> = {},
  behaviour?: Behaviour,
): Promise<Desk> {
  const receiver = await startReceiver(behaviour);
  const { id, secret } = await makeEndpoint(talion, 'webhook', receiver.url);
  return { ...receiver, endpoint: id, secret, subscription: await subscribe(talion, id, further) };
}

export type AlertMessage = Readonly<{
  id: string;
  type: string;
  subject: string;
  time: string;
  data: Readonly<Record<string, unknown>> &
    Readonly<{
      alert: Readonly<Record<string, unknown>>;
      title: string;
      text: string;
      quote: Readonly<{ position: string; asOf: string; actions: readonly Readonly<{ id: string }>[] }>;
    }>;
}>;

/** What a webhook says, once its signature is verified by the public library. */
export function verified({ headers, body }: Received, secret: string): AlertMessage[] {
  const content = new Webhook(secret).verify(body, headers) as AlertMessage | AlertMessage[];
  return [content].flat();
}

/** All that a desk was told, in short, in the order it came. */
export const toldTo = ({ received, secret }: Pick<Desk, 'received' | 'secret'>): string[] =>
  received
    .flatMap((one) => verified(one, secret))
    .map(({ type, subject, data }) => {
      const { verdict } = data.alert;
      return `${type.split('.')[2] ?? ''} ${subject}${typeof verdict === 'string' ? ` ${verdict}` : ''}`;
    });

type Waiting = Readonly<{ forMs?: number; except?: string }>;

/** Resolves when messages were made of every notice there is, and none waits to be sent, but to the endpoint that is excepted. */
export async function allTold(talion: Talion, { forMs, except }: Waiting = {}): Promise<void> {
  await until(
    'all notices are planned and all messages sent',
    async () => {
      const { body } = await callAlerter(talion, 'GET', '/v1/deliveries?limit=500&state=waiting');
      const { planned, rows } = body as { planned: number; rows: { endpoint: string }[] };
      const { body: behind } = await callAlerter(talion, 'GET', `/v1/notices?limit=1&cursor=${planned}`);
      return (behind['rows'] as unknown[]).length === 0 && rows.every(({ endpoint }) => endpoint === except);
    },
    forMs,
  );
}

type Ledger = Readonly<{
  id: string;
  state: string;
  attempts: number;
  facts: readonly Readonly<{ alertId: string }>[];
}>;

export async function ledger(talion: Talion, query = ''): Promise<Ledger[]> {
  const { body } = await callAlerter(talion, 'GET', `/v1/deliveries?limit=500${query}`);
  return body['rows'] as Ledger[];
}
