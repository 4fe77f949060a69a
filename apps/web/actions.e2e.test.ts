import type { Browser, Page } from 'playwright-core';
import { violationsOn } from '../../test/support/accessibility';
import { browserAbsence, launchBrowser } from '../../test/support/browser';
import { act } from '../../test/support/events';
import { describeUnless } from '../../test/support/left-out';
import { downloaded, downloadedFile, nothingHeard, openPage, unexpected } from '../../test/support/open-page';
import { until } from '../../test/support/processes';
import { story } from '../../test/support/story';
import { postAll, rowsOf, settled, startStandalone } from '../../test/support/talion';
import type { Talion } from '../../test/support/talion';

/** The list of actions in a real browser: narrowed, sent to a colleague, taken away. */

const inIraq = { countries: ['Iraq'], latitude: 33.3, longitude: 44.4, precision: 'town' } as const;
const inPeru = { countries: ['Peru'], latitude: -12, longitude: -77, precision: 'town' } as const;
/** More than a page, of a time before the story. */
const raids = Array.from({ length: 110 }, (_, index) =>
  act(`raid-${index}`, 'Red>Blue', new Date(Date.UTC(2022, 0, 1 + index)).toISOString().slice(0, 10), {
    place: index < 5 ? inPeru : inIraq,
  }),
);

