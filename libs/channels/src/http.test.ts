import { Webhook } from 'standardwebhooks';
import { deliveryTo, factsOfExchange } from '../../../test/support/deliveries';
import { startReceiver } from '../../../test/support/receiver';
import type { Behaviour, Received, Receiver } from '../../../test/support/receiver';
import { ChatChannel, HttpSender, refusalOfTarget, WebhookChannel } from '.';

/** Webhooks and chats against an endpoint of our own, over real connections. */

const secrets = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)].map((bytes) => `whsec_${bytes.toString('base64')}`);
const sender = { publicUrl: 'https://talion.example' };
const never = new AbortController().signal;
const here = ['127.0.0.1', '::1'];

const closing: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function receiver(behaviour?: Behaviour): Promise<Receiver> {
  const started = await startReceiver(behaviour);
  closing.push(() => started.close());
  return started;
}

function channels(allowed: readonly string[] = here) {
  const http = new HttpSender({ allowed, timeoutMs: 500 });
  closing.push(() => http.close());
  return { webhook: new WebhookChannel(http, sender), chat: new ChatChannel(http, sender) };
}

const sendTo = (url: string, allowed?: readonly string[]) =>
  channels(allowed).webhook.send(deliveryTo('webhook', url, { secrets }), never);

function first([one]: readonly Received[]): Received {
  if (!one) throw new Error('Nothing was received');
  return one;
}

describe('WebhookChannel', () => {
  test('is believed by the public library, with each secret that is valid', async () => {
    const { url, received } = await receiver();
    expect(await sendTo(url)).toEqual({ ok: true, status: 204 });
    const { headers, body } = first(received);
    expect(headers['content-type']).toBe('application/cloudevents+json; charset=utf-8');
    expect(headers['webhook-signature']?.split(' ')).toHaveLength(2);
    for (const secret of secrets)
      expect(new Webhook(secret).verify(body, headers)).toMatchObject({
        id: headers['webhook-id'],
        specversion: '1.0',
      });
  });

  test('is not believed once anybody has changed it, or signed with something else', async () => {
    const { url, received } = await receiver();
    await sendTo(url);
    const { headers, body } = first(received);
    const [secret = ''] = secrets;
    expect(() => new Webhook(secret).verify(body.replace('raised', 'denied'), headers)).toThrow();
    expect(() => new Webhook(secret).verify(body, { ...headers, 'webhook-id': 'msg_other' })).toThrow();
    expect(() => new Webhook(`whsec_${Buffer.alloc(32, 3).toString('base64')}`).verify(body, headers)).toThrow();
  });

  test('sends several facts as a batch', async () => {
    const { url, received } = await receiver();
    await channels().webhook.send(deliveryTo('webhook', url, { secrets, facts: factsOfExchange }), never);
    expect(received[0]?.headers['content-type']).toBe('application/cloudevents-batch+json; charset=utf-8');
    expect(JSON.parse(received[0]?.body ?? '')).toHaveLength(2);
  });

  test('tells how an endpoint fails', async () => {
    const { url, behave } = await receiver();
    behave(() => 500);
    expect(await sendTo(url)).toEqual({ ok: false, status: 500, reason: 'It answers 500.' });
    behave(() => 410);
    expect(await sendTo(url)).toMatchObject({ ok: false, status: 410, gone: true });
    behave(() => 'hang');
    expect(await sendTo(url)).toEqual({ ok: false, reason: 'It did not answer within 0.5 s.' });
    behave(() => 'drop');
    expect(await sendTo(url)).toMatchObject({ ok: false, reason: expect.stringMatching(/socket hang up|ECONNRESET/) });
  });

  test('hears how much time an endpoint asks for', async () => {
    const { url, behave } = await receiver();
    behave(() => ({ status: 429, headers: { 'retry-after': '120' } }));
    expect(await sendTo(url)).toMatchObject({ ok: false, retryAfterSeconds: 120 });
    behave(() => ({ status: 503, headers: { 'retry-after': new Date(Date.now() + 3_600_000).toUTCString() } }));
    const outcome = await sendTo(url);
    expect(outcome).toMatchObject({ ok: false });
    expect((outcome as { retryAfterSeconds?: number }).retryAfterSeconds).toBeGreaterThan(3500);
  });

  test('tells that nobody is there', async () => {
    const gone = await startReceiver();
    await gone.close();
    expect(await sendTo(gone.url)).toMatchObject({ ok: false, reason: expect.stringContaining('ECONNREFUSED') });
  });

  test('does not follow a redirect, and names it', async () => {
    const inside = await receiver();
    const { url } = await receiver(() => ({ status: 302, headers: { location: inside.url } }));
    expect(await sendTo(url)).toEqual({
      ...{ ok: false, status: 302 },
      reason: `It answers with a redirect to ${inside.url}: name that address itself.`,
    });
    expect(inside.received).toEqual([]);
  });

  test.each(['127.0.0.1', '[::1]', 'localhost', '2130706433', '[::ffff:127.0.0.1]', '0.0.0.0'])(
    'does not reach into its own machine by %s',
    async (host) => {
      const { url, received } = await receiver();
      const outcome = await sendTo(url.replace('127.0.0.1', host), []);
      expect(outcome).toMatchObject({ ok: false, reason: expect.stringContaining('is not allowed') });
      expect(received).toEqual([]);
    },
  );

  test('reaches a private address that is allowed, and the others still not', async () => {
    const { url, received } = await receiver();
    expect(await sendTo(url, ['127.0.0.0/8'])).toMatchObject({ ok: true });
    expect(await sendTo(url, ['10.0.0.0/8'])).toMatchObject({ ok: false });
    expect(received).toHaveLength(1);
  });

  test('is cut off when its service ends', async () => {
    const { url } = await receiver(() => 'hang');
    const outcome = channels().webhook.send(deliveryTo('webhook', url, { secrets }), AbortSignal.abort());
    expect(await outcome).toMatchObject({ ok: false });
  });
});

