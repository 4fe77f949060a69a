import type { Browser, Page } from 'playwright-core';
import { browserAbsence, launchBrowser } from '../../test/support/browser';
import { allTold, toldTo } from '../../test/support/desks';
import { describeUnless } from '../../test/support/left-out';
import { exchange } from '../../test/support/notices';
import { startReceiver } from '../../test/support/receiver';
import type { Receiver } from '../../test/support/receiver';
import { postAll, settled, startStandalone } from '../../test/support/talion';
import type { Talion } from '../../test/support/talion';

/** Subscriptions as a desk sets them up in a real browser, against a real standalone and a webhook of its own. */

describeUnless(browserAbsence(), 'the page of subscriptions', () => {
  let talion: Talion;
  let browser: Browser;
  let page: Page;
  let receiver: Receiver;
  let secret = '';
  const errors: string[] = [];

  beforeAll(async () => {
    receiver = await startReceiver();
    const env = { ALERTS_PRIVATE_TARGETS: '127.0.0.1', ALERTS_RETRY_SECONDS: '0.1' };
    [talion, browser] = await Promise.all([startStandalone(env), launchBrowser()]);
    page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      // What the API refuses is told on the console too.
      if (message.type() === 'error' && !message.text().includes('422')) errors.push(message.text());
    });
    await page.goto(`${talion.queryUrl}/#key=${talion.key}`);
    await page.getByRole('heading', { name: 'Nothing is in the log yet' }).waitFor();
    await page.getByRole('link', { name: 'Subscriptions' }).click();
    await page.getByText('Nobody has subscribed yet.').waitFor();
  });
  afterAll(async () => {
    await browser.close();
    await talion.stop();
    await receiver.close();
  });

  const endpoints = () => page.locator('#endpoint-list');
  const subscriptions = () => page.locator('#subscription-list');

  const sendTrial = () => page.getByRole('button', { name: 'Send a trial: The wire desk' }).click();

  test('adds an endpoint, shows its secret once, and says in the words of the API what is wrong with another', async () => {
    await page.getByText('Add an endpoint', { exact: true }).click();
    await page.locator('#e-name').fill('Cloud');
    await page.locator('#e-target').fill('http://169.254.169.254/latest');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('alert').getByText('leads to 169.254.169.254, a private').first().waitFor();
    await page.locator('#e-name').fill('The wire desk');
    await page.locator('#e-target').fill(receiver.url);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await endpoints().getByRole('heading', { name: 'The wire desk' }).waitFor();
    secret = await page.locator('#endpoint-told code').innerText();
    expect(secret).toMatch(/^whsec_/);
    await page.reload();
    await endpoints().getByRole('heading', { name: 'The wire desk' }).waitFor();
    expect(await page.content()).not.toContain(secret);
  });

  test('sends a trial, and shows that it came through', async () => {
    await sendTrial();
    await page.locator('#sent-list').getByText('delivered').waitFor();
    expect(receiver.received).toHaveLength(1);
  });

  test('previews what a subscription would have raised, and subscribes', async () => {
    await settled(talion, await postAll(talion, exchange(Date.now(), 'old')));
    await page.getByText('Subscribe', { exact: true }).first().click();
    await page.locator('#s-name').fill('Red and Blue');
    await page.locator('#s-actors').fill('redold');
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.locator('#preview-told').getByText('2 alerts').waitFor();
    await page.locator('#s-actors').fill('rednew');
    await page.getByLabel('Retaliation cycle', { exact: true }).check();
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.locator('#preview-told').getByText('0 alerts').waitFor();
    await page.getByRole('button', { name: 'Subscribe', exact: true }).click();
    await subscriptions().getByText('cycle.completed, new cycles only, with rednew, to The wire desk.').waitFor();

    const before = receiver.received.length;
    await settled(talion, await postAll(talion, exchange(Date.now(), 'new')));
    await allTold(talion);
    expect(toldTo({ received: receiver.received.slice(before), secret })).toEqual([
      'raised cycle.completed:bluenew--rednew:anew:1 matched',
    ]);
  });

  test('sends again what was given up', async () => {
    receiver.behave(() => 500);
    await sendTrial();
    const dead = page.locator('#dead-list');
    await dead.getByText('2 attempts failed, the last: It answers 500.').waitFor();
    receiver.behave(() => 204);
    await dead.getByRole('button', { name: 'Send again: A trial' }).click();
    await page.getByText('Nothing was given up.').waitFor();
  });

  test('mutes and ends it, pauses and takes away', async () => {
    await page.getByText('Mute something').click();
    await page.locator('#m-about').fill('bluenew--rednew');
    await page.locator('#m-note').fill('We know.');
    await page.getByRole('button', { name: 'Mute', exact: true }).click();
    await page.locator('#mute-list').getByText('We know. (standalone)').waitFor();
    await page.getByRole('button', { name: 'End it: bluenew--rednew' }).click();
    await page.getByText('Nothing is muted.').waitFor();
    await page.getByRole('button', { name: 'Pause: Red and Blue' }).click();
    await subscriptions().getByText('paused').waitFor();
    await page.getByRole('button', { name: 'Take away: Red and Blue' }).click();
    await page.getByText('Nobody has subscribed yet.').waitFor();
    await page.getByRole('button', { name: 'Take away: The wire desk' }).click();
    await endpoints().getByText('There is none yet.').waitFor();
  });

  test('a link in an alert leads to its chain, where somebody takes note of the alert', async () => {
    await page.goto(`${talion.queryUrl}/#chain=anew`);
    await page.getByRole('heading', { level: 1, name: /Rednew/ }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/chain');
    await page.getByRole('link', { name: 'Overview' }).click();
    const standing = page.getByRole('list', { name: 'Alerts that stand' });
    const alert = standing.getByRole('listitem').filter({ hasText: 'Bluenew and Rednew: matched' });
    await alert.getByText('Take note').click();
    await alert.getByLabel('Note', { exact: true }).fill('Ana is on it.');
    await alert.getByRole('button', { name: 'Note it' }).click();
    await alert.getByText(/Noted by standalone, .*: Ana is on it\./).waitFor();
    await page.reload();
    await page.locator('.noted', { hasText: 'Ana is on it.' }).waitFor();
  });

  test('fits a phone, and runs without an error', async () => {
    await page.goto(`${talion.queryUrl}/subscriptions`);
    await page.setViewportSize({ width: 360, height: 740 });
    await endpoints().getByText('There is none yet.').waitFor();
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    expect(errors).toEqual([]);
  });
});