describeUnless(browserAbsence(), 'the page of actions', () => {
  let talion: Talion;
  let browser: Browser;
  let page: Page;
  const heard = nothingHeard();

  const rows = () => page.getByRole('list', { name: 'Actions, the newest first' }).getByRole('listitem');
  const form = () => page.getByRole('search', { name: 'Which actions' });
  const told = (count: string) => page.getByRole('status').getByText(count, { exact: true }).waitFor();
  const asked = (): Record<string, string> => Object.fromEntries(new URL(page.url()).searchParams);

  beforeAll(async () => {
    [talion, browser] = await Promise.all([startStandalone(), launchBrowser()]);
    await settled(talion, await postAll(talion, [...story, ...raids]));
    page = await openPage(browser, heard, { viewport: { width: 1280, height: 900 } });
    await page.goto(`${talion.queryUrl}/#key=${talion.key}`);
  });
  afterAll(async () => {
    await browser.close();
    await talion.stop();
  });

  test('lists all actions, the newest first, and more of them when asked', async () => {
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Actions' }).click();
    await told('100 actions, and there are more');
    const first = rows().first();
    await first.getByText('7 February 2024, 15:00–21:00 UTC').waitFor();
    await first.getByText('bloomberg and financial times').waitFor();
    await page.getByText('All of them: a dot where a place is known').waitFor();
    await page.locator('.map path.act').first().waitFor();
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await told(`${(await rowsOf(talion, 'actions')).length} actions`);
    expect(await page.getByRole('button', { name: 'More', exact: true }).count()).toBe(0);
    expect(await rows().last().innerText()).toContain('some time in 2020');
    expect(await violationsOn(page)).toEqual([]);
  });

  test('narrows by keyboard, offers the ids of actors by their names, and keeps it in the address', async () => {
    await form().getByLabel('Actor or side').fill('ansar');
    await until(
      'the Houthis are offered',
      async () => (await page.locator('datalist option[value=houthis]').count()) > 0,
    );
    await form().getByLabel('Actor or side').fill('houthis');
    await page.keyboard.press('Enter');
    await told('2 actions');
    await rows().getByText('Red Sea').waitFor();
    expect(asked()).toEqual({ actor: 'houthis' });
    expect(await form().getByLabel('Actor or side').evaluate('document.activeElement.value')).toBe('houthis');

    await form().getByLabel('Country').fill('yemen');
    await form().getByLabel('Type').selectOption('Assault');
    await form().getByLabel('From', { exact: true }).fill('2024-01-01');
    await form().getByLabel('Before').fill('2024-03-01');
    await form().getByLabel('Severity from').fill('1');
    await form().getByLabel('Severity to').fill('20');
    await form().getByLabel('Source').fill('urn:talion:example:bloomberg');
    await form().getByRole('button', { name: 'Show' }).click();
    await told('1 action');
    expect(asked()).toEqual({
      from: '2024-01-01',
      to: '2024-03-01',
      actor: 'houthis',
      country: 'yemen',
      kind: 'ASSAULT',
      severityMin: '1',
      severityMax: '20',
      source: 'urn:talion:example:bloomberg',
    });
    await page.goBack();
    await told('2 actions');
    expect(await form().getByLabel('Country').inputValue()).toBe('');
    await page.goForward();
    await told('1 action');
  });

  test('gives exactly these actions to take away', async () => {
    const [head, ...lines] = (await downloaded(page, 'CSV')).trim().split('\n');
    expect(head).toMatch(/^id,type,/);
    expect(lines.map((line) => line.split(',')[0])).toEqual(['bloomberg-16']);
    expect((await downloaded(page, 'JSON Lines')).trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(await downloaded(page, 'GeoJSON'))).toMatchObject({ features: [{ geometry: null }] });
  });

  test('restores what it was narrowed to from its address, under the view that it names', async () => {
    await page.getByRole('radio', { name: 'Party' }).check();
    await until('the address has the level', async () => asked()['level'] === 'party');
    const colleague = await openPage(browser, heard, { colorScheme: 'dark' });
    await colleague.goto(`${page.url()}#key=${talion.key}`);
    const list = colleague.getByRole('list', { name: 'Actions, the newest first' });
    await list.getByText('severity', { exact: false }).first().waitFor();
    expect(await list.getByRole('listitem').count()).toBe(1);
    expect(await colleague.getByRole('radio', { name: 'Party' }).isChecked()).toBe(true);
    expect(await colleague.getByLabel('Country').inputValue()).toBe('yemen');
    expect(await violationsOn(colleague)).toEqual([]);
    await colleague.context().close();

    // Before the first paper nothing of it was known.
    await page.goto(`${talion.queryUrl}/actions?country=yemen&asOf=2024-02-08T08:00:00Z`);
    await page.getByText('No action is known that fits.').waitFor();
  });

  test('says in the words of the API what is wrong with a filter', async () => {
    await page.goto(`${talion.queryUrl}/actions`);
    await told('100 actions, and there are more');
    await form().getByLabel('From', { exact: true }).fill('yesterday');
    await form().getByLabel('Severity from').fill('5');
    await form().getByLabel('Severity to').fill('2');
    await form().getByRole('button', { name: 'Show' }).click();
    const trouble = page.getByRole('alert');
    await trouble
      .getByRole('listitem')
      .getByText(/^from must be an RFC 3339 time.*found "?yesterday/)
      .waitFor();
    await trouble
      .getByRole('listitem')
      .getByText(/^severityMax must not be below severityMin, which is 5/)
      .waitFor();
    expect(await page.getByRole('alert').count()).toBe(1);
    expect(await violationsOn(page)).toEqual([]);
    await form().getByRole('button', { name: 'All actions' }).click();
    await told('100 actions, and there are more');
    expect(asked()).toEqual({});
  });

  test('narrows to what the map shows, and leaves the map where it is', async () => {
    await page.goto(`${talion.queryUrl}/actions?bbox=-85,-20,-70,0`);
    await told('5 actions');
    await rows().getByText('Peru').first().waitFor();
    await page.getByRole('application', { name: /^Map of acts/ }).waitFor();

    await page.goto(`${talion.queryUrl}/actions?country=Peru`);
    await page.locator('.map path.act').first().waitFor();
    await page.getByRole('button', { name: 'Only what the map shows' }).click();
    await until('the address has what the map shows', async () => 'bbox' in asked());
    const box = asked()['bbox'];
    await form().getByLabel('Country').fill('');
    await page.keyboard.press('Enter');
    await until('the country is asked for no more', async () => !('country' in asked()));
    await told('5 actions');
    await rows().getByText('Peru').first().waitFor();
    await page.getByRole('button', { name: 'Only what the map shows' }).click();
    expect(asked()).toEqual({ bbox: box });
  });

  test('saves the map as a picture, in the colours that it has on the page', async () => {
    await page.locator('.map path.act').first().waitFor();
    const svg = await downloaded(page, 'Save as SVG');
    const [, width = '', height = ''] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    const png = await downloadedFile(page, 'Save as PNG');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)]);
    const [, ground = ''] = /<rect[^>]* fill="rgb\(([\d, ]+)\)"/.exec(svg) ?? [];
    const colours = await page.evaluate<string[]>(`(async () => {
      const picture = new Image();
      picture.src = 'data:image/png;base64,${png.toString('base64')}';
      await picture.decode();
      const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
      canvas.drawImage(picture, 0, 0);
      const { data } = canvas.getImageData(0, 0, picture.width, picture.height);
      const seen = new Set();
      for (let at = 0; at < data.length; at += 4) seen.add(data.slice(at, at + 3).join(', '));
      return [...seen];
    })()`);
    expect(colours).toContain(ground);
    // Land and its borders, shades of hit countries, dots.
    expect(colours.length).toBeGreaterThan(10);
  });

  test('fits a phone in the dark, and runs without an error', async () => {
    const phone = await openPage(browser, heard, { viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
    await phone.goto(`${talion.queryUrl}/actions?country=Peru#key=${talion.key}`);
    await phone.getByText('5 actions', { exact: true }).waitFor();
    await phone.getByRole('heading', { name: 'Where' }).scrollIntoViewIfNeeded();
    await phone.locator('.map path.act').first().waitFor();
    await until('it fits', async () => (await phone.evaluate('document.documentElement.scrollWidth')) === 360);
    expect(await violationsOn(phone)).toEqual([]);
    await phone.context().close();
    expect([...heard.asked]).toEqual([talion.queryUrl]);
    expect(unexpected(heard)).toEqual([]);
  });
});
