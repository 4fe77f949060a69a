import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { until } from '../support/processes';
import { longChain } from '../support/long-chain';
import { postAll, settled, startStandalone } from '../support/talion';
import { median, say, tell } from './figures';

/**
 * How long the picture of a long chain takes, and whether its list scrolls without long tasks, by the browser's own performance entries; beside the same
 * number of plain rectangles and curves on a canvas, in the same window. And what the first load sends.
 */
const { values } = parseArgs({
  options: {
    actions: { type: 'string', default: '5000' },
    runs: { type: 'string', default: '5' },
    json: { type: 'boolean' },
  },
});
const actions = Number(values.actions);
const runs = Number(values.runs);
const turns = 150;

/** The floor: nothing but the drawing. */
const plainDrawing = `(() => {
  const canvas = document.createElement('canvas');
  canvas.width = 1200; canvas.height = 600;
  document.body.append(canvas);
  const context = canvas.getContext('2d');
  const begun = performance.now();
  for (let i = 0; i < ${actions}; i++) {
    const [x, y] = [(i * 1200) / ${actions}, (i * 37) % 500];
    context.fillRect(x, y, 4, 60);
    context.beginPath(); context.moveTo(x, y); context.bezierCurveTo(x + 5, y - 20, x + 10, y - 20, x + 15, y); context.stroke();
  }
  context.getImageData(0, 0, 1, 1);
  canvas.remove();
  return performance.now() - begun;
})()`;

/** What of a visit is measured. */
async function visit(page: Page, url: string) {
  await page.goto(url);
  await until('the chain is drawn', () =>
    page.evaluate<boolean>(`performance.getEntriesByName('draw chain').length > 0`),
  );
  const drawn = await page.evaluate<number>(`performance.getEntriesByName('draw chain')[0].duration`);
  const shownAt = await page.evaluate<number>(
    `(({ startTime, duration }) => startTime + duration)(performance.getEntriesByName('draw chain')[0])`,
  );
  const floor = await page.evaluate<number>(plainDrawing);
  await page.evaluate(`window.longTasks = [];
    new PerformanceObserver((list) => window.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });`);
  await page.mouse.move(600, 500);
  // Turns of a wheel, half a screen each, past the picture and far into the list.
  for (let turn = 0; turn < turns; turn++) await page.mouse.wheel(0, 450);
  const longTasks = await page.evaluate<number[]>('window.longTasks');
  return { drawn, shownAt, floor, longTasks };
}

async function main(): Promise<void> {
  const [talion, browser] = await Promise.all([startStandalone(), launchBrowser()]);
  try {
    const events = longChain(actions);
    const position = await postAll(talion, events);
    say(`${events.length} events are posted`);
    await settled(talion, position);
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    await page.goto(`${talion.queryUrl}/#key=${talion.key}`);
    const visits = [];
    for (let run = 1; run <= runs; run++) {
      visits.push(await visit(page, `${talion.queryUrl}/chain?id=long-00000`));
      say(`visit ${run} of ${runs}`);
    }
    const drawn = median(visits.map((one) => one.drawn));
    const floor = median(visits.map((one) => one.floor));
    const longTasks = visits.flatMap((one) => one.longTasks);
    tell({
      actions,
      visits: runs,
      'drawn (ms, median)': drawn,
      'floor, the same drawn bare (ms)': floor,
      ratio: drawn / floor,
      'shown after the address was opened (ms)': median(visits.map((one) => one.shownAt)),
      'long tasks while it scrolled, all visits': longTasks.length,
      'longest of them (ms)': Math.max(0, ...longTasks),
    });
  } finally {
    await browser.close();
    await talion.stop();
  }
}

void main();
