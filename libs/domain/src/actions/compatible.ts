import type { Mentioned } from '../actors/actor-book';
import { sameName } from '../actors/names';
import type { Relations } from '../actors/relations';
import type { Place } from '../events/values';
import { widen } from '../time';
import type { Report } from './report';

/** Whether two reports can be accounts of one action, judged by their content alone. */

/** Two spots within this distance can be one place (semantics, section 2). */
const samePlaceKm = 50;

/** What content is judged by, in the order in which it is asked: the first that speaks against it decides. */
export const criteria = ['type', 'time', 'initiators', 'targets', 'place'] as const;
export type Criterion = (typeof criteria)[number];

/** What speaks against two reports being one action; nothing if they are compatible. Relations are asked at the later report's `from`. */
export function incompatibility(report: Report, other: Report, relations: Relations): Criterion | undefined {
  if (!typesAgree(report, other)) return 'type';
  if (overlapMs(report, other) <= 0) return 'time';
  if (!meeting(report.initiators, other.initiators, report.from, relations)) return 'initiators';
  if (!meeting(report.targets, other.targets, report.from, relations)) return 'targets';
  if (!placesAgree(report.place, other.place)) return 'place';
  return undefined;
}

/** How two reports can be of one type: it is the same, or both are kinetic. */
export function typesAgree(a: Report, b: Report): 'equal' | 'both-kinetic' | undefined {
  if (a.type === b.type) return 'equal';
  return isKinetic(a) && isKinetic(b) ? 'both-kinetic' : undefined;
}

const isKinetic = ({ type, mode }: Report): boolean => type === 'ASSAULT' || (type === 'COERCE' && mode === 'seize');

/** How long the widened intervals overlap, in milliseconds; 0 where they touch, and below it the time between them. */
export function overlapMs(a: Report, b: Report): number {
  const [aFrom, aTo] = widen(a);
  const [bFrom, bTo] = widen(b);
  return Math.min(aTo, bTo) - Math.max(aFrom, bFrom);
}

/** A pair that meets: equal, or one `below` the other through part_of and member_of; or nobody is named at one end, which fits anybody. */
export type Meeting =
  | Readonly<{ how: 'unknown' }>
  | Readonly<{ how: 'equal' | 'ours-below' | 'theirs-below'; ours: string; theirs: string }>;

const anybody: Meeting = { how: 'unknown' };

/** The first pair that meets; undefined if none does. A nameless mention stands for its whole. */
export function meeting(
  ours: readonly Mentioned[],
  theirs: readonly Mentioned[],
  moment: number,
  relations: Relations,
): Meeting | undefined {
  if (ours.length === 0 || theirs.length === 0) return anybody;
  for (const one of ours) {
    const a = standsFor(one);
    for (const other of theirs) {
      const b = standsFor(other);
      if (a === b) return { how: 'equal', ours: a, theirs: b };
      if (relations.reaches(a, b, moment)) return { how: 'ours-below', ours: a, theirs: b };
      if (relations.reaches(b, a, moment)) return { how: 'theirs-below', ours: a, theirs: b };
    }
  }
  return undefined;
}

/** Who a mention counts as when ends are compared. */
export const standsFor = ({ actor, whole, nameless }: Mentioned): string => (nameless ? (whole ?? actor) : actor);

const isSpot = ({ precision }: Place): boolean => precision === 'exact' || precision === 'town';

/** How two places can be one. `open`: one has no place, or a coarse one without a country, which fits any. */
export type PlaceAgreement = 'open' | 'near' | 'same-name' | 'same-region' | 'same-country';

export function placesAgree(a: Place | undefined, b: Place | undefined): PlaceAgreement | undefined {
  if (!a || !b) return 'open';
  if (isSpot(a) && isSpot(b)) {
    const apart = distanceKm(a, b);
    if (apart !== undefined) return apart <= samePlaceKm ? 'near' : undefined;
    // By name alone where a country is missing: there is a Tripoli in Lebanon, too.
    const unplaced = [a, b].some(({ countries = [] }) => countries.length === 0);
    if (unplaced && a.name !== undefined && b.name !== undefined && sameName(a.name, b.name)) return 'same-name';
  }
  if ([a, b].some((place) => !isSpot(place) && (place.countries ?? []).length === 0)) return 'open';
  if (a.region !== undefined && b.region !== undefined && sameName(a.region, b.region)) return 'same-region';
  return (a.countries ?? []).some((one) => (b.countries ?? []).some((other) => sameName(one, other)))
    ? 'same-country'
    : undefined;
}

/** Mean radius of the Earth (IUGG). */
const earthRadiusKm = 6371.0088;

/** Great-circle distance (haversine), in kilometres; undefined where either place has no coordinates. */
export function distanceKm(a: Place | undefined, b: Place | undefined): number | undefined {
  if (a?.latitude === undefined || a.longitude === undefined || b?.latitude === undefined || b.longitude === undefined)
    return undefined;
  const radians = Math.PI / 180;
  const north = Math.sin(((b.latitude - a.latitude) * radians) / 2) ** 2;
  const east = Math.sin(((b.longitude - a.longitude) * radians) / 2) ** 2;
  const chord = north + Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * east;
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(chord)));
}
