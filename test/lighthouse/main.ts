import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import chromium from '@sparticuz/chromium';
import { installOwnPackages } from '../support/own-packages';
import { story } from '../support/story';
import { postAll, settled, startStandalone } from '../support/talion';

/** What Lighthouse says of each page with the Tower 22 story, without asking anybody outside: a score below 1 in what does not depend on the machine fails. */

const tool = join(__dirname, 'tool');
const held = ['accessibility', 'best-practices', 'seo'] as const;
const pages = [
  '/',
  '/actions',
  '/chain?id=bloomberg-04',
  '/dyad?id=iran--united-states',
  '/action?id=bloomberg-13',
  '/actor?id=houthis',
  '/decisions',
  '/subscriptions',
];
/** The page keeps listening for what is new, so the network is never still: this long is waited for it, in milliseconds. */
const waitMs = 8000;

type Audit = Readonly<{ score: number | null; title: string; displayValue?: string }>;
type Category = Readonly<{ score: number; auditRefs: readonly Readonly<{ id: string; weight: number }>[] }>;
type Report = Readonly<{ categories: Readonly<Record<string, Category>>; audits: Readonly<Record<string, Audit>> }>;

const { values } = parseArgs({ options: { preset: { type: 'string', default: 'desktop' } } });

async function ask(url: string): Promise<Report> {
  const { stdout } = await promisify(execFile)(
    join(tool, 'node_modules/.bin/lighthouse'),
    [
      url,
      ...['--quiet', '--output=json', `--max-wait-for-load=${waitMs}`, '--chrome-flags=--headless --no-sandbox'],
      ...(values.preset === 'desktop' ? ['--preset=desktop'] : []),
    ],
    { env: { ...process.env, CHROME_PATH: await chromium.executablePath() }, maxBuffer: 2 ** 27 },
  );
  return JSON.parse(stdout) as Report;
}

async function main(): Promise<void> {
  await installOwnPackages(tool);
  const talion = await startStandalone();
  try {
    await settled(talion, await postAll(talion, story));
    for (const path of pages) {
      const { categories, audits } = await ask(`${talion.queryUrl}${path}#key=${talion.key}`);
      const scores = Object.entries(categories).map(([name, { score }]) => `${name} ${score}`);
      console.log(`${path}: ${scores.join(', ')}`);
      for (const name of held) {
        if (categories[name]?.score === 1) continue;
        process.exitCode = 1;
        for (const { id, weight } of categories[name]?.auditRefs ?? [])
          if (weight > 0 && audits[id]?.score !== 1) console.log(`  ${name}: ${id}: ${audits[id]?.title ?? ''}`);
      }
    }
  } finally {
    await talion.stop();
  }
}

void main();
