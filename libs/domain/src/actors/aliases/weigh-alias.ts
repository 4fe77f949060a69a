import type { EventOf } from '../../events/log-event';
import { round6, sortedTexts } from '../../order';
import type { ActionRow, ActorRow } from '../../read-models';
import type { LikelyAlias } from './likely-aliases';

/**
 * What the actions of two actors say for and against their being one, and the event that would make them one. It is posted by an analyst, or by nobody.
 */
export type AliasSuggestion = LikelyAlias &
  Readonly<{
    /** `nameScore` times the weights of what speaks against it: about how many of ten such suggestions are right, in tenths. */
    score: number;
    against: readonly Against[];
    /** Who is at the other end of actions of both, on the same side: it shows that they live in one world, and no more. */
    sharedCounterparts: readonly string[];
    /** Posted as it is, this makes the one an alias of the other; the suggestion is gone then. */
    confirm: Omit<EventOf<'talion.actor.registered.v1'>, 'time'>;
  }>;

/** What speaks against it, with the actions that show it. */
export type Against = Readonly<{
  what: 'act-on-each-other' | 'named-together' | 'kinds-differ';
  actions: readonly string[];
  weight: number;
}>;

/** Nobody acts on himself, and few reports name one twice; a person is no state. Set by hand. */
const weightsAgainst: Readonly<Record<Against['what'], number>> = {
  'act-on-each-other': 0.1,
  'named-together': 0.2,
  'kinds-differ': 0.5,
};

/** Bounds of what is told. */
const actionsTold = 5;
const counterpartsTold = 10;

/** `actions`: those of either, or as many as were looked at. */
export function weighAlias(
  likely: LikelyAlias,
  keep: ActorRow,
  alias: ActorRow,
  actions: readonly ActionRow[],
): AliasSuggestion {
  const told = (what: Against['what'], found: readonly ActionRow[]): Against[] =>
    found.length === 0
      ? []
      : [{ what, actions: found.slice(0, actionsTold).map(({ id }) => id), weight: weightsAgainst[what] }];
  const kindsDiffer = keep.kind !== undefined && alias.kind !== undefined && keep.kind !== alias.kind;
  const against: readonly Against[] = [
    ...told(
      'act-on-each-other',
      actions.filter((one) => actsOn(one, keep.id, alias.id) || actsOn(one, alias.id, keep.id)),
    ),
    ...told(
      'named-together',
      actions.filter((one) => namedTogether(one, keep.id, alias.id)),
    ),
    ...(kindsDiffer ? [{ what: 'kinds-differ' as const, actions: [], weight: weightsAgainst['kinds-differ'] }] : []),
  ];
  return {
    ...likely,
    score: round6(against.reduce((score, { weight }) => score * weight, likely.nameScore)),
    against,
    sharedCounterparts: sharedCounterparts(keep.id, alias.id, actions).slice(0, counterpartsTold),
    confirm: {
      specversion: '1.0',
      id: `alias:${cut(keep.id)}:${cut(alias.id)}`,
      source: 'urn:talion:analyst',
      type: 'talion.actor.registered.v1',
      data: {
        name: keep.name,
        ...(isId(keep.id) && { actor: keep.id }),
        aliases: [...new Set([alias.name, ...alias.aliases])],
      },
    },
  };
}

/** The id of an event is shorter than two ids of actors may be. */
const cut = (id: string): string => Array.from(id).slice(0, 110).join('');

/** What the gate takes for an id; of anybody else the name makes it. */
const isId = (text: string): boolean => /^[^\s\p{Cc}]{1,300}$/u.test(text);

const actsOn = ({ initiators, targets }: ActionRow, a: string, b: string): boolean =>
  initiators.includes(a) && targets.includes(b);

/** By one report, at one end. */
const namedTogether = ({ sources }: ActionRow, a: string, b: string): boolean =>
  [sources.initiators, sources.targets].some((end) => (end[a] ?? []).some((report) => end[b]?.includes(report)));

function sharedCounterparts(a: string, b: string, actions: readonly ActionRow[]): string[] {
  const shared = (ours: 'initiators' | 'targets', theirs: 'initiators' | 'targets'): string[] => {
    const metBy = (actor: string): Set<string> =>
      new Set(actions.filter((one) => one[ours].includes(actor)).flatMap((one) => one[theirs]));
    const others = metBy(b);
    return [...metBy(a)].filter((one) => others.has(one));
  };
  return sortedTexts(new Set([...shared('initiators', 'targets'), ...shared('targets', 'initiators')]));
}
