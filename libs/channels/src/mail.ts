import { hash } from 'node:crypto';
import { createTransport } from 'nodemailer';
import { mailMessage } from '@talion/alerting';
import type { Channel, Delivery, Outcome, Sender } from '@talion/alerting';

export type MailOptions = Readonly<{
  /** `smtp://user:password@host:port`, or `smtps:`. */
  url: string;
  from: string;
  timeoutMs: number;
  sender: Sender;
}>;

/** Connections to the mail server: mail servers like few that last. */
const connectionsMax = 2;

/** E-mail over SMTP. Mails about one chain hang together in a reader's list. */
export class MailChannel implements Channel {
  private readonly transport;

  constructor(private readonly options: MailOptions) {
    const { url, timeoutMs } = options;
    const timeouts = { connectionTimeout: timeoutMs, greetingTimeout: timeoutMs, socketTimeout: timeoutMs };
    this.transport = createTransport({ url, pool: true, maxConnections: connectionsMax, ...timeouts });
  }

  async send(delivery: Delivery): Promise<Outcome> {
    const { subject, text, messageId, thread } = mailMessage(delivery, this.options.sender);
    const references = `<${hash('sha256', thread, 'hex').slice(0, 32)}@talion>`;
    try {
      await this.transport.sendMail({
        from: this.options.from,
        to: delivery.endpoint.target,
        subject,
        text,
        messageId,
        references,
        inReplyTo: references,
        headers: { 'X-Talion-Message': delivery.message.id, 'Auto-Submitted': 'auto-generated' },
      });
      return { ok: true };
    } catch (error) {
      const status = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : undefined;
      const reason = error instanceof Error ? error.message : String(error);
      return { ok: false, reason, ...(status !== undefined && { status }) };
    }
  }

  async close(): Promise<void> {
    this.transport.close();
  }
}
