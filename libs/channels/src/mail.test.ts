import { deliveryTo, factsOfExchange } from '../../../test/support/deliveries';
import { startMailServer } from '../../../test/support/mail-server';
import type { MailServer } from '../../../test/support/mail-server';
import { MailChannel } from '.';

/** Mail, over SMTP to a real server, and read as a mail reader reads it. */

const closing: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function mailServer(refuses?: (recipient: string) => boolean): Promise<MailServer> {
  const started = await startMailServer(refuses);
  closing.push(() => started.close());
  return started;
}

function channel(url: string): MailChannel {
  const opened = new MailChannel({
    ...{ url, from: 'Talion <talion@desk.example>', timeoutMs: 2000 },
    sender: { publicUrl: 'https://talion.example' },
  });
  closing.push(() => opened.close());
  return opened;
}

test('MailChannel sends a mail that says what it is about, to all who are named', async () => {
  const { url, mails, recipients } = await mailServer();
  const target = 'ana@desk.example, ben@desk.example';
  const delivery = deliveryTo('mail', target, { facts: factsOfExchange });
  expect(await channel(url).send(delivery)).toEqual({ ok: true });
  expect(recipients).toEqual(['ana@desk.example', 'ben@desk.example']);
  const [mail] = mails;
  expect(mail?.from?.text).toBe('"Talion" <talion@desk.example>');
  expect(mail?.subject).toBe('Escalation chain begins: Blue and Red, in Iraq and Syria (and 1 more)');
  expect(mail?.messageId).toBe('<msg_chain_started@talion>');
  expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
  const lines = mail?.text?.split('\n') ?? [];
  expect(lines[0]).toBe('Escalation chain begins: Blue and Red, in Iraq and Syria');
  expect(lines).toContain('New retaliation cycle between Blue and Red, matched');
  expect(lines).toContain('https://talion.example/chain?id=a');
});

test('MailChannel lets mails about one chain hang together', async () => {
  const { url, mails } = await mailServer();
  const sending = channel(url);
  for (const fact of factsOfExchange) await sending.send(deliveryTo('mail', 'ana@desk.example', { facts: [fact] }));
  const [first, second] = mails.map(({ references }) => references);
  expect(first).toBe(second);
  expect(mails.map(({ messageId }) => messageId)).toEqual([
    '<msg_chain_started@talion>',
    '<msg_cycle_completed@talion>',
  ]);
});

test('MailChannel tells why a server takes nothing', async () => {
  const { url } = await mailServer(() => true);
  expect(await channel(url).send(deliveryTo('mail', 'nobody@desk.example'))).toMatchObject({
    ...{ ok: false, status: 550 },
    reason: expect.stringContaining('No such mailbox'),
  });
  const wrong = url.replace('secret', 'guess');
  expect(await channel(wrong).send(deliveryTo('mail', 'ana@desk.example'))).toMatchObject({ ok: false, status: 535 });
});

test('MailChannel tells that no server is there', async () => {
  const outcome = await channel('smtp://127.0.0.1:9').send(deliveryTo('mail', 'ana@desk.example'));
  expect(outcome).toMatchObject({ ok: false, reason: expect.stringContaining('ECONNREFUSED') });
});
