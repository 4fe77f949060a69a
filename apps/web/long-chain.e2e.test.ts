import type { Browser, Page } from 'playwright-core';
import { browserAbsence, launchBrowser } from '../../test/support/browser';
import { describeUnless } from '../../test/support/left-out';
import { longChain } from '../../test/support/long-chain';
import { until } from '../../test/support/processes';
import { postAll, settled, startStandalone } from '../../test/support/talion';
import type { Talion } from '../../test/support/talion';

/** A chain longer than any that is known. What it takes is measured by `npm run bench:page`; here it must only never become another kind of slow. */

const actions = 5000;
/** By the browser's own entries, in milliseconds, in one of some visits: other tests may want the machine meanwhile. */
const drawnMsMax = 1000;
const visitsMax = 10;

const durations = `performance.getEntriesByName('draw chain').map(({ duration }) => duration)`;

describeUnless(browserAbsence(), `a chain of ${actions} actions`, () => {
  let talion: Talion;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    [talion, browser] = await Promise.all([startStandalone(), launchBrowser()]);
    await settled(talion, await postAll(talion, longChain(actions)));
    page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    await page.goto(`${talion.queryUrl}/chain?id=long-00000#key=${talion.key}`);
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await talion.stop();
  });

  test('is drawn in less than a second', async () => {
    const drawn: number[] = [];
    while (drawn.length < visitsMax && !drawn.some((ms) => ms < drawnMsMax)) {
      await page.reload();
      await until('it is drawn', async () => (await page.evaluate<number[]>(durations)).length > 0);
      drawn.push((await page.evaluate<number[]>(durations))[0] ?? NaN);
    }
    expect(Math.min(...drawn)).toBeLessThan(drawnMsMax);
  });

  test('is listed as far as somebody scrolls, to its last action, with only what is seen in the page', async () => {
    const steps = page.getByRole('list', { name: 'Actions of the chain' }).getByRole('listitem');
    await steps.first().waitFor();
    const last = page.locator(`[aria-posinset="${actions}"]`);
    await until('the last action is there', async () => {
      await page.mouse.move(600, 500);
      await page.mouse.wheel(0, 100_000);
      return (await last.count()) === 1;
    });
    expect(await steps.count()).toBeLessThan(100);
    await last
      .getByRole('button', { name: /Northland|Southland/ })
      .last()
      .click();
    await page.getByRole('region', { name: 'The action' }).getByText('Act ').first().waitFor();
  });
});