describe('ChatChannel', () => {
  test('posts what Slack and Mattermost take', async () => {
    const { url, received } = await receiver(() => 200);
    expect(await channels().chat.send(deliveryTo('chat', url), never)).toEqual({ ok: true, status: 200 });
    const { headers, body } = first(received);
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    expect(Object.keys(JSON.parse(body) as object)).toEqual(['text']);
    expect(JSON.parse(body)).toMatchObject({ text: expect.stringMatching(/^\*Escalation chain begins: Blue and Red/) });
  });
});

describe('refusalOfTarget()', () => {
  const refusal = (url: string, allowed: readonly string[] = []) => refusalOfTarget(url, { allowed });

  test.each([
    ['desk', 'must be a URL such as https://desk.example/alerts'],
    ['ftp://desk.example', 'must be an http or https URL'],
    ['https://me:secret@desk.example', 'must not hold a user name or password'],
    ['http://127.0.0.1:9', expect.stringContaining('leads to 127.0.0.1, a private or reserved address')],
    ['http://localhost:9', expect.stringMatching(/leads to (?:127\.0\.0\.1|::1), a private/)],
    ['http://169.254.169.254/latest', expect.stringContaining('leads to 169.254.169.254')],
    ['http://[fd00::1]/', expect.stringContaining('leads to fd00::1')],
    ['http://0x7f000001/', expect.stringContaining('leads to 127.0.0.1')],
  ])('refuses %s', async (url, reason) => {
    expect(await refusal(url)).toEqual(reason);
  });

  test('takes a public address, one that is allowed, and a name that nobody knows yet', async () => {
    expect(await refusal('https://192.0.2.1/')).toBeDefined();
    expect(await refusal('https://8.8.8.8/')).toBeUndefined();
    expect(await refusal('http://10.1.2.3/', ['10.0.0.0/8'])).toBeUndefined();
    expect(await refusal('http://[fd00::1]/', ['10.0.0.0/8', 'fd00::/8'])).toBeUndefined();
    expect(await refusal('https://desk.invalid/')).toBeUndefined();
  });
});
