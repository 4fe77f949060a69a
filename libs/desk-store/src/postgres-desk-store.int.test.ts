import { hash } from 'node:crypto';
import { plan } from '@talion/alerting';
import type { Delivery, DeskStore, Outcome, PlanState } from '@talion/alerting';
import type { Notice, StoredNotice } from '@talion/tracking';
import { freshDatabase, rowsOn } from '../../../test/support/database';
import { exchange, raisedBy } from '../../../test/support/notices';
import { until } from '../../../test/support/processes';
import { openPostgresDeskStore } from '.';
import type { DeskStoreOptions, PostgresDeskStore } from '.';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let opened: PostgresDeskStore[];
beforeEach(async () => {
  database = await freshDatabase();
  opened = [];
});
afterEach(async () => {
  await Promise.all(opened.map((store) => store.close()));
  await database.drop();
});

/** Pauses of a tenth of a second, so that nobody waits. */
const quick = { pauses: [0.1, 0.1], leaseMs: 60_000, chance: () => 0.5 };

async function open(by: string, tools: Partial<DeskStoreOptions> = {}): Promise<PostgresDeskStore> {
  const store = await openPostgresDeskStore({ url: database.url, ...quick, by, ...tools });
  await store.beSeen();
  opened.push(store);
  return store;
}

const digest = (text: string): string => hash('sha256', text, 'base64url');

/** Notices as the read models number them. */
class Notices {
  private readonly all: StoredNotice[] = [];

  add(notices: readonly Notice[]): void {
    for (const notice of notices) this.all.push({ ...notice, sequence: this.all.length + 1 });
  }

  readonly read = (after: number): Promise<readonly StoredNotice[]> =>
    Promise.resolve(this.all.slice(after, after + 200));
  readonly last = (): Promise<number> => Promise.resolve(this.all.length);
}

const decide = (notices: readonly StoredNotice[], state: PlanState, now: number) =>
  plan(notices, state, { now, digest });
const exchanges = (count: number): Notice[] =>
  Array.from({ length: count }, (_, n) => raisedBy(exchange(Date.now(), String(n)), Date.now())).flat();

async function subscribed(store: DeskStore, further: Readonly<Record<string, unknown>> = {}) {
  const endpoint = await store.addEndpoint(
    { name: 'hook', kind: 'webhook', target: 'http://x', by: 'test' },
    'whsec_one',
  );
  const subscription = await store.addSubscription({
    ...{ name: 'desk', endpoint: endpoint.id, filter: {}, groupSeconds: 0, perMinuteMax: 0, paused: false, by: 'test' },
    ...further,
  });
  if (!subscription) throw new Error('There is no such endpoint');
  return { endpoint: endpoint.id, subscription: subscription.id };
}

/** An endpoint with messages that wait: two for each exchange. */
async function waiting(store: DeskStore, count = 1): Promise<string> {
  const notices = new Notices();
  const { endpoint } = await subscribed(store);
  await store.plan(notices, decide);
  notices.add(exchanges(count));
  for (let some: number | undefined = 1; some;) some = await store.plan(notices, decide);
  return endpoint;
}

const take = async (store: DeskStore, endpoint: string, most = 10): Promise<readonly Delivery[]> =>
  (await store.turn({ endpoint, settled: [], take: most })).deliveries;
const settle = (store: DeskStore, endpoint: string, deliveries: readonly Delivery[], outcome: Outcome, more = 0) =>
  store.turn({ endpoint, settled: deliveries.map((delivery) => ({ delivery, outcome })), take: more });
const idsOf = (deliveries: readonly Delivery[]): string[] => deliveries.map(({ message }) => message.id);
const failed: Outcome = { ok: false, reason: 'It answers 500.', status: 500 };
const delivered: Outcome = { ok: true, status: 204 };

async function takenAtLast(store: DeskStore, endpoint: string): Promise<readonly Delivery[]> {
  let taken: readonly Delivery[] = [];
  await until('a message is due again', async () => (taken = await take(store, endpoint)).length > 0);
  return taken;
}

test('openPostgresDeskStore() by eight processes at once makes the tables once, and says of each column what it means', async () => {
  await Promise.all(Array.from({ length: 8 }, (_, n) => open(`alerter ${n}`)));
  const silent = `
    SELECT c.relname || '.' || a.attname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE n.nspname = 'talion_desk' AND c.relkind = 'r' AND col_description(c.oid, a.attnum) IS NULL`;
  expect(await rowsOn(database.url, silent)).toEqual([]);
  expect(await rowsOn(database.url, 'SELECT count(*)::integer FROM talion_desk.migrations')).toEqual([{ count: 1 }]);
});

