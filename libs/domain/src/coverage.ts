import { bestOf } from './actions/severity';
import { dyadId } from './actions/action';
import type { Action } from './actions/action';
import type { ActorBook } from './actors/actor-book';
import { sameName } from './actors/names';
import type { Relations } from './actors/relations';
import type { Level, ReportedTally } from './events/statements';
import type { Mention } from './events/values';
import type { Accepted, Facts } from './accepted';
import { compareText, sortedTexts } from './order';
import { timeOf } from './time';

/** What a source's running total says beside what the log holds: the known lack of coverage. A tally is evidence, never an action. */
export type CoverageRow = Readonly<{
  /** Id of the tally. */
  id: string;
  source: string;
  level: Level;
  period: Readonly<{ from: string; to: string }>;
  initiators: readonly string[];
  targets: readonly string[];
  /** The dyads that the two ends of the tally make, at its level. */
  dyads: readonly string[];
  counts: Readonly<Partial<Record<Counted, CoverageCount>>>;
  /** The actions counted. */
  actions: readonly string[];
}>;

type Counted = 'killed' | 'injured' | 'actions';
/** `missing` is what was said less what is recorded; negative where the log holds more. */
export type CoverageCount = Readonly<{ said: number; recorded: number; missing: number }>;

export function coverageOf(
  history: Facts,
  actions: readonly Action[],
  book: ActorBook,
  relations: Relations,
): CoverageRow[] {
  return history
    .of(['talion.tally.reported.v1'])
    .map((tally) => coverageRow(tally, actions, book, relations))
    .sort((a, b) => compareText(a.id, b.id));
}

export type Tally = Accepted<'talion.tally.reported.v1'>;

/** One tally beside what these actions hold; only those count that fall under it. */
export function coverageRow(
  { key, event: { source, data } }: Tally,
  actions: readonly Action[],
  book: ActorBook,
  relations: Relations,
): CoverageRow {
  const level = data.level ?? 'bloc';
  const counted = actions.filter((action) => counts(data, level, action, book, relations));
  const recorded: Record<Counted, number> = {
    killed: counted.reduce((sum, { consensus }) => sum + bestOf(consensus.killed), 0),
    injured: counted.reduce((sum, { consensus }) => sum + bestOf(consensus.injured), 0),
    actions: counted.length,
  };
  const from = timeOf(data.period.from);
  const sides = (mentions: readonly Mention[] = []): string[] =>
    sortedTexts(sidesAt(mentions, level, from, book, relations));
  const [initiators, targets] = [sides(data.initiators), sides(data.targets)];
  return {
    id: key,
    source,
    level,
    period: data.period,
    initiators,
    targets,
    dyads: sortedTexts(new Set(initiators.flatMap((a) => targets.filter((b) => b !== a).map((b) => dyadId(a, b))))),
    counts: Object.fromEntries(
      (['killed', 'injured', 'actions'] as const).flatMap((what) => {
        const said = data[what] && bestOf(data[what]);
        return said === undefined ? [] : [[what, { said, recorded: recorded[what], missing: said - recorded[what] }]];
      }),
    ),
    actions: sortedTexts(counted.map(({ id }) => id)),
  };
}

const sidesAt = (
  mentions: readonly Mention[],
  level: Level,
  moment: number,
  book: ActorBook,
  relations: Relations,
): Set<string> => new Set(mentions.map((mention) => relations.side(book.mentioned(mention).actor, level, moment)));

/** Whether an action falls under the tally; it counts by its `from`. A list that is empty, like one left out, limits nothing. */
function counts(tally: ReportedTally, level: Level, action: Action, book: ActorBook, relations: Relations): boolean {
  if (action.from < timeOf(tally.period.from) || action.from >= timeOf(tally.period.to)) return false;
  const { types = [], countries = [] } = tally;
  if (types.length > 0 && !types.includes(action.consensus.type)) return false;
  if (tally.leaderKilled && !action.consensus.leaderKilled) return false;
  const { place } = action.consensus;
  if (countries.length > 0 && !countries.some((one) => place?.countries?.some((other) => sameName(one, other))))
    return false;
  const stands = (mentions: readonly Mention[] | undefined, actors: readonly string[]): boolean => {
    if (!mentions || mentions.length === 0) return true;
    const sides = sidesAt(mentions, level, action.from, book, relations);
    return actors.some((actor) => sides.has(relations.side(actor, level, action.from)));
  };
  return stands(tally.initiators, action.initiators) && stands(tally.targets, action.targets);
}
