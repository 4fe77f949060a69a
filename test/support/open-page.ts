import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** What the browser's windows told: what went wrong in them, and whom they asked. */
export type Heard = Readonly<{ errors: string[]; asked: Set<string> }>;

export const nothingHeard = (): Heard => ({ errors: [], asked: new Set() });

/** A window of a browser of its own, which remembers nothing of the others. */
export async function openPage(
  browser: Browser,
  { errors, asked }: Heard,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const opened = await (await browser.newContext(options)).newPage();
  opened.on('pageerror', (error) => errors.push(error.message));
  opened.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  opened.on('request', (request) => asked.add(new URL(request.url()).origin));
  return opened;
}

/** Whatever was refused is told on the console too, as every browser does. */
export const unexpected = ({ errors }: Heard): string[] => errors.filter((text) => !/40[0-9]|422/.test(text));

/** The file that the first button of this name gives. */
export async function downloadedFile(page: Page, name: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).first().click(),
  ]);
  return readFile(await file.path());
}

/** The same as text. */
export const downloaded = async (page: Page, name: string): Promise<string> =>
  (await downloadedFile(page, name)).toString('utf8');

/** Bytes of script that come over the wire, packed as they are, while this is done. */
export async function scriptBytes(page: Page, work: () => Promise<void>): Promise<number> {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  const scripts = new Set<string>();
  let bytes = 0;
  client.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
  });
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await work();
  return bytes;
}
