import { listed, occurred, plain, range } from '../parts/words';
import type { ReportData } from './reports-of';

/** Reports of one action beside each other, field by field, and which of them differ. */

export type Compared = Readonly<{
  field: string;
  /** In the order of the reports; undefined where a report is silent. */
  cells: readonly (string | undefined)[];
  /** Two reports say different things; silence is no difference. */
  differs: boolean;
}>;

type Mention = NonNullable<ReportData['initiators']>[number];

const mentioned = (mentions: readonly Mention[] | undefined): string | undefined =>
  mentions === undefined || mentions.length === 0
    ? undefined
    : listed(
        mentions.map(({ name, of, role }) => {
          const who = name ?? 'somebody';
          const whose = of === undefined ? who : `${who} of ${of}`;
          return role === undefined ? whose : `${whose} (${role})`;
        }),
      );

const tell: Readonly<Record<string, (report: ReportData) => string | undefined>> = {
  What: ({ type, mode, cameo }) =>
    [type && plain(type), mode, cameo !== undefined && `CAMEO ${cameo}`]
      .filter((one) => one !== undefined && one !== false)
      .join(', ') || undefined,
  When: (report) => occurred(report.occurred),
  Who: ({ initiators }) => mentioned(initiators),
  'Against whom': ({ targets }) => mentioned(targets),
  Where: ({ place }) =>
    place &&
    ([place.name, place.region, place.countries && listed(place.countries)]
      .filter((one) => one !== undefined)
      .join(', ') ||
      undefined),
  Killed: ({ killed }) => range(killed, 'killed'),
  Injured: ({ injured }) => range(injured, 'injured'),
  Struck: ({ targetsStruck }) => range(targetsStruck, 'targets struck'),
  'Leader killed': ({ leaderKilled }) => (leaderKilled === undefined ? undefined : leaderKilled ? 'yes' : 'no'),
  Goldstein: ({ goldstein }) => (goldstein === undefined ? undefined : String(goldstein)),
  Says: ({ summary }) => summary,
};

export function sideBySide(reports: readonly ReportData[]): Compared[] {
  return Object.entries(tell).flatMap(([field, say]) => {
    const cells = reports.map(say);
    const said = new Set(cells.filter((cell) => cell !== undefined));
    return said.size === 0 ? [] : [{ field, cells, differs: said.size > 1 && field !== 'Says' }];
  });
}
