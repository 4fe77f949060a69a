import { linkInWords } from '@talion/domain';
import type { ActionRow, AlertRow, LinkRow } from '@talion/domain';
import type { Fact } from './desk';

/** What a desk is told, for people who read it in a hurry: the news first, then what it stands on. */
export type FactInWords = Readonly<{ title: string; lines: readonly string[] }>;

/** What a message says that only tries whether it comes through. */
export const trialTitle = 'A trial: alerts of Talion will come here.';

const news: Readonly<Record<Fact['kind'], string>> = {
  raised: '',
  amended: 'Changed: ',
  withdrawn: 'Withdrawn: ',
  reinstated: 'Stands again: ',
};

export function factInWords({ kind, alert, quote }: Fact): FactInWords {
  const nameOf = (id: string): string => quote?.names[id] ?? id;
  const withdrawn = 'Its ground has fallen away: what you were told of it no longer holds.';
  return {
    title: `${news[kind]}${titleOf(alert, nameOf)}`,
    lines: [
      ...(kind === 'withdrawn' ? [withdrawn] : detailsOf(alert)),
      ...(quote?.actions ?? []).map((action) => `- ${actionInWords(action, nameOf)}`),
      ...(quote?.links ?? []).flatMap((link) => linkLine(link, nameOf)),
      ...(quote ? [`As known at ${quote.asOf} (log position ${quote.position}).`] : []),
    ],
  };
}

function titleOf(alert: AlertRow, nameOf: (id: string) => string): string {
  const names = (ids: readonly string[]): string => listed(ids.map(nameOf));
  switch (alert.kind) {
    case 'cycle.completed': {
      const cycle = alert.isNew ? 'New retaliation cycle' : `Retaliation cycle ${alert.n}`;
      return `${cycle} between ${names(alert.dyad.split('--'))}, ${alert.verdict}`;
    }
    case 'chain.started':
      return `Escalation chain begins: ${names(alert.parties)}${placed(alert.countries)}`;
    case 'chain.escalated':
      return `Chain escalates to severity ${figure(alert.peak)} from ${figure(alert.peakBefore)}`;
    case 'chain.spilled':
      return `Chain spills over to ${listed([...alert.parties.map(nameOf), ...alert.countries])}`;
    case 'chain.paused':
      return alert.chains.length === 1 ? 'A chain pauses' : `${alert.chains.length} chains pause`;
  }
}

function detailsOf(alert: AlertRow): string[] {
  if (alert.kind !== 'cycle.completed') return [];
  const { proportionality, latency } = alert;
  const [low, high] = [figure(latency.lowDays), figure(latency.highDays)];
  const after = low === high ? low : `${low} to ${high}`;
  const by = figure(Math.abs(proportionality));
  const measured =
    by === '0' ? 'as grave as the provocation' : `${by} doublings ${proportionality < 0 ? 'milder' : 'graver'}`;
  return [`The response is ${measured}, after ${after} days.`];
}

function actionInWords(action: ActionRow, nameOf: (id: string) => string): string {
  const { occurred, type, initiators, targets, place, killed, injured, severity, reports } = action;
  const who = initiators.length === 0 ? 'nobody known' : listed(initiators.map(nameOf));
  const tolls = [
    ...(killed ? [`${killed.best ?? killed.low ?? 0} killed`] : []),
    ...(injured ? [`${injured.best ?? injured.low ?? 0} injured`] : []),
  ];
  const standing = reports.filter(({ withdrawn }) => !withdrawn).map(({ id, source }) => `${id} of ${source}`);
  return [
    `${occurred.from.slice(0, 10)} ${type} by ${who} against ${listed(targets.map(nameOf))}${placed(place?.countries ?? [])}`,
    ...tolls,
    `severity ${figure(severity)}`,
    `reports: ${standing.join(', ') || 'none stands'}`,
  ].join('; ');
}

/** The claim and its probability; the arithmetic is in the explanation that the link leads to. */
const linkLine = (link: LinkRow, nameOf: (id: string) => string): string[] => linkInWords(link, nameOf).slice(0, 2);

const placed = (countries: readonly string[]): string => (countries.length === 0 ? '' : `, in ${listed(countries)}`);

const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? 'nobody') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

const figure = (value: number): string => String(Math.round(value * 100) / 100);
