import { retracted } from '../support/events';
import { runCli } from '../support/processes';
import { allTold, ledger, openDesk, toldTo, verified } from '../support/desks';
import type { Desk } from '../support/desks';
import { oneByOne, story, storyAlerts, storyOfNow } from '../support/story';
import { postAll, settled, startStandalone } from '../support/talion';
import type { Talion } from '../support/talion';

/** The story as it reaches a desk that has subscribed with a webhook: told once, put right, and never again. */

const { cycle, chain, other } = storyAlerts;

const quickly = { ALERTS_PRIVATE_TARGETS: '127.0.0.1', ALERTS_RETRY_SECONDS: '0.1,0.2,0.5,1,1' };

describe('a desk that has subscribed', () => {
  let talion: Talion;
  let desk: Desk;
  beforeEach(async () => {
    talion = await startStandalone(quickly);
    desk = await openDesk(talion);
  });
  afterEach(async () => {
    await desk.close();
    await talion.stop();
  });

  test('is told what the story raises, each once and signed; a replay, a crash and a rebuild tell nothing', async () => {
    const events = storyOfNow();
    await oneByOne(talion, events);
    await allTold(talion);
    const told = toldTo(desk);
    expect(told.slice(0, 2).sort()).toEqual([`raised ${chain}`, `raised ${cycle} restrained`]);
    expect(told.slice(2)).toEqual([`amended ${cycle} escalatory`, `raised ${other}`]);
    // What it stood on when it fired, though the verdict has changed since.
    const raised = desk.received
      .flatMap((one) => verified(one, desk.secret))
      .find(({ subject, type }) => subject === cycle && type.includes('raised'));
    expect(raised?.data.title).toBe('New retaliation cycle between Iran and United States, restrained');
    expect(raised?.data.quote.actions.map(({ id }) => id)).toEqual(['bloomberg-04', 'bloomberg-10']);
    expect(raised?.data.text).toContain('bloomberg-10 answers bloomberg-04');

    await settled(talion, await postAll(talion, events));
    await talion.crash('standalone');
    expect((await runCli(['rebuild'], { TALION_HOME: talion.home ?? '' })).code).toBe(0);
    await allTold(talion);
    expect(toldTo(desk)).toEqual(told);
    expect((await ledger(talion)).map(({ state, attempts }) => [state, attempts])).toEqual(
      told.map(() => ['delivered', 1]),
    );
  });

  test('is told that both alerts are withdrawn when the ground falls away before anything else answers the attack', async () => {
    const elsewhere = await openDesk(talion, { filter: { dyads: ['france--germany'] } });
    const events = storyOfNow();
    const strike = events.findIndex(({ id }) => id === 'bloomberg-10');
    await oneByOne(talion, events.slice(0, strike + 1));
    await allTold(talion);
    // Whoever comes later was told of nothing, and hears of no withdrawal.
    const late = await openDesk(talion);
    await oneByOne(talion, [retracted('x', 'bloomberg-10', { source: events[strike]?.source ?? '' })]);
    await allTold(talion);
    expect(toldTo(desk).slice(2).sort()).toEqual([`withdrawn ${chain}`, `withdrawn ${cycle} restrained`].sort());
    expect([toldTo(elsewhere), toldTo(late)]).toEqual([[], []]);
    await Promise.all([elsewhere.close(), late.close()]);
  });

  test('hears of an amendment once the killing is known, and of a withdrawal never', async () => {
    const events = storyOfNow();
    await oneByOne(talion, events);
    await allTold(talion);
    const before = toldTo(desk).length;
    const strikes = events.filter(({ id }) => ['bloomberg-10', 'bloomberg-11-toll', 'ft-10'].includes(id));
    const at = new Date().toISOString();
    await settled(
      talion,
      await postAll(
        talion,
        strikes.map(({ id, source }) => retracted(`x-${id}`, id, { source, at })),
      ),
    );
    await allTold(talion);
    const after = toldTo(desk).slice(before);
    expect(after.filter((one) => one.startsWith('withdrawn'))).toEqual([]);
    expect(after).toEqual([`amended ${cycle} restrained`]);
  });

  test('hears nothing of the story with the times it had', async () => {
    await settled(talion, await postAll(talion, [...story]));
    await allTold(talion);
    expect([toldTo(desk), await ledger(talion)]).toEqual([[], []]);
  });
});
