import { useState } from 'react';
import { None, Section } from '../parts/section';
import { Trouble } from '../parts/trouble';
import { useAct, useDesk } from './desk-api';
import type { Act, Delivery, Endpoint, Mute, Subscription } from './desk-api';
import { EndpointForm } from './endpoint-form';
import { EndpointItem, MessageItem, MuteItem, SubscriptionItem } from './items';
import { MuteForm } from './mute-form';
import { SubscriptionForm } from './subscription-form';

/** Messages of the ledger that are shown. */
const sentMax = '25';

/** Who is told of what, and what came of it. */
export default function SubscriptionsPage() {
  const endpoints = useDesk<Endpoint>('endpoints');
  const subscriptions = useDesk<Subscription>('subscriptions');
  const mutes = useDesk<Mute>('mutes');
  const dead = useDesk<Delivery>('deliveries', { state: 'dead', limit: '100' });
  const sent = useDesk<Delivery>('deliveries', { limit: sentMax });
  const acting = useAct();
  const [secrets, setSecrets] = useState<Readonly<Record<string, string>>>({});
  const act = (what: Act): void => acting.mutate(what);
  const nameOf = (id: string): string =>
    endpoints.data?.rows.find((one) => one.id === id)?.name ?? 'an endpoint that is gone';
  const rotate = (id: string): void =>
    acting.mutate(
      { method: 'POST', path: `endpoints/${id}/secrets` },
      { onSuccess: (made) => setSecrets({ ...secrets, [id]: String(made?.['secret']) }) },
    );
  const trouble = acting.error ?? endpoints.error ?? subscriptions.error;
  return (
    <>
      <h1>Subscriptions</h1>
      <Trouble error={trouble} />
      <div className="reading">
        <Section
          title="Who is told of what"
          lead="Which alerts go where. Whoever was told of one also hears when it changes or falls away."
        >
          <List
            id="subscription-list"
            of={subscriptions.data?.rows}
            none="Nobody has subscribed yet. Add an endpoint, then subscribe."
          >
            {(one) => <SubscriptionItem key={one.id} subscription={one} endpoint={nameOf(one.endpoint)} act={act} />}
          </List>
          <SubscriptionForm endpoints={endpoints.data?.rows ?? []} />
        </Section>
        <Section title="Endpoints" lead="Where messages go: webhooks, chats of Slack or Mattermost, mail.">
          <List id="endpoint-list" of={endpoints.data?.rows} none="There is none yet.">
            {(one) => (
              <EndpointItem
                key={one.id}
                endpoint={one}
                act={act}
                secret={secrets[one.id]}
                onRotate={() => rotate(one.id)}
              />
            )}
          </List>
          <EndpointForm />
        </Section>
        <Section title="Given up" lead="What an endpoint did not take in ten attempts over three days.">
          <List id="dead-list" of={dead.data?.rows} none="Nothing was given up.">
            {(one) => <MessageItem key={one.id} message={one} to={nameOf(one.endpoint)} act={act} />}
          </List>
        </Section>
        <Section title="Muted" lead="Silence for a while; withdrawals of what was told come through.">
          <List id="mute-list" of={mutes.data?.rows} none="Nothing is muted.">
            {(one) => <MuteItem key={one.id} mute={one} act={act} />}
          </List>
          <MuteForm />
        </Section>
        <Section title="Sent" lead="The latest messages of the ledger.">
          <List id="sent-list" of={sent.data?.rows} none="Nothing was sent yet.">
            {(one) => <MessageItem key={one.id} message={one} to={nameOf(one.endpoint)} act={act} />}
          </List>
        </Section>
      </div>
    </>
  );
}

type ListProps<T> = Readonly<{
  id: string;
  of: readonly T[] | undefined;
  none: string;
  children: (one: T) => React.ReactNode;
}>;

const List = <T,>({ id, of, none, children }: ListProps<T>) => (
  <div id={id}>
    {of === undefined ? (
      <None>Loading…</None>
    ) : of.length === 0 ? (
      <None>{none}</None>
    ) : (
      <ol className="plain">{of.map(children)}</ol>
    )}
  </div>
);
