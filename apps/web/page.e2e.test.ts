import type { Browser, Page } from 'playwright-core';
import { violationsOn } from '../../test/support/accessibility';
import { browserAbsence, launchBrowser } from '../../test/support/browser';
import { describeUnless } from '../../test/support/left-out';
import { downloaded, nothingHeard, openPage, scriptBytes, unexpected } from '../../test/support/open-page';
import { until } from '../../test/support/processes';
import { story } from '../../test/support/story';
import { postAll, startStandalone } from '../../test/support/talion';
import type { Talion } from '../../test/support/talion';

/** The desk in a real browser, on a real standalone: the paths that an analyst takes. */

describeUnless(browserAbsence(), 'the desk', () => {
  let talion: Talion;
  let browser: Browser;
  let page: Page;
  const heard = nothingHeard();

  const go = (path: string): Promise<unknown> => page.goto(`${talion.queryUrl}${path}`);

  beforeAll(async () => {
    [talion, browser] = await Promise.all([startStandalone(), launchBrowser()]);
    page = await openPage(browser, heard, { viewport: { width: 1280, height: 900 } });
  });
  afterAll(async () => {
    await browser.close();
    await talion.stop();
  });

  test('asks for a key, and says in the words of the API that one is wrong', async () => {
    // Refused requests are told on the console, as every browser does, and some of them late: a window of its own hears them.
    const refused = nothingHeard();
    const stranger = await openPage(browser, refused);
    await stranger.goto(talion.queryUrl);
    await stranger.getByLabel('API key').fill('tln_wrong');
    await stranger.getByRole('button', { name: 'Open' }).click();
    await stranger.getByRole('alert').getByText('Nobody holds the key').waitFor();
    await stranger.getByLabel('API key').waitFor();
    expect(await violationsOn(stranger)).toEqual([]);
    await stranger.close();
    expect(refused.errors.every((text) => text.includes('401'))).toBe(true);
  });

  test('takes the key out of the address, and says what to do while the log is empty', async () => {
    await page.goto(`${talion.queryUrl}/#key=${talion.key}`);
    await page.getByRole('heading', { name: 'Nothing is in the log yet' }).waitFor();
    expect(page.url()).toBe(`${talion.queryUrl}/`);
    expect(await violationsOn(page)).toEqual([]);
  });

  test('shows the story as it is posted, without being loaded anew', async () => {
    await page.getByText('live', { exact: true }).waitFor();
    await postAll(talion, story);
    const chains = page.getByRole('list', { name: 'Escalation chains' });
    await chains.getByRole('link', { name: /Kata'ib Hezbollah.*United States/ }).waitFor();
    await chains.getByText('3 actions').waitFor();
    await page.getByRole('list', { name: 'Exchanges' }).getByText('last escalatory +1.2').waitFor();
    await page.getByRole('list', { name: 'Alerts that stand' }).getByText('New retaliation cycle').waitFor();
    expect(await page.getByRole('region', { name: 'Known gaps' }).innerText()).toMatch(/143\s+41\s+102/);
    await page.getByRole('region', { name: 'Open provocations' }).getByText('Commercial shipping').waitFor();
    await page.getByRole('heading', { name: 'Where' }).scrollIntoViewIfNeeded();
    await page.locator('.map path.hit').first().waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  test.each([
    ['the overview', '/', 'region', 'Escalation chains'],
    ['a chain', '/chain?id=bloomberg-04', 'img', /^Escalation chain of/],
    ['two sides', '/dyad?id=iran--united-states', 'region', 'Moves'],
  ] as const)('sends less than 300 kB of script for the first load of %s', async (_, path, role, name) => {
    const fresh = await openPage(browser, heard);
    const sent = await scriptBytes(fresh, async () => {
      await fresh.goto(`${talion.queryUrl}${path}#key=${talion.key}`);
      await fresh.getByRole(role, { name, exact: true }).waitFor();
    });
    await fresh.close();
    expect(sent).toBeGreaterThan(50_000);
    expect(sent).toBeLessThan(300_000);
  });

  test('leads from a chain to its actions, and from a link to why it is one', async () => {
    await page
      .getByRole('link', { name: /Kata'ib Hezbollah.*United States/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: /Kata'ib Hezbollah/ }).waitFor();
    await page.getByRole('img', { name: /Escalation chain of 3 actions/ }).waitFor();
    const steps = page.getByRole('list', { name: 'Actions of the chain' });
    for (const seen of [
      'between 21 and 31 January 2024',
      '41 injured (at least 24)',
      'claimed',
      'disputed',
      'Restraint',
      'Signal',
    ])
      await steps.getByText(seen).first().waitFor();
    await steps
      .getByRole('button', { name: /answers, as financial times says/ })
      .first()
      .click();
    const link = page.getByRole('region', { name: 'The link' });
    await link
      .getByText('So says Financial Times', { exact: false })
      .or(link.getByText('ft-10-why').first())
      .first()
      .waitFor();
    await link.getByRole('region', { name: 'Candidates that were weighed' }).getByText('taken').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await link.getByRole('button', { name: 'Close' }).click();
    await steps.getByRole('button', { name: /Wisam Mohammed/ }).click();
    const action = page.getByRole('region', { name: 'The action' });
    const killed = action.getByRole('row', { name: /^Killed/ });
    expect(await killed.innerText()).toMatch(/differ[^]*at least 1 killed[^]*1 killed/);
    for (const [tab, seen] of [
      ['Who did it', 'named'],
      ['Why one action', 'ft-13'],
      ['Answers', 'asserted'],
      ['History', 'nobody decided'],
      ['Decide', 'Retract a report'],
    ] as const) {
      await action.getByRole('tab', { name: tab }).click();
      await action.getByText(seen).locator('visible=true').first().waitFor();
      expect([tab, await violationsOn(page)]).toEqual([tab, []]);
    }
  });

  test('opens an action where its bar is clicked', async () => {
    await go('/chain?id=bloomberg-04');
    const picture = page.getByRole('img', { name: /Escalation chain/ });
    await picture.locator('canvas').first().waitFor();
    await until('the picture is drawn', () =>
      page.evaluate<boolean>(`performance.getEntriesByName('draw chain').length > 0`),
    );
    const box = await picture.boundingBox();
    if (!box) throw new Error('The picture has no box');
    // The attack on Tower 22 lasts from the left edge to beyond the middle, on the second lane.
    await page.mouse.click(box.x + box.width * 0.3, box.y + box.height * 0.42);
    await page.getByRole('region', { name: 'The action' }).getByText('41 injured').first().waitFor();
    expect(new URL(page.url()).searchParams.get('action')).toBe('bloomberg-04');
  });

  test('gives a chain to take away: rows, pictures, Mermaid, a report to print', async () => {
    expect((await downloaded(page, 'CSV')).split('\n')[0]).toMatch(/^id,/);
    expect(JSON.parse((await downloaded(page, 'JSON Lines')).split('\n')[0] ?? '')).toHaveProperty('occurred.from');
    expect(JSON.parse(await downloaded(page, 'GeoJSON'))).toMatchObject({ type: 'FeatureCollection' });
    expect(await downloaded(page, 'SVG')).toMatch(/^<svg[^]*Kata&#39;ib|^<svg[^]*Kata'ib/);
    expect((await downloaded(page, 'PNG')).slice(1, 4)).toBe('PNG');
    await page.getByRole('heading', { name: 'Where' }).scrollIntoViewIfNeeded();
    expect(await downloaded(page, 'Save as SVG')).toContain('<path');
    await page.getByRole('button', { name: 'Mermaid' }).click();
    expect(await page.getByLabel('The chain as Mermaid text').inputValue()).toMatch(/^flowchart TD\n {2}a0\[/);
    await page.getByRole('link', { name: 'Report to print' }).click();
    await page.getByText('In answer to 1, as financial times says').first().waitFor();
    expect(await violationsOn(page)).toEqual([]);
    expect((await page.pdf()).subarray(0, 4).toString()).toBe('%PDF');
  });

  test('shows two sides move by move, with reciprocity beside its null', async () => {
    await go('/');
    await page.getByRole('link', { name: 'Iran / United States' }).click();
    await page.getByText('by chance alone 23 %').waitFor();
    const moves = page.getByRole('region', { name: 'Moves', exact: true });
    expect(await moves.innerText()).toMatch(/after 1 to 13 days\s*escalatory \+1\.2/);
    await page.getByText('it answers something outside these two sides').waitFor();
    await page.getByText('its time is too vague to place it').waitFor();
    await moves.getByRole('button', { name: /Wisam Mohammed/ }).click();
    await page.getByRole('region', { name: 'The action' }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  test('finds actors, places and reports as one types', async () => {
    const field = page.getByRole('combobox', { name: 'Search actors, places and reports' });
    await field.fill('kataib');
    await page
      .getByRole('option', { name: /Kata'ib Hezbollah/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: "Kata'ib Hezbollah" }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await field.fill('saadi');
    await page
      .getByRole('option', { name: /action/ })
      .first()
      .click();
    await page.getByRole('heading', { name: /Wisam Mohammed/ }).waitFor();
  });

  test('asks again at another level, and keeps the view in the address', async () => {
    await go('/');
    await page.getByRole('radio', { name: 'Party' }).check();
    await page.getByRole('link', { name: "Kata'ib Hezbollah / United States" }).click();
    await page.getByText('restrained −0.8').waitFor();
    expect(new URL(page.url()).searchParams.get('level')).toBe('party');
    await page.goBack();
    await page.goBack();
    await page.getByRole('link', { name: 'Iran / United States' }).waitFor();
    expect(await page.getByRole('radio', { name: 'Bloc' }).isChecked()).toBe(true);
  });

  test('gives the commander no name before the second paper, and marks what changed', async () => {
    await go('/chain?id=bloomberg-04');
    const steps = page.getByRole('list', { name: 'Actions of the chain' });
    await steps.getByText('Wisam Mohammed').waitFor();
    const slider = page.getByRole('slider', { name: /^As known/ });
    await slider.focus();
    // From now to the second paper, and from there to the first.
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await until('the address has the day', async () => new URL(page.url()).searchParams.has('asOf'));
    const last = steps.getByRole('listitem').filter({ hasText: 'a leader killed' });
    await last.getByText('later').first().waitFor();
    const words = await last
      .getByRole('button', { name: /United States|US Central Command/ })
      .last()
      .innerText();
    expect(words).not.toContain('Saadi');
    const later = last.getByRole('list', { name: 'Known differently now' });
    await later.getByText(/against whom: .*Wisam Mohammed/).waitFor();
    await steps.getByText('24 injured', { exact: false }).first().waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  test('restores a view from its address, on another machine', async () => {
    await page.getByRole('radio', { name: 'Accused' }).check();
    await until('the address has the stance', async () => page.url().includes('attribution=accused'));
    const shared = page.url();
    const colleague = await openPage(browser, heard, { colorScheme: 'dark' });
    await colleague.goto(`${shared}#key=${talion.key}`);
    const steps = colleague.getByRole('list', { name: 'Actions of the chain' });
    await steps.getByText('later').first().waitFor();
    expect(await colleague.getByRole('radio', { name: 'Accused' }).isChecked()).toBe(true);
    // Its name comes by a question of its own.
    await steps.getByText('Islamic Resistance in Iraq').first().waitFor();
    expect(await violationsOn(colleague)).toEqual([]);
    await colleague.close();
  });

  test('fits a phone, and can be used from the keyboard', async () => {
    const phone = await openPage(browser, heard, { viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
    for (const path of [
      '/',
      '/chain?id=bloomberg-04',
      '/dyad?id=iran--united-states',
      '/decisions',
      '/subscriptions',
    ]) {
      await phone.goto(`${talion.queryUrl}${path}#key=${talion.key}`);
      await until(
        `${path} has its heading`,
        async () => (await phone.locator('h1').count()) > 0 || (await phone.getByRole('alert').count()) > 0,
      );
      expect([path, await phone.getByRole('alert').allInnerTexts()]).toEqual([path, []]);
      await until(`${path} is settled`, async () => (await phone.getByText('Loading').count()) === 0);
      await until(
        `${path} fits`,
        async () => (await phone.evaluate<number>('document.documentElement.scrollWidth')) === 360,
      );
      expect([path, await violationsOn(phone)]).toEqual([path, []]);
    }
    await phone.goto(`${talion.queryUrl}/`);
    await phone.locator('.chain').first().waitFor();
    await phone.keyboard.press('Tab');
    await until('the first stop is the way past the frame', async () =>
      phone.evaluate<boolean>(`document.activeElement?.textContent?.includes('Skip to the desk') === true`),
    );
    await phone.close();
  });

  test('keeps its frame where a page breaks, and loads it again', async () => {
    const broken = nothingHeard();
    const other = await openPage(browser, broken);
    const link = (name: string) => other.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name });
    const trouble = other.getByRole('alert').getByText('Something broke while it was drawn');
    await other.route('**/v1/actors/iran?*', (route) => route.fulfill({ json: { row: {} } }));
    await other.route('**/assets/decisions-page*', (route) => route.abort());
    await other.goto(`${talion.queryUrl}/actor?id=iran#key=${talion.key}`);
    await trouble.waitFor();
    expect(await violationsOn(other)).toEqual([]);
    await link('Actions').click();
    await other.getByRole('heading', { level: 1, name: 'Actions' }).waitFor();
    expect(await trouble.count()).toBe(0);
    await link('Decisions').click();
    await trouble.waitFor();
    await other.unroute('**/assets/decisions-page*');
    await other.getByRole('button', { name: 'Load again' }).click();
    await other.getByRole('heading', { level: 1, name: 'Decisions' }).waitFor();
    await other.context().close();
  });

  test('talks to nobody but Talion, and runs without an error', () => {
    expect([...heard.asked]).toEqual([talion.queryUrl]);
    expect(unexpected(heard)).toEqual([]);
  });
});
