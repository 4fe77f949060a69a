import { Webhook } from 'standardwebhooks';
import { cloudEventsOf } from '@talion/alerting';
import type { Channel, Delivery, Outcome, Sender } from '@talion/alerting';
import type { HttpSender } from './http-sender';

/**
 * Webhooks as Standard Webhooks has them: id, time and body are signed with each secret that is valid, so that a receiver may go from one to the next
 * when it likes. The body is CloudEvents in JSON.
 */
export class WebhookChannel implements Channel {
  constructor(
    private readonly http: HttpSender,
    private readonly sender: Sender,
  ) {}

  send(delivery: Delivery, signal: AbortSignal): Promise<Outcome> {
    const { message, endpoint, secrets } = delivery;
    const { mediaType, body } = cloudEventsOf(delivery, this.sender);
    const now = new Date();
    const headers = {
      'content-type': `${mediaType}; charset=utf-8`,
      'webhook-id': message.id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(message.id, now, body)).join(' '),
    };
    return this.http.post({ url: endpoint.target, body, headers }, signal);
  }

  async close(): Promise<void> {
    this.http.close();
  }
}
