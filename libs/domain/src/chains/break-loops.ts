import type { Link, LinkRow } from '../dyads/links';
import { compareTimed } from '../order';
import type { Timed } from '../order';

/** No link closes a loop: the loop's first action whose parent is inferred loses it, or where all are asserted, the loop's first. */
export function breakLoops(links: readonly Link[]): Link[] {
  const parents = new Map(links.map((link) => [link.response.id, link]));
  const done = new Set<string>();
  for (const { response } of links) {
    const path: string[] = [];
    for (
      let at: string | undefined = response.id;
      at !== undefined && !done.has(at);
      at = parents.get(at)?.trigger.id
    ) {
      const seen = path.indexOf(at);
      if (seen >= 0) {
        const loop = path.slice(seen).flatMap((id) => parents.get(id) ?? []);
        parents.delete(weakest(loop.map(({ response: one, row }) => ({ response: one, kind: row.kind }))));
        break;
      }
      path.push(at);
    }
    for (const id of path) done.add(id);
  }
  return links.filter(({ response }) => parents.has(response.id));
}

/** The response of a loop that loses its parent. */
export function weakest(loop: readonly Readonly<{ response: Timed; kind: LinkRow['kind'] }>[]): string {
  const inferred = loop.filter(({ kind }) => kind === 'inferred');
  const [first] = (inferred.length > 0 ? inferred : [...loop]).sort((a, b) => compareTimed(a.response, b.response));
  if (!first) throw new Error('A loop of no links');
  return first.response.id;
}
