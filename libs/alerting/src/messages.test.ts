import { deliveryTo, factsOfExchange } from '../../../test/support/deliveries';
import { cloudEventsOf } from './cloud-events';
import type { AlertEvent } from './cloud-events';
import type { Fact } from './desk';
import { chatMessage, mailMessage } from './letters';

const sender = { publicUrl: 'https://talion.example' };
const [chain, cycle] = factsOfExchange as readonly [Fact, Fact];
const deliveryOf = (...facts: readonly Fact[]) => deliveryTo('webhook', 'https://desk.example', { facts });

describe('cloudEventsOf()', () => {
  test('makes a CloudEvents event of a fact, with what it stood on and where to look', () => {
    const { mediaType, body } = cloudEventsOf(deliveryOf(cycle), sender);
    expect(mediaType).toBe('application/cloudevents+json');
    const event = JSON.parse(body) as AlertEvent;
    expect(event).toMatchObject({
      specversion: '1.0',
      id: cycle.id,
      source: 'urn:talion:subscription:s1',
      type: 'talion.alert.raised.v1',
      subject: 'cycle.completed:blue--red:a:1',
      time: '2024-01-20T12:00:00.000Z',
      datacontenttype: 'application/json',
      data: {
        kind: 'raised',
        number: 1,
        alert: { verdict: 'matched' },
        quote: { position: '0:2', asOf: '2024-01-20T12:00:00.000Z', chain: 'a' },
        title: 'New retaliation cycle between Blue and Red, matched',
        links: {
          page: 'https://talion.example/chain?id=a',
          chain: 'https://talion.example/v1/chains/a?asOf=2024-01-20T12%3A00%3A00.000Z',
          explanations: [
            'https://talion.example/v1/actions/a/explanation?asOf=2024-01-20T12%3A00%3A00.000Z',
            'https://talion.example/v1/actions/b/explanation?asOf=2024-01-20T12%3A00%3A00.000Z',
          ],
        },
        subscription: { id: 's1', name: 'Middle East' },
      },
    });
  });

  test('makes a batch of several, each under its own id', () => {
    const { mediaType, body } = cloudEventsOf(deliveryOf(chain, cycle), sender);
    expect(mediaType).toBe('application/cloudevents-batch+json');
    expect((JSON.parse(body) as AlertEvent[]).map(({ id }) => id)).toEqual([chain.id, cycle.id]);
  });

  test('says of a trial that it is one', () => {
    expect(JSON.parse(cloudEventsOf(deliveryOf(), sender).body)).toMatchObject({
      id: 'msg_trial',
      type: 'talion.alert.trial.v1',
    });
  });
});

describe('chatMessage()', () => {
  test('tells the news first, then what it stands on, and links to the page', () => {
    expect(chatMessage(deliveryOf(chain), sender).text.split('\n')).toEqual([
      '*Escalation chain begins: Blue and Red, in Iraq and Syria*',
      expect.stringMatching(/^- 2024-01-20 ASSAULT by Red against Blue, in Iraq; severity 9; reports: a of urn:test/),
      expect.stringMatching(/^- 2024-01-20 ASSAULT by Blue against Red, in Syria; severity 9; reports: b of urn:test/),
      'b answers a: inferred.',
      expect.stringMatching(/^ {2}P\(it is a response\) = sum/),
      'As known at 2024-01-20T12:00:00.000Z (log position 0:2).',
      '<https://talion.example/chain?id=a|Look at it>',
      '_Middle East, msg_chain_started_',
    ]);
  });

  test('says at once that something is withdrawn', () => {
    const { text } = chatMessage(deliveryOf({ ...chain, kind: 'withdrawn' }), sender);
    expect(text).toMatch(/^\*Withdrawn: Escalation chain begins/);
    expect(text).toContain('no longer holds');
  });

  test('takes what a report says as text, never as a mention or a link', () => {
    const alert = { ...chain.alert, countries: ['<!channel>', 'A & B'] } as Fact['alert'];
    const { text } = chatMessage(deliveryOf({ ...chain, alert }), sender);
    expect(text).toContain('&lt;!channel&gt; and A &amp; B');
    expect(text).not.toContain('<!channel>');
  });

  test('counts what is more than anybody reads', () => {
    const many = Array.from({ length: 90 }, () => chain);
    const { text } = chatMessage(deliveryOf(...many), sender);
    expect(text).toContain('And 70 more.');
    expect(text.length).toBeLessThan(12_200);
  });
});

describe('mailMessage()', () => {
  test('says in the subject what it is about, and in the text why it came', () => {
    const mail = mailMessage(deliveryOf(cycle, chain), sender);
    expect(mail).toMatchObject({
      subject: 'New retaliation cycle between Blue and Red, matched (and 1 more)',
      messageId: `<${cycle.id}@talion>`,
      thread: 'a',
    });
    expect(mail.text).toContain('The response is as grave as the provocation, after');
    expect(mail.text).toContain('You are told because The desk subscribes to "Middle East".');
  });
});
