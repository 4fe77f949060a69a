import type { Mentioned } from '../actors/actor-book';
import { sameName } from '../actors/names';
import type { Relations } from '../actors/relations';
import type { Place } from '../events/values';
import { dayMs, isDayOrCoarser, overlap } from '../time';
import type { Report } from './report';

/** Whether two reports can be accounts of one action, judged by their content alone. */

/** Two spots within this distance can be one place (semantics, section 2). */
const samePlaceKm = 50;

/** What speaks against two reports being one action; nothing if they are compatible. Relations are asked at the later report's `from`. */
export function incompatibility(
  report: Report,
  other: Report,
  relations: Relations,
): 'type' | 'initiators' | 'targets' | 'time' | 'place' | undefined {
  if (report.type !== other.type && !(isKinetic(report) && isKinetic(other))) return 'type';
  if (!overlap(...widened(report), ...widened(other))) return 'time';
  if (!onePairMeets(report.initiators, other.initiators, report.from, relations)) return 'initiators';
  if (!onePairMeets(report.targets, other.targets, report.from, relations)) return 'targets';
  if (!placesCompatible(report.place, other.place)) return 'place';
  return undefined;
}

const isKinetic = ({ type, mode }: Report): boolean => type === 'ASSAULT' || (type === 'COERCE' && mode === 'seize');

/**
 * The interval that counts for matching: one day wider at each end where the source is no more precise than a day. An interval that ends as it begins
 * still holds that moment.
 */
export function widened({ from, to, precision }: Report): [number, number] {
  const margin = isDayOrCoarser(precision) ? dayMs : 0;
  return [from - margin, Math.max(to + margin, from + 1)];
}

/** One pair that is equal, or of which one belongs to the other; nobody named fits anybody, a nameless mention stands for its whole. */
function onePairMeets(
  ours: readonly Mentioned[],
  theirs: readonly Mentioned[],
  moment: number,
  relations: Relations,
): boolean {
  if (ours.length === 0 || theirs.length === 0) return true;
  return ours.some((a) => theirs.some((b) => meets(standsFor(a), standsFor(b), moment, relations)));
}

const meets = (a: string, b: string, moment: number, relations: Relations): boolean =>
  relations.reaches(a, b, moment) || relations.reaches(b, a, moment);

const standsFor = ({ actor, whole, nameless }: Mentioned): string => (nameless ? (whole ?? actor) : actor);

const isSpot = ({ precision }: Place): boolean => precision === 'exact' || precision === 'town';

function placesCompatible(a: Place | undefined, b: Place | undefined): boolean {
  if (!a || !b) return true;
  if (isSpot(a) && isSpot(b)) {
    const apart = distanceKm(a, b);
    if (apart !== undefined) return apart <= samePlaceKm;
    // By name alone where a country is missing: there is a Tripoli in Lebanon, too.
    const unplaced = [a, b].some(({ countries = [] }) => countries.length === 0);
    if (unplaced && a.name !== undefined && b.name !== undefined && sameName(a.name, b.name)) return true;
  }
  if ([a, b].some((place) => !isSpot(place) && (place.countries ?? []).length === 0)) return true;
  if (a.region !== undefined && b.region !== undefined && sameName(a.region, b.region)) return true;
  return (a.countries ?? []).some((one) => (b.countries ?? []).some((other) => sameName(one, other)));
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