describe('plan()', () => {
  test('begins behind what there was before anybody could subscribe', async () => {
    const store = await open('one');
    const notices = new Notices();
    notices.add(exchanges(2));
    expect(await store.plan(notices, decide)).toBe(0);
    const { endpoint } = await subscribed(store);
    expect(await store.plan(notices, decide)).toBe(0);
    notices.add(raisedBy(exchange(Date.now(), 'new'), Date.now()));
    expect(await store.plan(notices, decide)).toBe(2);
    expect(await store.planned()).toBe(6);
    expect(await take(store, endpoint)).toHaveLength(2);
  });

  test('is done by one at a time, and leaves no notice out', async () => {
    const [one, other] = [await open('one'), await open('other')];
    const notices = new Notices();
    const { endpoint } = await subscribed(one);
    await one.plan(notices, decide);
    notices.add(exchanges(5));
    const counts = await Promise.all([one.plan(notices, decide), other.plan(notices, decide)]);
    // The second finds the first at it, or finds nothing left.
    expect(counts.filter((count) => count === 10)).toHaveLength(1);
    expect(await take(one, endpoint, 100)).toHaveLength(10);
  });

  test('writes nothing where it fails, and the next finds all as it was', async () => {
    const store = await open('one');
    const notices = new Notices();
    const { endpoint } = await subscribed(store);
    await store.plan(notices, decide);
    notices.add(exchanges(1));
    const fails = store.plan(notices, (...asked) => {
      decide(...asked);
      throw new Error('killed');
    });
    await expect(fails).rejects.toThrow('killed');
    expect(await store.plan(notices, decide)).toBe(2);
    expect(await take(store, endpoint)).toHaveLength(2);
  });

  test('tells nothing twice of read models that were made from nothing', async () => {
    const store = await open('one');
    const endpoint = await waiting(store);
    await settle(store, endpoint, await take(store, endpoint), delivered);
    const anew = new Notices();
    anew.add(exchanges(1).slice(0, 1));
    expect(await store.plan(anew, decide)).toBe(1);
    expect(await take(store, endpoint)).toEqual([]);
  });

  test('keeps in mind what was told, and whose turn it is', async () => {
    const store = await open('one');
    const notices = new Notices();
    const { endpoint } = await subscribed(store);
    await store.plan(notices, decide);
    const raised = exchanges(1).slice(0, 1);
    notices.add(raised);
    await store.plan(notices, decide);
    const first = await take(store, endpoint);
    notices.add(raised.map((notice) => ({ ...notice, kind: 'withdrawn' })));
    await store.plan(notices, decide);
    // The withdrawal does not overtake what is under way.
    expect(await take(store, endpoint)).toEqual([]);
    const { deliveries } = await settle(store, endpoint, first, delivered, 10);
    expect(deliveries.map(({ message }) => message.facts.map(({ kind, number }) => [kind, number]))).toEqual([
      [['withdrawn', 2]],
    ]);
  });
});

test('plan() raises nothing for an endpoint that is off, and keeps for it what puts right what it was told', async () => {
  const store = await open('one');
  const notices = new Notices();
  const { endpoint } = await subscribed(store);
  await store.plan(notices, decide);
  const [told, other] = exchanges(1) as [Notice, Notice];
  notices.add([told]);
  await store.plan(notices, decide);
  await settle(store, endpoint, await take(store, endpoint), delivered);
  await store.switchEndpoint(endpoint, false, 'Holidays.');
  notices.add([other, { ...told, kind: 'withdrawn' }]);
  await store.plan(notices, decide);
  expect(await take(store, endpoint)).toEqual([]);
  await store.switchEndpoint(endpoint, true, '');
  const deliveries = await take(store, endpoint);
  expect(deliveries.map(({ message }) => message.facts.map(({ kind }) => kind))).toEqual([['withdrawn']]);
});

