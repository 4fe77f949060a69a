import type { Browser, Locator, Page } from 'playwright-core';
import { violationsOn } from '../../test/support/accessibility';
import { browserAbsence, launchBrowser } from '../../test/support/browser';
import { act } from '../../test/support/events';
import { describeUnless } from '../../test/support/left-out';
import { nothingHeard, openPage, unexpected } from '../../test/support/open-page';
import { until } from '../../test/support/processes';
import { story } from '../../test/support/story';
import { postAll, settled, startStandalone } from '../../test/support/talion';
import type { Talion } from '../../test/support/talion';

/** What an analyst decides in a real browser, and what the page shows of it then. */

/** Two reports that nothing but a reader knows to be of one act, and an act that may answer it. */
const harbour = [
  act('wire-1', 'Red>Blue', '2024-03-01', { summary: 'Rockets fell on the northern harbour.', killed: { best: 1 } }),
  act(
    'agency-1',
    'Red>Blue',
    '2024-03-01',
    { summary: 'The northern harbour was shelled.', killed: { best: 4 } },
    { source: 'urn:test:agency' },
  ),
  act('wire-2', 'Blue>Red', '2025-03-01', { summary: 'A depot burnt out.' }),
];

describeUnless(browserAbsence(), 'decisions on the page', () => {
  let talion: Talion;
  let browser: Browser;
  let page: Page;
  const heard = nothingHeard();

  const go = (path: string): Promise<unknown> => page.goto(`${talion.queryUrl}${path}`);
  const action = () => page.getByRole('region', { name: 'The action' });
  /** Opens what can be decided about an action. */
  const decideOn = async (id: string): Promise<void> => {
    await go(`/action?id=${id}`);
    await action().getByRole('tab', { name: 'Decide' }).click();
  };
  /** Opens the form of a decision. What is still coming in above it may move it away from below the pointer: then it is clicked again. */
  const form = async (title: string): Promise<Locator> => {
    const found = page.locator('details', { has: page.getByText(title, { exact: true }) });
    const isOpen = (): Promise<boolean> => found.getAttribute('open').then((open) => open !== null);
    await until(`"${title}" is open`, async () => {
      if (await isOpen()) return true;
      await found.locator('summary').click();
      return isOpen();
    });
    return found;
  };
  const decide = async (on: Locator, act: string, reason: string): Promise<void> => {
    await on.getByLabel('Reason').fill(reason);
    await on.getByRole('button', { name: act, exact: true }).click();
  };
  const decided = (words: string): Locator =>
    page
      .getByRole('list', { name: 'Decisions, the newest first' })
      .getByRole('listitem')
      .filter({ hasText: words })
      .first();

  beforeAll(async () => {
    [talion, browser] = await Promise.all([startStandalone(), launchBrowser()]);
    await settled(talion, await postAll(talion, [...story, ...harbour]));
    page = await openPage(browser, heard, { viewport: { width: 1280, height: 900 } });
    await page.goto(`${talion.queryUrl}/#key=${talion.key}`);
    await page.getByRole('list', { name: 'Escalation chains' }).waitFor();
  });
  afterAll(async () => {
    await browser.close();
    await talion.stop();
  });

  test('splits, undoes it, and lists both', async () => {
    await decideOn('bloomberg-13');
    await decide(await form('Split its reports'), 'Split', 'Two strikes on one evening.');
    await action().getByRole('tab', { name: '1 report', exact: true }).waitFor();
    await page.getByRole('link', { name: 'Decisions' }).click();
    const decisions = page.getByRole('list', { name: 'Decisions, the newest first' });
    const split = decisions.getByRole('listitem').filter({ hasText: 'Different actions' });
    await split.getByText('Two strikes on one evening.').waitFor();
    await split.getByText('Undo', { exact: true }).click();
    await split.getByLabel('Reason').fill('It was one after all.');
    await split.getByRole('button', { name: 'Undo it' }).click();
    await split.getByText('Undone by standalone').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await go('/action?id=bloomberg-13');
    await action().getByRole('tab', { name: '2 reports' }).waitFor();
  });

  test('merges reports, which it finds by their words', async () => {
    await decideOn('wire-1');
    const merge = await form('Merge with reports of another action');
    await merge.getByLabel('Find a report by its words').fill('harbour');
    const found = merge.getByRole('list', { name: 'Reports that were found' });
    await found.getByRole('button', { name: 'The northern harbour was shelled.' }).click();
    expect(await merge.getByLabel('Other reports').inputValue()).toBe('agency-1');
    expect(await violationsOn(page)).toEqual([]);
    await decide(merge, 'Merge', 'One salvo, by two papers.');
    // The action is named after the other report now, and the page is still about it.
    await action().getByRole('tab', { name: '2 reports' }).click();
    await action().getByText('The northern harbour was shelled.').waitFor();
    await action().getByRole('tab', { name: 'History' }).click();
    await action().getByText('One action: wire-1, agency-1. One salvo, by two papers.').waitFor();
    await go('/actions?actor=red');
    await page.getByText('2 actions', { exact: true }).waitFor();
    await go('/decisions');
    await decided('One action: wire-1 and agency-1').getByText('One salvo, by two papers.').waitFor();
  });

  test('asserts a response, from which a chain comes', async () => {
    await decideOn('wire-2');
    await page.getByText('No act is known to answer another.').waitFor();
    const assert = await form('Assert what it answers');
    await assert.getByLabel('Reports of what it answers').fill('nothing-of-the-kind');
    await decide(assert, 'Assert', 'The minister said so.');
    await assert
      .getByRole('alert')
      .getByText(/nothing-of-the-kind/)
      .first()
      .waitFor();
    await assert.getByLabel('Reports of what it answers').fill('');
    await assert.getByLabel('Find a report by its words').fill('rockets');
    await assert.getByRole('button', { name: 'Rockets fell on the northern harbour.' }).click();
    await assert.getByRole('button', { name: 'Assert', exact: true }).click();
    const chains = page.getByRole('list', { name: 'Escalation chains' });
    await chains.getByText('2 actions').waitFor();
    await action().getByRole('tab', { name: 'Answers' }).click();
    await action().getByText('asserted').locator('visible=true').first().waitFor();
    await chains.getByRole('link', { name: /Red.*Blue/ }).click();
    await page.getByRole('img', { name: /Escalation chain of 2 actions/ }).waitFor();
    await page.getByRole('button', { name: /answers, as standalone says/ }).waitFor();
  });

  test('retracts a report, without which its action is gone until that is undone', async () => {
    await decideOn('wire-2');
    const retract = await form('Retract a report');
    await decide(retract, 'Retract', 'The paper took it back.');
    await page.getByRole('alert').getByText('There is no action "wire-2" here.').waitFor();
    await page.getByRole('link', { name: 'Decisions' }).click();
    const item = decided('wire-2 retracted');
    await item.getByText('Undo', { exact: true }).click();
    await item.getByLabel('Reason').fill('It did not.');
    await item.getByRole('button', { name: 'Undo it' }).click();
    await item.getByText('Undone by standalone').waitFor();
    await go('/action?id=wire-2');
    await action()
      .getByRole('heading', { name: /Blue.*Red/ })
      .waitFor();
  });

  test('relates actors, which it offers by their names, and ends that', async () => {
    const belongs = page.locator('dl', { hasText: 'Belongs' });
    await go('/actor?id=red');
    await belongs.getByText('to nobody that is known').waitFor();
    await go('/decisions');
    const relate = await form('Relate two actors');
    await relate.getByLabel('To', { exact: true }).fill('tehran');
    await until('Iran is offered', async () => (await relate.locator('datalist option[value=Iran]').count()) > 0);
    await relate.getByLabel('To', { exact: true }).fill('Iran');
    await relate.getByLabel('Actor', { exact: true }).fill('Red');
    await relate.getByLabel('Relation').selectOption('is backed by');
    await decide(relate, 'Relate', 'Their rockets are Iranian.');
    await decided('Red backed by Iran').getByText('Their rockets are Iranian.').waitFor();
    expect(await relate.getByLabel('Actor', { exact: true }).inputValue()).toBe('');
    expect(await violationsOn(page)).toEqual([]);
    await go('/actor?id=red');
    await belongs.getByText('Red backed by Iran').waitFor();
    // It rolls up from now on: the bloc of its backer is a side of the two acts.
    await go('/dyad?id=blue--iran');
    await page.getByRole('heading', { level: 1, name: /Blue.*Iran|Iran.*Blue/ }).waitFor();

    await go('/decisions');
    const unrelate = await form('End a relation, or deny it');
    await unrelate.getByLabel('Actor', { exact: true }).fill('Red');
    await unrelate.getByLabel('Relation').selectOption('is backed by');
    await unrelate.getByLabel('To', { exact: true }).fill('Iran');
    await decide(unrelate, 'Unrelate', 'They were bought elsewhere.');
    await decided('Red not backed by Iran').getByText('They were bought elsewhere.').waitFor();
    await go('/actor?id=red');
    await belongs.getByText('to nobody that is known').waitFor();
  });

  test('keeps a half filled form to what it is about', async () => {
    await go('/chain?id=bloomberg-04');
    const links = page.getByRole('list', { name: 'Actions of the chain' }).getByRole('button', { name: /answers, as/ });
    const link = page.getByRole('region', { name: 'The link' });
    const reasons = link.locator('details', { hasText: 'Reject it' }).getByLabel('Reason');
    const toldOf = (n: number) =>
      links
        .nth(n)
        .click()
        .then(() => link.getByText('So says').waitFor());
    // Both are at hand: nothing is loaded in between, by which the form would be made anew.
    await toldOf(1);
    await toldOf(0);
    await form('Reject it: this is no answer to that');
    await reasons.fill('Half a thought');
    await toldOf(1);
    await until('the form of the other link is empty', async () => (await reasons.inputValue()) === '');
  });

  test('rejects a link, corrects a report and registers an alias, and says what is wrong in the words of the API', async () => {
    await go('/chain?id=bloomberg-15&link=bloomberg-16');
    await decide(await form('Reject it: this is no answer to that'), 'Reject', 'The strikes were planned before.');
    // Without its only link it is no chain any more, and the page says so.
    await page.getByRole('alert').getByText('There is no chain').waitFor();
    await decideOn('bloomberg-15');
    const correct = await form('Correct a report');
    await correct.getByLabel('At least').fill('5');
    await correct.getByLabel('Best estimate').fill('2');
    await correct.getByLabel('Reason').fill('The navy says two.');
    await correct.getByRole('button', { name: 'Correct' }).click();
    await correct
      .getByRole('alert')
      .getByText(/must not be above best/)
      .first()
      .waitFor();
    await correct.getByLabel('At least').fill('1');
    await correct.getByRole('button', { name: 'Correct' }).click();
    await action().getByText('2 killed (at least 1)').first().waitFor();
    // What the report says now stands in the form.
    await until('the form has the figures', async () => (await correct.getByLabel('At least').inputValue()) === '1');
    expect(await correct.getByLabel('Best estimate').inputValue()).toBe('2');
    await correct.getByLabel('Field').selectOption('Summary');
    const summary = correct.getByLabel('Summary', { exact: true });
    const before = await summary.inputValue();
    expect(before).not.toBe('');
    await summary.fill('Ships were fired at.');
    await correct.getByLabel('Reason').fill('It was put too strongly.');
    await correct.getByRole('button', { name: 'Correct' }).click();
    // Ready for the next, and still about the field that it names.
    await correct.getByText('Decided.').waitFor();
    await until('the form has no reason', async () => (await correct.getByLabel('Reason').inputValue()) === '');
    expect(await correct.getByLabel('Field').inputValue()).toBe('summary');
    await until('it has the new words', async () => (await summary.inputValue()) === 'Ships were fired at.');
    // Beside what it says now stands what it said at first.
    await action()
      .getByRole('tab', { name: /^\d reports?$/ })
      .click();
    const says = action().getByRole('row', { name: /^Says/ });
    await says.getByText('Ships were fired at.').waitFor();
    expect(await says.locator('del').innerText()).toBe(before);
    await action()
      .getByRole('row', { name: /^Killed/ })
      .getByText('2 killed (at least 1)')
      .waitFor();
    await action().getByRole('tab', { name: 'History' }).click();
    await action().getByText('The navy says two.').waitFor();
    await page.getByRole('link', { name: 'Decisions' }).click();
    const alias = await form('Register an alias');
    await alias.getByLabel('Actor’s name').fill('Houthis');
    await alias.getByLabel('Aliases').fill('Ansar Allah of Yemen');
    await decide(alias, 'Register', 'They call themselves so.');
    await page.getByText('Houthis is also called Ansar Allah of Yemen').waitFor();
  });

  test('runs without an error', () => {
    expect(unexpected(heard)).toEqual([]);
  });
});
