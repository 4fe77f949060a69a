import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explainAction, explainLinks, project, suggestAliases } from '@talion/domain';
import type { ActionExplanation, ActionRow, LinkRow, LogEvent } from '@talion/domain';
import { act } from '../support/events';

/** The worked example of docs/explanations.md: what the page says, what the program says, and what the arithmetic gives must be one. */

const read = (path: string): string => readFileSync(join(__dirname, '../..', path), 'utf8');
const page = read('docs/explanations.md');
const events = read('examples/tower-22.jsonl')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as LogEvent);
const models = project(events);

/** What stands behind the last sign of the indented line `name = ... = figure` of the page. */
function figureOf(name: string): number {
  const figures = page
    .split('\n')
    .filter((line) => /^ {4,}/.test(line) && line.trim().startsWith(`${name} = `))
    .flatMap((line) => /= ([\d.]+)(?: h)?$/.exec(line)?.[1] ?? []);
  if (figures.length !== 1) throw new Error(`The page has ${figures.length} figures for ${name}`);
  return Number(figures[0]);
}
const initiatorsUnder = (policy: string): string[] =>
  (new RegExp(`^    initiators under ${policy} = (.*)$`, 'm').exec(page)?.[1] ?? 'nobody').split(', ');

function explained(id: string): ActionExplanation {
  const explanation = explainAction(events, id);
  if (!explanation) throw new Error(`There is no action ${id}`);
  return explanation;
}
function actionOf(id: string): ActionRow {
  const row = models.actions.find((one) => one.id === id);
  if (!row) throw new Error(`There is no action ${id}`);
  return row;
}
function linkOf(response: string): LinkRow & Required<Pick<LinkRow, 'explanation' | 'background' | 'probability'>> {
  const { explanation, background, probability, ...link } =
    models.links.find((one) => one.response === response) ?? ({} as Partial<LinkRow>);
  if (!explanation || background === undefined || probability === undefined) throw new Error('A link with its figures');
  return { ...(link as LinkRow), explanation, background, probability };
}