describe('turn()', () => {
  test('gives each message to one alerter, the earliest first', async () => {
    const [one, other] = [await open('one'), await open('other')];
    const endpoint = await waiting(one, 10);
    const taken = await Promise.all([take(one, endpoint, 8), take(other, endpoint, 8), take(one, endpoint, 8)]);
    const ids = taken.flatMap(idsOf);
    expect([ids.length, new Set(ids).size]).toEqual([20, 20]);
  });

  test('writes every attempt into the ledger before it is made, and then what came of it', async () => {
    const store = await open('one');
    const endpoint = await waiting(store);
    const [first, second] = await take(store, endpoint);
    if (!first || !second) throw new Error('Two were expected');
    expect(await store.attempts(first.message.id)).toMatchObject([{ number: 1, by: 'one' }]);
    await settle(store, endpoint, [first], delivered);
    await settle(store, endpoint, [second], failed);
    expect(await store.attempts(first.message.id)).toMatchObject([{ number: 1, ok: true, status: 204 }]);
    expect(await store.attempts(second.message.id)).toMatchObject([
      { number: 1, ok: false, status: 500, reason: 'It answers 500.' },
    ]);
    expect(await store.message(first.message.id)).toMatchObject({ state: 'delivered', attempts: 1 });
    expect(await store.message(second.message.id)).toMatchObject({ state: 'waiting', attempts: 1 });
  });

  test('gives up after the last of the pauses, and sends again whoever asks for it, under the same id', async () => {
    const store = await open('one');
    const endpoint = await waiting(store);
    const [, ...others] = await take(store, endpoint);
    await settle(store, endpoint, others, delivered);
    const seen = new Set<string>();
    await store.resend({ endpoint });
    for (let attempt = 1; attempt <= 3; attempt++) {
      const taken =
        attempt === 1 ? (await store.messages({ endpoint, state: 'waiting' }, { limit: 1 })).rows : undefined;
      const due = taken ? taken.map((message) => ({ message, tries: 1 })) : await takenAtLast(store, endpoint);
      for (const { message } of due) seen.add(message.id);
      await store.turn({ endpoint, settled: due.map((delivery) => ({ delivery, outcome: failed })), take: 0 });
    }
    const [id = ''] = [...seen];
    expect(seen.size).toBe(1);
    expect(await store.message(id)).toMatchObject({
      ...{ state: 'dead', attempts: 3 },
      reason: '3 attempts failed, the last: It answers 500.',
    });
    expect((await store.messages({ state: 'dead' }, { limit: 10 })).rows).toHaveLength(1);
    expect(await store.resend({ message: id })).toBe(1);
    const again = await take(store, endpoint);
    expect(idsOf(again)).toEqual([id]);
    await settle(store, endpoint, again, delivered);
    expect(await store.attempts(id)).toHaveLength(4);
  });

  test('takes over from an alerter that is seen no more, and hears late of what came through', async () => {
    const [one, other] = [await open('one'), await open('other')];
    const endpoint = await waiting(one);
    const taken = await take(one, endpoint);
    expect(await take(other, endpoint)).toEqual([]);
    await rowsOn(database.url, `UPDATE talion_desk.alerters SET seen = seen - interval '6 s' WHERE name = 'one'`);
    expect(idsOf(await take(other, endpoint)).sort()).toEqual(idsOf(taken).sort());
    // The first was not dead but slow: that it failed is another's affair by now, that it came through is good news.
    const [first, second] = taken;
    if (!first || !second) throw new Error('Two were expected');
    await settle(one, endpoint, [first], failed);
    await settle(one, endpoint, [second], delivered);
    expect(await one.message(first.message.id)).toMatchObject({ state: 'waiting', attempts: 2 });
    expect(await one.message(second.message.id)).toMatchObject({ state: 'delivered' });
  });

  test('takes over what somebody has had in hand for too long', async () => {
    const [one, other] = [await open('one', { leaseMs: 50 }), await open('other')];
    const endpoint = await waiting(one);
    const taken = await take(one, endpoint);
    expect(idsOf(await takenAtLast(other, endpoint)).sort()).toEqual(idsOf(taken).sort());
  });

  test('leaves an endpoint alone that failed five times in a row, then lets one message of one alerter try', async () => {
    const [one, other] = [await open('one'), await open('other')];
    const endpoint = await waiting(one, 10);
    await settle(one, endpoint, await take(one, endpoint, 5), failed);
    expect([await take(one, endpoint), await take(other, endpoint)]).toEqual([[], []]);
    const [state] = await one.endpoints();
    expect(state).toMatchObject({ waiting: 20, breaker: { failures: 5, opened: 1 } });
    const trying = await takenAtLast(one, endpoint);
    expect(trying).toHaveLength(1);
    expect([await take(one, endpoint), await take(other, endpoint)]).toEqual([[], []]);
    await settle(one, endpoint, trying, delivered);
    expect((await one.endpoints())[0]?.breaker).toEqual({ failures: 0, opened: 0, catchingUp: true });
    expect((await take(other, endpoint, 30)).length).toBeGreaterThan(10);
  });

  test('switches an endpoint off that is gone for good', async () => {
    const store = await open('one');
    const endpoint = await waiting(store);
    const taken = await take(store, endpoint, 1);
    await settle(store, endpoint, taken, {
      ok: false,
      status: 410,
      reason: 'It answers that it is gone (410).',
      gone: true,
    });
    expect(await store.endpoints()).toMatchObject([
      { on: false, offReason: 'It answered that it is gone (410).', dead: 1 },
    ]);
    expect([await take(store, endpoint), await store.due()]).toEqual([[], []]);
    await store.switchEndpoint(endpoint, true, '');
    expect(await take(store, endpoint)).toHaveLength(1);
    expect(await store.endpoints()).toMatchObject([{ dead: 1, breaker: { catchingUp: false } }]);
    expect(await store.resend({ endpoint })).toBe(1);
    expect(await store.endpoints()).toMatchObject([{ dead: 0, breaker: { catchingUp: true } }]);
  });

  test('signs with the last secret beside the new one for a time', async () => {
    const store = await open('one');
    const endpoint = await waiting(store, 2);
    expect(await store.rotateSecret(endpoint, 'whsec_two', 60_000)).toBe(true);
    expect((await take(store, endpoint, 1))[0]?.secrets).toEqual(['whsec_two', 'whsec_one']);
    expect(await store.rotateSecret(endpoint, 'whsec_three', 0)).toBe(true);
    expect((await take(store, endpoint, 1))[0]?.secrets).toEqual(['whsec_three', 'whsec_one']);
    expect(await store.rotateSecret('nowhere', 'whsec_x', 0)).toBe(false);
  });
});

