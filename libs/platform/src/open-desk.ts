import type { Channel, DeskStore, EndpointKind } from '@talion/alerting';
import { ChatChannel, HttpSender, MailChannel, WebhookChannel } from '@talion/channels';
import { openPostgresDeskStore } from '@talion/desk-store';
import { AlertTopic } from '@talion/kafka-log';
import type { ServiceConfig } from './config';
import { processName } from './projection-tools';

/** The ways to send that this configuration allows. */
export type Channels = Readonly<Partial<Record<EndpointKind, Channel>>>;

export type DeskPorts = Readonly<{ store: DeskStore; channels: Channels; close(): Promise<void> }>;

/** Where query is found on the same machine unless it is told otherwise. */
const publicUrlDefault = 'http://127.0.0.1:4283';

/** How much longer than an endpoint may take an alerter keeps a message in hand: then it has died. */
const leaseMarginMs = 15_000;

/** Rejects with `TrackingTrouble`. Nothing is sent yet, and no endpoint has to be there. */
export async function openDesk({ databaseUrl, alerts, smtp, kafka, publicUrl }: ServiceConfig): Promise<DeskPorts> {
  const timeoutMs = alerts.timeoutSeconds * 1000;
  const store = await openPostgresDeskStore({
    url: databaseUrl,
    by: processName,
    leaseMs: timeoutMs + leaseMarginMs,
    ...(alerts.retrySeconds && { pauses: alerts.retrySeconds }),
  });
  const sender = { publicUrl: publicUrl ?? publicUrlDefault };
  const http = new HttpSender({ allowed: alerts.privateTargets, timeoutMs });
  const channels: Channels = {
    webhook: new WebhookChannel(http, sender),
    chat: new ChatChannel(http, sender),
    ...(smtp && { mail: new MailChannel({ ...smtp, timeoutMs, sender }) }),
    ...(kafka && { kafka: new AlertTopic({ ...kafka, topic: alerts.topic, sender }) }),
  };
  const close = async (): Promise<void> => {
    await Promise.all(Object.values(channels).map((channel) => channel.close()));
    await store.close();
  };
  return { store, channels, close };
}
