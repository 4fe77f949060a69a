import type { ActionRow, LinkRow, ReadModels } from '@talion/domain';
import { tellLosses, tellRange } from './figures';
import { tellOccurred } from './times';

/** Looks up what ids stand for, and writes an action in one line. */
export class Book {
  private readonly names: ReadonlyMap<string, string>;
  private readonly actions: ReadonlyMap<string, ActionRow>;
  private readonly links: ReadonlyMap<string, LinkRow>;
  private readonly sides: ReadonlyMap<string, readonly string[]>;

  constructor({ actors, actions, links, dyads }: ReadModels) {
    this.names = new Map(actors.map(({ id, name }) => [id, name]));
    this.actions = new Map(actions.map((action) => [action.id, action]));
    this.links = new Map(links.map((link) => [link.response, link]));
    this.sides = new Map(dyads.map(({ id, sides }) => [id, sides]));
  }

  /** An actor's or side's name. */
  readonly name = (id: string): string => this.names.get(id) ?? id;

  readonly nameAll = (ids: readonly string[], nobody = 'unknown'): string =>
    ids.length === 0 ? nobody : ids.map(this.name).join(', ');

  /** The two sides of a dyad. */
  dyad(id: string): string {
    return (this.sides.get(id) ?? id.split('--')).map(this.name).join(' / ');
  }

  linkOf(response: string): LinkRow | undefined {
    return this.links.get(response);
  }

  /** When, who to whom, what, where, at what cost. */
  action(id: string): string {
    const action = this.actions.get(id);
    if (!action) return id;
    const { occurred, initiators, targets, type, mode, place, targetsStruck, leaderKilled, rung, disputed } = action;
    const parts = [
      `${tellOccurred(occurred)}: ${this.nameAll(initiators)} → ${this.nameAll(targets)}`,
      mode === undefined ? type : `${type} ${mode}`,
      placeOf(place),
      targetsStruck && tellRange(targetsStruck, 'targets struck'),
      tellLosses(action),
      leaderKilled && 'a leader killed',
      rung !== 'named' && rung !== 'unknown' && rung,
      disputed && 'disputed',
    ];
    return `${parts.filter((part) => part !== undefined && part !== false && part !== '').join('; ')} [${id}]`;
  }
}

function placeOf(place: ActionRow['place']): string | undefined {
  const names = [place?.name, place?.region, place?.countries?.join(' and ')].filter((name) => name !== undefined);
  return names.length === 0 ? undefined : [...new Set(names)].join(', ');
}
