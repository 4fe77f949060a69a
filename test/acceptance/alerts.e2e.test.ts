import type { AlertNotice, LogEvent } from '@talion/domain';
import { retracted } from '../support/events';
import { until } from '../support/processes';
import { oneByOne, story, storyAlerts, storyOfNow } from '../support/story';
import { post, postAll, settled, startStandalone } from '../support/talion';
import type { Talion } from '../support/talion';

/** The story as if it were being reported now, event by event, to a desk that listens. */

type Told = AlertNotice & Readonly<{ sequence: number }>;
type Listener = Readonly<{ told: readonly Told[]; stop(): void }>;

/** A desk at the stream, from now on or behind the last notice that it has. */
async function listen(talion: Talion, lastEventId?: number): Promise<Listener> {
  const stopping = new AbortController();
  const response = await fetch(`${talion.alerterUrl}/v1/alerts/stream`, {
    headers: {
      authorization: `Bearer ${talion.key}`,
      ...(lastEventId !== undefined && { 'last-event-id': String(lastEventId) }),
    },
    signal: stopping.signal,
  });
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
  const told: Told[] = [];
  void (async () => {
    let rest = '';
    for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
      const lines = (rest + new TextDecoder().decode(chunk)).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (line.startsWith('data: {')) told.push(JSON.parse(line.slice(6)) as Told);
    }
  })().catch(() => undefined);
  return { told, stop: () => stopping.abort() };
}

const short = ({ kind, id, alert }: Told): string =>
  `${kind} ${id}${alert.kind === 'cycle.completed' ? ` ${alert.verdict}` : ''}`;
const { cycle, chain, other } = storyAlerts;

async function notices(talion: Talion): Promise<Told[]> {
  const response = await fetch(`${talion.alerterUrl}/v1/notices?limit=1000`, {
    headers: { authorization: `Bearer ${talion.key}` },
  });
  return ((await response.json()) as { rows: Told[] }).rows;
}

describe('alerts, as a desk hears of them', () => {
  let talion: Talion;
  beforeEach(async () => {
    talion = await startStandalone();
  });
  afterEach(() => talion.stop());

  test('each fact of the story is told once, and the cycle again when its verdict changes', async () => {
    const desk = await listen(talion);
    const story = storyOfNow();
    await oneByOne(talion, story);
    const all = await notices(talion);
    const delivered = all.filter(({ deliver }) => deliver);
    await until('all that is delivered has arrived', async () => desk.told.length === delivered.length);
    expect(desk.told).toEqual(delivered);
    expect(desk.told.slice(0, 2).map(short).sort()).toEqual([`raised ${chain}`, `raised ${cycle} restrained`]);
    expect(desk.told.slice(2).map(short)).toEqual([`amended ${cycle} escalatory`, `raised ${other}`]);
    // Tolls and targets that leave the verdict as it is are recorded, and told to nobody.
    expect(all.some(({ kind, id, deliver }) => kind === 'amended' && id === cycle && !deliver)).toBe(true);

    desk.stop();
    const back = await listen(talion, desk.told[0]?.sequence);
    await until('the rest has arrived', async () => back.told.length === delivered.length - 1);
    await settled(talion, await postAll(talion, story));
    expect(await notices(talion)).toEqual(all);
    back.stop();
  });

  test('the ground falls away while nothing else answers the attack: both alerts are withdrawn', async () => {
    const events = storyOfNow();
    const strike = events.findIndex(({ id }) => id === 'bloomberg-10');
    await oneByOne(talion, events.slice(0, strike + 1));
    const desk = await listen(talion);
    await oneByOne(talion, [retracted('x', 'bloomberg-10', { source: events[strike]?.source ?? '' })]);
    await until('both are withdrawn', async () => desk.told.length === 2);
    expect(desk.told.map(short).sort()).toEqual([`withdrawn ${chain}`, `withdrawn ${cycle} restrained`].sort());
    desk.stop();
  });

  test('the ground changes once the killing is known: both stand, amended, with it as their ground', async () => {
    const events = storyOfNow();
    await oneByOne(talion, [events].flat());
    const before = await notices(talion);
    const strikes = events.filter(({ id }) => ['bloomberg-10', 'bloomberg-11-toll', 'ft-10'].includes(id));
    expect(strikes).toHaveLength(3);
    await settled(
      talion,
      await postAll(
        talion,
        strikes.map(({ id, source }) => retracted(`x-${id}`, id, { source, at: new Date().toISOString() })),
      ),
    );
    const after = (await notices(talion)).slice(before.length);
    expect(after.map(({ kind }) => kind)).not.toContain('withdrawn');
    expect(after.find(({ id }) => id === cycle)).toMatchObject({
      kind: 'amended',
      alert: { response: ['bloomberg-13'] },
    });
    expect(after.find(({ id }) => id === chain)).toMatchObject({ kind: 'amended', alert: { second: 'bloomberg-13' } });
  });

  test('the story with the times it had is recorded, and told to nobody', async () => {
    const desk = await listen(talion);
    await settled(talion, await postAll(talion, story));
    expect((await notices(talion)).map(({ deliver }) => deliver)).toEqual([false, false, false]);
    await settled(talion, await postAll(talion, [{ ...(story[0] as LogEvent), id: 'later' }]));
    expect(desk.told).toEqual([]);
    expect((await post(talion, '[]')).status).toBe(202);
    desk.stop();
  });
});