test('removeEndpoint() cancels what waits, takes its subscriptions along, and leaves the ledger', async () => {
  const store = await open('one');
  const endpoint = await waiting(store);
  expect(await store.removeEndpoint(endpoint)).toBe(true);
  expect(await store.removeEndpoint(endpoint)).toBe(false);
  expect([await store.endpoints(), await store.subscriptions()]).toEqual([[], []]);
  const { rows } = await store.messages({ endpoint }, { limit: 10 });
  expect(rows.map(({ state, reason }) => [state, reason])).toEqual([
    ['cancelled', 'Its endpoint was removed.'],
    ['cancelled', 'Its endpoint was removed.'],
  ]);
});

test('changeSubscription() changes what it is given, and takes quiet hours away by null', async () => {
  const store = await open('one');
  const quietHours = { timeZone: 'UTC', from: '22:00', to: '07:00' };
  const { subscription } = await subscribed(store, { quietHours });
  const changed = await store.changeSubscription(subscription, { filter: { actors: ['red'] }, groupSeconds: 30 });
  expect(changed).toMatchObject({ name: 'desk', filter: { actors: ['red'] }, groupSeconds: 30, quietHours });
  expect(await store.changeSubscription(subscription, { quietHours: null })).not.toHaveProperty('quietHours');
  expect(await store.changeSubscription('nowhere', { paused: true })).toBeUndefined();
});

test('messages() pages through the ledger, the newest first, by endpoint, state and alert', async () => {
  const store = await open('one');
  const endpoint = await waiting(store, 5);
  const ids: string[] = [];
  for (let after: string | undefined; ;) {
    const page = await store.messages({ endpoint }, { limit: 3, ...(after !== undefined && { after }) });
    ids.push(...page.rows.map(({ id }) => id));
    if (page.next === undefined) break;
    after = page.next;
  }
  expect([ids.length, new Set(ids).size]).toEqual([10, 10]);
  const { rows } = await store.messages({ alert: 'chain.started:a3' }, { limit: 10 });
  expect(rows.flatMap(({ facts }) => facts.map(({ alertId }) => alertId))).toEqual(['chain.started:a3']);
  expect((await store.messages({ state: 'dead' }, { limit: 10 })).rows).toEqual([]);
});

test('mutes() tells those that have not ended, acknowledgements() the latest first', async () => {
  const store = await open('one');
  const soon = new Date(Date.now() + 60_000).toISOString();
  const mute = await store.addMute({ about: 'blue--red', until: soon, note: 'Known.', by: 'ana' });
  await store.addMute({ about: 'x', until: new Date(Date.now() - 1000).toISOString(), note: 'Over.', by: 'ana' });
  expect(await store.mutes()).toEqual([mute]);
  expect([await store.removeMute(mute.id), await store.removeMute(mute.id), await store.mutes()]).toEqual([
    true,
    false,
    [],
  ]);
  await store.acknowledge({ alert: 'a', note: 'Seen.', by: 'ana' });
  await store.acknowledge({ alert: 'b', note: '', by: 'ben' });
  expect((await store.acknowledgements(undefined, 10)).map(({ alert, by }) => [alert, by])).toEqual([
    ['b', 'ben'],
    ['a', 'ana'],
  ]);
  expect(await store.acknowledgements(['a'], 10)).toMatchObject([{ alert: 'a', note: 'Seen.', by: 'ana' }]);
});
