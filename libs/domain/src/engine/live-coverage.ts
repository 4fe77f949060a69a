import type { Accepted } from '../accepted';
import type { Action } from '../actions/action';
import type { ActorBook } from '../actors/actor-book';
import type { Relations } from '../actors/relations';
import { coverageRow } from '../coverage';
import type { CoverageRow, Tally } from '../coverage';
import type { Level } from '../events/statements';
import { sortedTexts } from '../order';
import { timeOf } from '../time';
import type { Span } from '../time';
import type { Asking } from './hand';
import type { ActionStep } from './live-actions';
import type { Loader } from './loader';
import type { RowChanges } from './row-changes';

type Changes = Pick<ActionStep, 'gone' | 'come' | 'tallies'>;

/** Tallies beside what the log holds, as either changes. */
export class LiveCoverage {
  private readonly kept = new Map<string, { tally: Tally; row: CoverageRow }>();
  private readonly byDyad = new Map<string, Set<string>>();

  constructor(
    private readonly actions: ReadonlyMap<string, Action>,
    private readonly actors: Readonly<{ book: ActorBook }>,
    private readonly relations: Relations,
  ) {}

  /** Takes a tally's row as it was written last. */
  restore(tally: Accepted, row: CoverageRow): void {
    if (!isTally(tally)) return;
    this.kept.set(tally.key, { tally, row });
    for (const dyad of row.dyads) this.note(nameOf(row.level, dyad), tally.key);
  }

  /**
   * Compares anew what has changed on either side.
   * @returns the dyads that other tallies are compared with than before, with their level; they are at hand.
   */
  *compareAnew({ gone, come, tallies }: Changes, rows: RowChanges, loader: Loader): Asking<ReadonlySet<string>> {
    const told = new Set<string>();
    const changed = [...gone, ...come];
    const periods = [...tallies.values()].flatMap((tally) => (tally ? [{ during: periodOf(tally) }] : []));
    const counted = this.countedBeside(changed).filter((id) => !this.actions.has(id));
    if (periods.length + counted.length > 0) yield* loader.ask({ acts: periods, names: counted });
    for (const [key, tally] of tallies) for (const name of this.tell(key, tally, rows)) told.add(name);
    this.recount(changed, rows);
    yield* loader.holdDyads([...told].map((name) => name.slice(name.indexOf('\n') + 1)));
    return told;
  }

  /** Actions that tallies have counted which these may count in as well. */
  private countedBeside(changed: readonly Action[]): string[] {
    return [...this.kept.values()].flatMap(({ tally, row }) =>
      changed.some(({ from }) => isWithin(tally, from)) ? row.actions : [],
    );
  }

  /** The tallies that a dyad is compared with, in order of id. */
  of(level: Level, dyad: string): { id: string }[] {
    return sortedTexts(this.byDyad.get(nameOf(level, dyad)) ?? []).map((id) => ({ id }));
  }

  /** A tally is new, withdrawn, or read otherwise. @returns the dyads, with their level, whose tallies are others now. */
  private tell(key: string, tally: Tally | undefined, rows: RowChanges): Set<string> {
    const before = this.kept.get(key);
    const after = tally && this.compare(tally, this.actions.values());
    return this.keep(key, before?.row, tally && after && { tally, row: after }, rows);
  }

  /** Actions are no more, or are there: what counted before is all that can still count beside them. */
  private recount(changed: readonly Action[], rows: RowChanges): void {
    for (const [key, { tally, row }] of this.kept) {
      if (!changed.some(({ from }) => isWithin(tally, from))) continue;
      const held = new Set(row.actions.flatMap((id) => this.actions.get(id) ?? []));
      for (const action of changed) if (this.actions.get(action.id) === action) held.add(action);
      const after = this.compare(tally, held);
      if (JSON.stringify(after) !== JSON.stringify(row)) this.keep(key, row, { tally, row: after }, rows);
    }
  }

  private compare(tally: Tally, actions: Iterable<Action>): CoverageRow {
    return coverageRow(tally, [...actions], this.actors.book, this.relations);
  }

  private keep(
    key: string,
    before: CoverageRow | undefined,
    after: { tally: Tally; row: CoverageRow } | undefined,
    rows: RowChanges,
  ): Set<string> {
    const touched = new Set<string>();
    for (const dyad of before?.dyads ?? []) {
      const name = nameOf(before?.level ?? 'bloc', dyad);
      this.byDyad.get(name)?.delete(key);
      touched.add(name);
    }
    if (!after) {
      this.kept.delete(key);
      if (before) rows.remove('coverage', before.id);
      return touched;
    }
    this.kept.set(key, after);
    for (const dyad of after.row.dyads) {
      const name = nameOf(after.row.level, dyad);
      this.note(name, key);
      touched.add(name);
    }
    rows.write('coverage', after.row.id, after.row);
    return touched;
  }

  private note(dyad: string, key: string): void {
    this.byDyad.set(dyad, (this.byDyad.get(dyad) ?? new Set()).add(key));
  }
}

const isTally = (one: Accepted): one is Tally => one.event.type === 'talion.tally.reported.v1';

const periodOf = ({ event }: Tally): Span => ({
  from: timeOf(event.data.period.from),
  to: timeOf(event.data.period.to),
});

const isWithin = (tally: Tally, moment: number): boolean => {
  const { from, to } = periodOf(tally);
  return moment >= from && moment < to;
};

const nameOf = (level: Level, dyad: string): string => `${level}\n${dyad}`;
