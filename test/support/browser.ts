import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';
import type { Browser } from 'playwright-core';

/** One process for everything would end with the first window that is closed; and a graphics card that is only imitated draws a canvas ten times slower than none. */
const argumentsOf = (args: readonly string[]): string[] => [
  ...args.filter((one) => one !== '--single-process'),
  '--no-sandbox',
  '--disable-accelerated-2d-canvas',
];

export const launchBrowser = async (): Promise<Browser> =>
  playwright.launch({ executablePath: await chromium.executablePath(), args: argumentsOf(chromium.args) });

/** Why no browser starts on this machine; the browser comes from npm, the libraries that it loads from the system. */
export function browserAbsence(): string | undefined {
  const tried = `const { chromium: p } = require('playwright-core'); const c = require('@sparticuz/chromium');
    c.executablePath().then((executablePath) => p.launch({ executablePath, args: [...c.args, '--no-sandbox'] }))
      .then((browser) => browser.close()).catch((error) => { console.error(String(error.message)); process.exitCode = 1; });`;
  const { status, stderr } = spawnSync(process.execPath, ['-e', tried], {
    cwd: join(__dirname, '../..'),
    encoding: 'utf8',
  });
  if (status === 0) return undefined;
  const [reason = 'it ended without a word'] = /[^\n]*shared librar[^\n]*/.exec(stderr) ?? stderr.trim().split('\n');
  return `no browser starts here (${reason.trim()})`;
}
