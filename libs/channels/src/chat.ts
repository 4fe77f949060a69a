import { chatMessage } from '@talion/alerting';
import type { Channel, Delivery, Outcome, Sender } from '@talion/alerting';
import type { HttpSender } from './http-sender';

/** Incoming webhooks of Slack and Mattermost: the address itself is the secret. */
export class ChatChannel implements Channel {
  constructor(
    private readonly http: HttpSender,
    private readonly sender: Sender,
  ) {}

  send(delivery: Delivery, signal: AbortSignal): Promise<Outcome> {
    const body = JSON.stringify(chatMessage(delivery, this.sender));
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    return this.http.post({ url: delivery.endpoint.target, body, headers }, signal);
  }

  async close(): Promise<void> {
    this.http.close();
  }
}
