import type { Level } from '@talion/domain';

/** How the desk looks at it: in the address, so that a view can be sent to a colleague. */

export const levels = ['actor', 'party', 'bloc'] as const satisfies readonly Level[];
export const stances = ['consensus', 'claimed', 'accused'] as const;

export type View = Readonly<{
  level: Level;
  attribution: (typeof stances)[number];
  /** Only what was known at this moment; empty: all that is known. */
  asOf: string;
}>;

const defaults: View = { level: 'bloc', attribution: 'consensus', asOf: '' };
const viewNames = ['level', 'attribution', 'asOf'] as const;

export function viewIn(query: URLSearchParams): View {
  const { level, attribution } = defaults;
  return {
    level: levels.find((one) => one === query.get('level')) ?? level,
    attribution: stances.find((one) => one === query.get('attribution')) ?? attribution,
    asOf: query.get('asOf') ?? '',
  };
}

/** The same query with this view; what a view has by default is left out. */
export function withView(query: URLSearchParams, view: View): URLSearchParams {
  const changed = new URLSearchParams(query);
  for (const name of viewNames) {
    if (view[name] === defaults[name]) changed.delete(name);
    else changed.set(name, view[name]);
  }
  return changed;
}

/** A page's address in this view, with what it is about. */
export function pageIn(view: View, path: string, about: Readonly<Record<string, string>> = {}): string {
  const text = withView(new URLSearchParams(about), view).toString();
  return text === '' ? path : `${path}?${text}`;
}

/** What the choice means, in a sentence each. */
export function explainView({ level, attribution }: View): string {
  const sides = {
    actor: 'Every actor stands for itself.',
    party: 'Parts count as their whole: the Quds Force as Iran.',
    bloc: 'Backers stand behind those they back: a backed militia counts as its backer’s side.',
  };
  const words = {
    consensus: 'An act is theirs who confirmed or claimed it, or whom its target blames, in that order.',
    claimed: 'An act is theirs who claimed or confirmed it, and nobody else’s where that is contested.',
    accused: 'An act is also theirs whom anybody blames or suspects.',
  };
  return `${sides[level]} ${words[attribution]}`;
}
