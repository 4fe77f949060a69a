/** The part of the world that a map shows, as the API's filter `bbox` has it: west,south,east,north in degrees. */

export type Edges = Readonly<{ west: number; south: number; east: number; north: number }>;

/** Steps of a degree that no screen shows. */
const decimals = 3;
const rounded = (degrees: number): string => String(Number(degrees.toFixed(decimals)));

/** The same meridian from -180 to 180. */
const wrapped = (longitude: number): number => ((((longitude + 180) % 360) + 360) % 360) - 180;
const clamped = (latitude: number): number => Math.max(-90, Math.min(90, latitude));

/** A map may show the world more than once, and lie across the antimeridian. */
export function boxOf({ west, south, east, north }: Edges): string {
  const whole = east - west >= 360;
  return [whole ? -180 : wrapped(west), clamped(south), whole ? 180 : wrapped(east), clamped(north)]
    .map(rounded)
    .join(',');
}

/** The edges that a text names, an east across the antimeridian counted on; undefined where it names none. */
export function edgesIn(box: string): Edges | undefined {
  const [west = NaN, south = NaN, east = NaN, north = NaN] = box.split(',').map(Number);
  if ([west, south, east, north].some(Number.isNaN)) return undefined;
  return { west, south, east: east < west ? east + 360 : east, north };
}