describe('docs/explanations.md', () => {
  test('tells why three reports are one action', () => {
    const { reports, namedBy, nearMisses } = explained('bloomberg-10').identity;
    expect(namedBy).toBe('bloomberg-10');
    expect(reports.map(({ report, how }) => [report, how])).toEqual([
      ['bloomberg-10', 'founded'],
      ['bloomberg-11-toll', 'decided'],
      ['ft-10', 'content'],
    ]);
    expect(reports[1]?.via).toEqual([
      { reports: ['bloomberg-10', 'bloomberg-11-toll'], actionId: 'us-strikes-in-iraq-and-syria' },
    ]);
    const overlapHours = figureOf('overlap');
    expect(overlapHours).toBe(3 * 24);
    expect(reports[2]?.comparisons).toMatchObject([
      {
        other: 'bloomberg-10',
        type: { how: 'equal' },
        time: {
          ours: { from: '2024-02-01T00:00:00.000Z', to: '2024-02-04T00:00:00.000Z' },
          theirs: { from: '2024-01-28T00:00:00.000Z', to: '2024-02-06T00:00:00.000Z' },
          overlapHours,
        },
        initiators: { how: 'equal', pair: ['united-states', 'united-states'] },
        targets: { how: 'equal', pair: ['iran', 'iran'] },
        place: { how: 'same-country' },
      },
      { other: 'bloomberg-11-toll', time: { overlapHours }, targets: { how: 'unknown' }, place: { how: 'open' } },
    ]);
    expect(reports[2]?.fitted).toHaveLength(1);
    expect(nearMisses).toMatchObject([{ action: 'bloomberg-09', against: 'type', comparison: { against: ['type'] } }]);
  });

  test('tells who did it', () => {
    const { statements, ladder, policies, disputed, rung } = explained('bloomberg-04').attribution;
    const rows = page
      .split('\n')
      .filter((line) => /^\| `(?:bloomberg|ft)-0[5-7]/.test(line))
      .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')));
    expect(rows.map(([, event, , , on]) => [event, on])).toEqual(
      statements.map(({ event, says }) => [event, says[0]?.rung ?? 'none']),
    );
    expect(statements.map(({ says }) => says[0]?.because)).toEqual([
      'own-party',
      'target-party',
      'suspects',
      undefined,
    ]);
    expect([rung, disputed]).toEqual(['claimed', true]);
    expect(ladder.map((held) => held.rung)).toEqual(['claimed', 'blamed', 'suspected']);
    for (const { policy, initiators } of policies) expect(initiatorsUnder(policy)).toEqual(initiators);
    expect(policies).toHaveLength(3);
  });

  test('has the figures of the link that the program has', () => {
    const { explanation, background, probability, assertedBy, runnersUp } = linkOf('bloomberg-13');
    expect({
      days: figureOf('d'),
      match: figureOf('match'),
      severity: figureOf('factor'),
      decay: figureOf('decay'),
    }).toEqual(explanation.terms);
    expect([figureOf('weight'), figureOf('share')]).toEqual([explanation.weight, explanation.share]);
    expect([figureOf('background'), figureOf('P')]).toEqual([background, probability]);
    expect(figureOf('severity')).toBe(actionOf('bloomberg-04').severity);
    const [link] = explainLinks([linkOf('bloomberg-13')], models.actions, models.relations);
    expect(link?.ends).toMatchObject({
      hit: { level: 'party', pair: ['wisam-mohammed-"abu-baqer"-al-saadi', 'kataib-hezbollah'] },
      acted: { level: 'actor', pair: ['united-states', 'united-states'] },
    });
    expect([explanation.trigger, runnersUp, assertedBy?.event]).toEqual(['bloomberg-04', [], 'ft-13-why']);
  });

  test('has the figures of the link that paper gives', () => {
    const days = (Date.UTC(2024, 1, 7, 15) - Date.UTC(2024, 0, 21)) / 86_400_000;
    const severity = 9 + Math.log2(1 + 3 + 41 / 4);
    const factor = 2 ** ((Math.round(severity) - 10) / 8);
    const [fast, slow] = [(0.3 / 5) * Math.exp(-days / 5), (0.4 / 60) * Math.exp(-days / 60)];
    const weight = 0.7 * factor * (fast + slow);
    const background = 1 / 365;
    const onPaper = {
      d: days,
      match: 0.7 * 1,
      severity,
      factor,
      fast,
      slow,
      decay: fast + slow,
      weight,
      share: 1,
      background,
      P: weight / (background + weight),
    };
    for (const [name, value] of Object.entries(onPaper)) expect([name, figureOf(name)]).toEqual([name, rounded(value)]);
    // The background: what the United States' moves against Iran's bloc in the year before are.
    const { sequences } = models;
    const before = sequences
      .filter(({ dyad }) => dyad === 'iran--united-states')
      .flatMap(({ moves }) => moves.filter(({ initiator }) => initiator === 'united-states'))
      .flatMap(({ actions }) => actions)
      .filter((id) => actionOf(id).occurred.from < actionOf('bloomberg-13').occurred.from);
    expect(before).toEqual(['bloomberg-10']);
  });

  test('has the weights of names that may be one', () => {
    const written = (a: string, b: string): LogEvent[] =>
      [a, b].map((name, index) => act(`a${index}`, '>Blue', '2024-01-05', { initiators: [{ name }] }));
    const [suggestion] = suggestAliases(project(written('Gen. Kasem Soleimani', 'Qassem Soleimani')));
    const figure = /^ {4}nameScore\(.*= ([\d.]+)$/m.exec(page)?.[1];
    expect(suggestion?.nameScore).toBe(Number(figure));
    expect(suggestion?.nameScore).toBe(rounded(0.95 * 0.85));
  });
});

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;
