import { asserted, report } from '../support/events';
import { allTold, callAlerter, ledger, makeEndpoint, openDesk, subscribe, toldTo } from '../support/desks';
import type { Desk } from '../support/desks';
import { startMailServer } from '../support/mail-server';
import type { MailServer } from '../support/mail-server';
import { actBefore, exchange } from '../support/notices';
import { until } from '../support/processes';
import { startReceiver } from '../support/receiver';
import { get, postAll, settled, startStandalone } from '../support/talion';
import type { Talion } from '../support/talion';

/** Desks set up their alerts over the API, and see in the ledger what became of them. */

let talion: Talion;
let mailServer: MailServer;
const desks: Desk[] = [];

beforeAll(async () => {
  mailServer = await startMailServer();
  talion = await startStandalone({
    ...{ ALERTS_PRIVATE_TARGETS: '127.0.0.1', ALERTS_RETRY_SECONDS: '0.1,0.1', ALERTS_TIMEOUT_SECONDS: '3' },
    ...{ SMTP_URL: mailServer.url, SMTP_FROM: 'talion@desk.example' },
  });
});
afterAll(async () => {
  await Promise.all(desks.map((desk) => desk.close()));
  await talion.stop();
  await mailServer.close();
});

/** Mails to somebody. */
const mailsTo = (address: string) =>
  mailServer.mails.filter(({ to }) => [to].flat().some((one) => one?.text.includes(address)));

/** An act and its answer between two sides that no other test knows: a cycle and a chain. */
async function clash(name: string, about: Readonly<{ named: string[] }> = { named: [] }): Promise<string[]> {
  await settled(talion, await postAll(talion, exchange(Date.now(), name)));
  about.named.push(name);
  return [`chain.started:a${name}`, `cycle.completed:blue${name}--red${name}:a${name}:1`];
}

async function desk(
  ...asked: Parameters<typeof openDesk> extends [unknown, ...infer Rest] ? Rest : never
): Promise<Desk> {
  const opened = await openDesk(talion, ...asked);
  desks.push(opened);
  return opened;
}

const refusedFields = async (method: string, path: string, body: unknown): Promise<unknown> => {
  const answer = await callAlerter(talion, method, path, body);
  const problems = (answer.body['problems'] ?? []) as { field: string; value: string }[];
  return [answer.status, ...problems.map(({ field, value }) => `${field} ${value}`)];
};

test('what is wrong with an endpoint is named, field by field', async () => {
  const wrong = { name: '', kind: 'pigeon', target: 'x' };
  expect(await refusedFields('POST', '/v1/endpoints', wrong)).toEqual([422, '/name ""', '/kind "pigeon"']);
  const inside = { name: 'a', kind: 'webhook', target: 'http://169.254.169.254/latest' };
  expect(await refusedFields('POST', '/v1/endpoints', inside)).toEqual([422, `/target "${inside.target}"`]);
  const mail = { name: 'a', kind: 'mail', target: 'ana@desk.example, ben' };
  expect(await refusedFields('POST', '/v1/endpoints', mail)).toEqual([422, `/target "${mail.target}"`]);
  expect(await refusedFields('POST', '/v1/endpoints', { ...mail, more: 1 })).toEqual([422, '/more 1']);
});

test('what is wrong with a subscription is named, field by field', async () => {
  const { id } = await makeEndpoint(talion, 'mail', 'ana@desk.example');
  const sub = { name: 'a', endpoint: id };
  const of = (further: Readonly<Record<string, unknown>>) =>
    refusedFields('POST', '/v1/subscriptions', { ...sub, ...further });
  expect(await of({ endpoint: 'nowhere' })).toEqual([422, '/endpoint "nowhere"']);
  expect(await of({ filter: { kinds: ['cycle'], severityMin: 'high' } })).toEqual([
    ...[422, '/filter/kinds/0 "cycle"', '/filter/severityMin "high"'],
  ]);
  const quietHours = { timeZone: 'Mars/Olympus', from: '24:00', to: '07:00' };
  expect(await of({ quietHours })).toEqual([
    ...[422, '/quietHours/timeZone "Mars/Olympus"', '/quietHours/from "24:00"'],
  ]);
  expect(await of({ groupSeconds: -1 })).toEqual([422, '/groupSeconds -1']);
  const past = { about: 'x', until: '2020-01-01T00:00:00Z', note: 'Known.' };
  expect(await refusedFields('POST', '/v1/mutes', past)).toEqual([422, '/until "2020-01-01T00:00:00Z"']);
  expect(await refusedFields('POST', '/v1/acknowledgements', { alert: 'no such' })).toEqual([422, '/alert "no such"']);
});

