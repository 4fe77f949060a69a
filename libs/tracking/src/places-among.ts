import { foldName } from '@talion/domain';
import type { ReportFound } from './report-found';
import { countOf, wordsIn } from './words';
import type { Words } from './words';

export type PlaceFound = Readonly<{
  kind: 'place';
  name: string;
  country?: string;
  /** How many of the actions found have a report from there. */
  actions: number;
  /** One of them. */
  example: string;
  rank: number;
}>;

/** Places, regions and countries of these reports whose own names have the words, each once, as the best report spells it. */
export function placesAmong(reports: readonly ReportFound[], words: Words): PlaceFound[] {
  const places = new Map<string, Readonly<{ row: Omit<PlaceFound, 'actions'>; actions: Set<string> }>>();
  for (const { said, action, rank } of reports) {
    const place = placeOf(said.data);
    const [country] = place?.countries ?? [];
    const names = [place?.name, place?.region, ...(place?.countries ?? [])].filter((name) => name !== undefined);
    for (const name of names) {
      if (countOf(words, wordsIn(name)) === 0) continue;
      const key = JSON.stringify([foldName(name), country === undefined ? '' : foldName(country)]);
      const known = places.get(key);
      if (known) known.actions.add(action.id);
      else
        places.set(key, {
          row: { kind: 'place', name, ...(country !== undefined && { country }), example: action.id, rank },
          actions: new Set([action.id]),
        });
    }
  }
  return [...places.values()].map(({ row, actions }) => ({ ...row, actions: actions.size }));
}

const placeOf = (data: ReportFound['said']['data']) => {
  const fields = 'fields' in data ? data.fields : data;
  return 'place' in fields ? (fields.place ?? undefined) : undefined;
};
