import type { Browser, Page } from 'playwright-core';
import { browserAbsence, launchBrowser } from '../../test/support/browser';
import { describeUnless } from '../../test/support/left-out';
import { until } from '../../test/support/processes';
import { postAll, startStandalone } from '../../test/support/talion';
import type { Talion } from '../../test/support/talion';

/** The page in a real browser, on a real standalone. */

/** Two acts of these minutes, the second in answer to the first: what a desk is alerted to. */
function actsOfNow(): unknown[] {
  const at = (minutesAgo: number) => new Date(Date.now() - minutesAgo * 60_000).toISOString();
  const event = (id: string, type: string, data: unknown) => ({
    specversion: '1.0',
    id,
    source: 'urn:test:wire',
    type,
    time: at(0),
    data,
  });
  const act = (id: string, minutesAgo: number, by: string, against: string) =>
    event(id, 'talion.action.reported.v1', {
      type: 'ASSAULT',
      occurred: { from: at(minutesAgo), to: at(minutesAgo - 5), precision: 'minute' },
      initiators: [{ name: by }],
      targets: [{ name: against }],
      summary: `<b>${by}</b> fired first`,
    });
  return [
    act('now-1', 120, 'Northland', 'Southland'),
    act('now-2', 60, 'Southland', 'Northland'),
    event('now-3', 'talion.response.asserted.v1', { response: 'now-2', triggers: ['now-1'] }),
  ];
}

describeUnless(browserAbsence(), 'the first page', () => {
  let talion: Talion;
  let browser: Browser;
  let page: Page;
  /** What went wrong in the browser, and whom it asked. */
  const errors: string[] = [];
  const asked = new Set<string>();

  const openPage = async (options: Parameters<Browser['newContext']>[0] = {}, wrong = errors): Promise<Page> => {
    const opened = await (await browser.newContext(options)).newPage();
    opened.on('pageerror', (error) => wrong.push(error.message));
    opened.on('console', (message) => {
      if (message.type() === 'error') wrong.push(message.text());
    });
    opened.on('request', (request) => asked.add(new URL(request.url()).origin));
    return opened;
  };
  const textOf = (selector: string): Promise<string> => page.locator(selector).first().innerText();

  beforeAll(async () => {
    [talion, browser] = await Promise.all([startStandalone(), launchBrowser()]);
    page = await openPage({ viewport: { width: 1280, height: 900 } });
  });
  afterAll(async () => {
    await browser.close();
    await talion.stop();
  });

  test('asks for a key, and says in the words of the API that one is wrong', async () => {
    // Refused requests are told on the console, as every browser does, and some of them late: a window of its own hears them.
    const refused: string[] = [];
    const stranger = await openPage({}, refused);
    await stranger.goto(talion.queryUrl);
    await stranger.getByLabel('API key').fill('tln_wrong');
    await stranger.getByRole('button', { name: 'Open' }).click();
    await stranger.getByRole('alert').getByText('Nobody holds the key').waitFor();
    expect(await stranger.getByLabel('API key').isVisible()).toBe(true);
    await stranger.close();
    expect(refused.every((text) => text.includes('401'))).toBe(true);
  });

  test('takes the key out of the address, and says what to do while the log is empty', async () => {
    await page.goto(`${talion.queryUrl}/#key=${talion.key}`);
    await page.getByRole('heading', { name: 'Nothing is in the log yet' }).waitFor();
    expect(page.url()).toBe(`${talion.queryUrl}/`);
  });

  test('tells an alert as it happens, and shows what it is about', async () => {
    // Shown with the first alert: an empty log has nothing to listen to.
    await page.locator('#stream.live').waitFor({ state: 'attached' });
    await postAll(talion, actsOfNow());
    const live = page.getByRole('list', { name: 'Alerts since this page was opened' });
    await live.getByText('Escalation chain begins').waitFor();
    expect(await live.innerText()).toContain('Northland and Southland');
    await page.locator('.chain h3', { hasText: 'Northland' }).waitFor();
  });

  test('shows what a report says as text, never as part of the page', async () => {
    await page.locator('.chain summary').first().click();
    await page.getByText('<b>Northland</b> fired first').first().waitFor();
  });

  test('loads the story with one click, and shows what an analyst must then see', async () => {
    await page.getByRole('button', { name: 'Load the Tower 22 story' }).click();
    const chain = page.locator('.chain', { hasText: 'Tower 22, Jordan' });
    await chain.waitFor();
    const text = await chain.innerText();
    for (const seen of [
      'between 21 and 31 January 2024',
      '3 killed · 41 injured (at least 24)',
      'claimed',
      'disputed',
      'Wisam Mohammed "Abu Baqer" al-Saadi',
      '85 targets struck',
      'Restraint',
      'Signal',
    ]) {
      expect(text).toContain(seen);
    }
    const sequence = page.locator('#sequence-list > .sequence', { hasText: 'Iran / United States' });
    expect(await sequence.innerText()).toMatch(
      /after 1 to 13 days\s*escalatory \+1\.2[^]*Retaliation cycle 1[^]*answers something outside these two sides/,
    );
    expect(await page.locator('#coverage-list').innerText()).toMatch(/143\s+41\s+102/);
    expect(await page.locator('#alert-list .alert').count()).toBeGreaterThanOrEqual(3);
  });

  test('asks again at another level, and keeps the view in the address', async () => {
    await page.getByRole('radio', { name: 'Party' }).check();
    await page
      .locator('#sequence-list > .sequence', { hasText: "Kata'ib Hezbollah / United States" })
      .getByText('restrained −0.8')
      .waitFor();
    expect(new URL(page.url()).search).toBe('?level=party');
    await page.goBack();
    await page.locator('#sequence-list > .sequence', { hasText: 'Iran / United States' }).waitFor();
    expect(await page.getByRole('radio', { name: 'Bloc' }).isChecked()).toBe(true);
  });

  test('shows what was known on a day', async () => {
    await page.goto(`${talion.queryUrl}/?asOf=2024-02-08T12:00:00Z`);
    await page.locator('.chain', { hasText: 'at least 24 injured' }).waitFor();
    expect(await textOf('#status')).toContain('As known on 8 February 2024, 12:00 UTC');
    expect(await page.getByLabel('As known on (UTC)').inputValue()).toMatch(/^2024-02-08T12:00/);
    await page.getByRole('button', { name: 'Now' }).click();
    await page.locator('.chain', { hasText: '41 injured (at least 24)' }).waitFor();
  });

  test('fits a phone, and can be used from the keyboard', async () => {
    const phone = await openPage({ viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
    await phone.goto(`${talion.queryUrl}/#key=${talion.key}`);
    await phone.locator('.chain').first().waitFor();
    expect(await phone.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await phone.keyboard.press('Tab');
    await until('the first stop is the way past the frame', async () =>
      phone.evaluate<boolean>(`document.activeElement?.classList.contains('skip') ?? false`),
    );
    await phone.context().close();
  });

  test('asks nobody but Talion, and runs without an error', () => {
    expect([...asked]).toEqual([talion.queryUrl]);
    expect(errors).toEqual([]);
  });
});