test.each([
  ['DELETE', '/v1/endpoints/nowhere'],
  ['POST', '/v1/endpoints/nowhere/secrets'],
  ['POST', '/v1/endpoints/nowhere/trials'],
  ['DELETE', '/v1/subscriptions/nowhere'],
  ['DELETE', '/v1/mutes/nowhere'],
  ['GET', '/v1/deliveries/nowhere'],
  ['POST', '/v1/deliveries/nowhere/resends'],
])('%s %s is answered with 404', async (method, path) => {
  expect((await callAlerter(talion, method, path)).status).toBe(404);
});

test('a key that only reads sets up nothing, and one for desks does', async () => {
  const keyOf = async (scopes: readonly string[]): Promise<Talion> => {
    const response = await fetch(`${talion.ingestUrl}/v1/keys`, {
      method: 'POST',
      headers: { authorization: `Bearer ${talion.key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'somebody', scopes }),
    });
    return { ...talion, key: ((await response.json()) as { key: string }).key };
  };
  const endpoint = { name: 'a', kind: 'mail', target: 'ana@desk.example' };
  const [reader, editor] = [await keyOf(['read']), await keyOf(['desk'])];
  expect((await callAlerter(reader, 'POST', '/v1/endpoints', endpoint)).status).toBe(403);
  expect((await callAlerter(reader, 'GET', '/v1/endpoints')).status).toBe(200);
  const made = await callAlerter(editor, 'POST', '/v1/endpoints', endpoint);
  expect([made.status, (made.body['endpoint'] as { by: string }).by]).toEqual([201, 'somebody']);
});

test('a preview counts what a filter would have raised of late, and shows the latest', async () => {
  await clash('preview');
  const preview = async (filter: unknown) =>
    (await callAlerter(talion, 'POST', '/v1/subscriptions/previews', { filter })).body;
  const all = await preview({ actors: ['redpreview'] });
  expect(all).toMatchObject({ alerts: 2, byKind: { 'cycle.completed': 1, 'chain.started': 1 }, cut: false });
  const weeks = all['byWeek'] as { alerts: number }[];
  expect([weeks.length, weeks.at(-1)?.alerts]).toEqual([13, 2]);
  expect(await preview({ actors: ['redpreview'], countries: ['Jordan'] })).toMatchObject({ alerts: 0, latest: [] });
  expect(await preview({ dyads: ['bluepreview--redpreview'], kinds: ['chain.started'] })).toMatchObject({ alerts: 1 });
});

test('each subscription hears what it asks for, by mail and by chat as well', async () => {
  const hook = await desk({ filter: { actors: ['redeach'], kinds: ['cycle.completed'] } });
  const chat = await startReceiver(() => 200);
  const [{ id: chatId }, { id: mailId }] = [
    await makeEndpoint(talion, 'chat', chat.url),
    await makeEndpoint(talion, 'mail', 'each@desk.example'),
  ];
  const filter = { actors: ['redeach'] };
  for (const endpoint of [chatId, mailId]) await subscribe(talion, endpoint, { filter, groupSeconds: 1 });
  await clash('each');
  await allTold(talion);
  expect(toldTo(hook)).toEqual(['raised cycle.completed:blueeach--redeach:aeach:1 matched']);
  // What hangs together comes in one message.
  expect(chat.received).toHaveLength(1);
  const { text } = JSON.parse(chat.received[0]?.body ?? '') as { text: string };
  expect(text).toContain('*Escalation chain begins: Blueeach and Redeach, in Iraq and Syria*');
  expect(text).toContain('*New retaliation cycle between Blueeach and Redeach, matched*');
  const [mail] = mailsTo('each@desk.example');
  expect(mail?.subject).toMatch(/^(?:New retaliation cycle|Escalation chain).*\(and 1 more\)$/);
  expect(mail?.text).toContain(`${talion.queryUrl}/chain?id=aeach`);
  await chat.close();
});

test('what is given up stands in the ledger with every attempt, and is sent again under its id', async () => {
  const sick = await desk({ filter: { actors: ['redsick'], kinds: ['chain.started'] } }, () => 500);
  const well = await desk({ filter: { actors: ['redsick'] } });
  await clash('sick');
  await until(
    'it is given up',
    async () => (await ledger(talion, `&endpoint=${sick.endpoint}&state=dead`)).length === 1,
  );
  expect(toldTo(well)).toHaveLength(2);
  const [{ id } = { id: '' }] = await ledger(talion, `&endpoint=${sick.endpoint}`);
  const { body } = await callAlerter(talion, 'GET', `/v1/deliveries/${id}`);
  expect(body['message']).toMatchObject({
    state: 'dead',
    attempts: 3,
    reason: '3 attempts failed, the last: It answers 500.',
  });
  expect(body['attempts']).toMatchObject([1, 2, 3].map((number) => ({ number, ok: false, status: 500 })));
  sick.behave(() => 204);
  expect((await callAlerter(talion, 'POST', `/v1/deliveries/${id}/resends`)).status).toBe(204);
  await until(
    'it is delivered',
    async () => (await ledger(talion, `&endpoint=${sick.endpoint}&state=delivered`)).length === 1,
  );
  expect(new Set(sick.received.map(({ headers }) => headers['webhook-id']))).toEqual(new Set([id]));
  expect((await callAlerter(talion, 'POST', `/v1/deliveries/${id}/resends`)).status).toBe(404);
});

test('what is muted is told to nobody, and noted; an alert can be taken note of', async () => {
  const hook = await desk({ filter: { actors: ['redmute'] } });
  const until_ = new Date(Date.now() + 3_600_000).toISOString();
  const mute = { about: 'bluemute--redmute', until: until_, note: 'We know.' };
  const { status, body } = await callAlerter(talion, 'POST', '/v1/mutes', mute);
  expect([status, body['by']]).toEqual([201, 'standalone']);
  const [chain = '', cycle = ''] = await clash('mute');
  await allTold(talion);
  expect(toldTo(hook)).toEqual([`raised ${chain}`]);
  expect(await ledger(talion, `&alert=${encodeURIComponent(cycle)}`)).toMatchObject([{ state: 'muted', attempts: 0 }]);
  expect((await callAlerter(talion, 'DELETE', `/v1/mutes/${String(body['id'])}`)).status).toBe(204);

  const note = { alert: cycle, note: 'Ana is on it.' };
  expect((await callAlerter(talion, 'POST', '/v1/acknowledgements', note)).status).toBe(201);
  const noted = await callAlerter(talion, 'GET', `/v1/acknowledgements?alert=${encodeURIComponent(cycle)}`);
  expect(noted.body['rows']).toMatchObject([{ ...note, by: 'standalone' }]);
});

test('a secret is changed while messages come: for a day both sign', async () => {
  const hook = await desk({ filter: { actors: ['redrotate'] } });
  const { status, body } = await callAlerter(talion, 'POST', `/v1/endpoints/${hook.endpoint}/secrets`);
  expect(status).toBe(201);
  await clash('rotate');
  await allTold(talion);
  expect(toldTo(hook)).toHaveLength(2);
  expect(toldTo({ ...hook, secret: body['secret'] as string })).toEqual(toldTo(hook));
});

test('what was subscribed, changed or taken away holds after a crash, and nothing is lost over it', async () => {
  const hook = await desk({ filter: { actors: ['redcrash'] } });
  const gone = await desk({ filter: { actors: ['redcrash'] } });
  expect((await callAlerter(talion, 'DELETE', `/v1/endpoints/${gone.endpoint}`)).status).toBe(204);
  const change = { filter: { actors: ['redcrash'], kinds: ['chain.started'] } };
  expect((await callAlerter(talion, 'PATCH', `/v1/subscriptions/${hook.subscription}`, change)).status).toBe(200);
  await postAll(talion, exchange(Date.now(), 'crash'));
  await talion.crash('standalone');
  await until('it is told', () => Promise.resolve(hook.received.length > 0));
  await allTold(talion);
  expect(new Set(toldTo(hook))).toEqual(new Set(['raised chain.started:acrash']));
  expect(gone.received).toEqual([]);
});

test('reports of no consequence reach nobody', async () => {
  const hook = await desk();
  const at = new Date().toISOString();
  await settled(talion, await postAll(talion, [report('lonely', 'Redlonely>Bluelonely', at.slice(0, 10), {}, { at })]));
  await allTold(talion);
  expect(hook.received).toEqual([]);
});

test('an endpoint that comes back takes what piled up slowly while others have messages under way', async () => {
  const well = await desk({ filter: { actors: ['redhold'] } }, () => 'hang');
  const sick = await desk({ filter: { actors: ['back'], cycles: 'each' } }, () => 500);
  await settled(talion, await postAll(talion, oneAgainst('Back', 40)));
  type EndpointNow = Readonly<{ id: string; openUntil?: string; waiting: number; catchingUp: boolean }>;
  const endpointNow = async (): Promise<EndpointNow> => {
    const { rows } = (await callAlerter(talion, 'GET', '/v1/endpoints')).body as { rows: EndpointNow[] };
    return rows.find(({ id }) => id === sick.endpoint) as EndpointNow;
  };
  await until('it is left alone', async () => (await endpointNow()).openUntil !== undefined);
  await clash('hold');
  await until('the other has a message under way', () => Promise.resolve(well.received.length > 0));
  const back = Date.now();
  sick.behave(() => 204);
  await until('it catches up', async () => (await endpointNow()).catchingUp);
  await until('it has caught up', async () => {
    const { waiting, catchingUp } = await endpointNow();
    return waiting === 0 && !catchingUp;
  });
  // The other answers nothing for three seconds: until then one tries, and then come four at a time with a fifth of a second between.
  const came = sick.received.filter(({ at }) => at > back).map(({ at }) => at);
  const held = came.filter((at) => at < (well.received[0]?.at ?? 0) + 2900);
  const heldMs = (held.at(-1) ?? 0) - (held[0] ?? 0);
  expect(held.length).toBeLessThanOrEqual(1 + 4 * (1 + heldMs / 200));
  expect(came.length).toBeGreaterThan(40);
});

/** One side against so many others, told together: a cycle and a chain with each. */
const oneAgainst = (side: string, others: number) => {
  const now = Date.now();
  return Array.from({ length: others }, (_, n) => [
    actBefore(now, `${side}s${n}`, `${side}>${side} other ${n}`, 120),
    actBefore(now, `${side}t${n}`, `${side} other ${n}>${side}`, 60),
    asserted(`${side}w${n}`, `${side}t${n}`, `${side}s${n}`, { at: new Date(now).toISOString() }),
  ]).flat();
};

test('a storm of cycles stays readable: people get few messages, and what is more is gathered for a minute', async () => {
  const { id } = await makeEndpoint(talion, 'mail', 'storm@desk.example');
  await subscribe(talion, id, { filter: { actors: ['storm'], cycles: 'each' }, groupSeconds: 0, perMinuteMax: 3 });
  await settled(talion, await postAll(talion, oneAgainst('Storm', 40)));
  await allTold(talion, { except: id });
  const { rows } = (await get(talion, '/v1/alerts', { actor: 'storm', limit: '500' })).body as { rows: unknown[] };
  expect(rows.length).toBeGreaterThanOrEqual(80);
  await until(
    'the first three are sent',
    async () => (await ledger(talion, `&endpoint=${id}&state=delivered`)).length === 3,
  );
  expect(mailsTo('storm@desk.example')).toHaveLength(3);
  const gathered = await ledger(talion, `&endpoint=${id}&state=waiting`);
  expect(gathered.flatMap(({ facts }) => facts)).toHaveLength(rows.length - 3);
  expect(gathered.length).toBeLessThanOrEqual(2);
});
