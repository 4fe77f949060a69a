import type { Action } from '../actions/action';
import type { Relations } from '../actors/relations';
import { severityWeight } from '../dyads/candidates';
import { shownMax } from '../dyads/links';
import { compareText } from '../order';
import type { LinkModel } from '../parameters';
import type { LiveEntry } from './live-timeline';

/** One side's acts by whom they match alike, and of each whole severity the latest few: among those are the greatest weights. */
export type Cell = {
  readonly whole: number;
  readonly weight: number;
  readonly latest: LiveEntry[];
  readonly today: LiveEntry[];
};

/** Acts by the same actors on the same actors: they match any response alike. */
export type MatchKey = {
  readonly index: number;
  readonly example: Action;
  readonly cells: Cell[];
  /** How well it matches a response of the other side's key with that index. */
  readonly matches: (number | undefined)[];
  /** Sums over acts in force, by kernel, as they would stand at the epoch. */
  fast: number;
  slow: number;
  /** Severity weights of the acts of the tied day under way. */
  today: number;
  /** Acts in force. */
  held: number;
};

export class MatchKeys {
  private readonly byName = new Map<string, MatchKey>();
  /** The key that was asked for last: most dyads have one. */
  private last: MatchKey | undefined;

  constructor(private readonly relations: Relations) {}

  of(action: Action): MatchKey {
    if (this.last && isSamePair(this.last.example, action) && this.relations.timeless) return this.last;
    return (this.last = this.named(action));
  }

  private named(action: Action): MatchKey {
    const name = nameOf(action, this.relations);
    const known = this.byName.get(name);
    if (known) return known;
    const key = {
      index: this.byName.size,
      example: action,
      cells: [],
      matches: [],
      fast: 0,
      slow: 0,
      today: 0,
      held: 0,
    };
    this.byName.set(name, key);
    return key;
  }
}

/** The cell of a whole severity. */
export function cellOf(key: MatchKey, whole: number, model: LinkModel): Cell {
  for (const cell of key.cells) if (cell.whole === whole) return cell;
  const cell = { whole, weight: severityWeight(whole, model), latest: [], today: [] };
  key.cells.push(cell);
  return cell;
}

/** The latest few, in the order in which candidates of one weight are taken: the later first, of one interval the smaller id. */
export function keepLatest(list: LiveEntry[], entry: LiveEntry): void {
  const { from, to, id } = entry.action;
  let at = 0;
  for (let other = list[at]?.action; other; other = list[at]?.action) {
    if ((from - other.from || to - other.to || compareText(other.id, id)) > 0) break;
    at++;
  }
  if (at === shownMax) return;
  if (list.length < shownMax) list.push(entry);
  for (let behind = list.length - 1; behind > at; behind--) list[behind] = list[behind - 1] ?? entry;
  list[at] = entry;
}

/** Whether one actor acts on one other, the same in both. */
const isSamePair = (a: Action, b: Action): boolean =>
  a.initiators.length === 1 &&
  b.initiators.length === 1 &&
  a.targets.length === 1 &&
  b.targets.length === 1 &&
  a.initiators[0] === b.initiators[0] &&
  a.targets[0] === b.targets[0];

/** Acts of one name match alike: the actors at both ends and, where relations change with time, the sides they stood on. */
function nameOf({ initiators, targets, from }: Action, relations: Relations): string {
  const [initiator, target] = [initiators, targets].map((actors) => actors.join('\n'));
  if (relations.timeless) return `${initiator}\t${target}`;
  const sides = [...initiators, ...targets].map(
    (actor) => `${relations.side(actor, 'party', from)}\n${relations.side(actor, 'bloc', from)}`,
  );
  return `${initiator}\t${target}\t${sides.join('\n')}`;
}
