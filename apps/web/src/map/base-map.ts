import { feature } from 'topojson-client';
import type { Topology, GeometryCollection } from 'topojson-specification';
import type { FeatureCollection, Geometry, Position } from 'geojson';
import world from 'world-atlas/countries-110m.json';

/** The countries of the world, from Natural Earth at 1:110 million (public domain), bundled: nothing is fetched from elsewhere. */
export type Countries = FeatureCollection<Geometry, Readonly<{ name: string }>>;

const topology = world as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>;

const stitched: Countries = feature(topology, topology.objects.countries);

/** A ring that crosses the antimeridian goes on behind it, where a flat map would draw a line back across the world. */
const unrolled = (ring: readonly Position[]): Position[] => {
  let turns = 0;
  return ring.map(([longitude = 0, latitude = 0], index) => {
    const before = ring[index - 1]?.[0] ?? longitude;
    if (Math.abs(longitude - before) > 180) turns += longitude < before ? 1 : -1;
    return [longitude + 360 * turns, latitude];
  });
};

const flat = (geometry: Geometry): Geometry => {
  if (geometry.type === 'Polygon') return { ...geometry, coordinates: geometry.coordinates.map(unrolled) };
  if (geometry.type !== 'MultiPolygon') return geometry;
  return { ...geometry, coordinates: geometry.coordinates.map((rings) => rings.map(unrolled)) };
};

export const countries: Countries = {
  ...stitched,
  features: stitched.features
    // It surrounds the pole, has no place on this projection, and no conflict.
    .filter(({ properties }) => properties.name !== 'Antarctica')
    .map((country) => ({ ...country, geometry: flat(country.geometry) })),
};

/** As sources spell countries that Natural Earth names otherwise. */
const otherNames: Readonly<Record<string, string>> = {
  'united states': 'united states of america',
  usa: 'united states of america',
  'russian federation': 'russia',
  'occupied palestinian territory': 'palestine',
  'palestinian territory': 'palestine',
  'bosnia and herzegovina': 'bosnia and herz.',
  'democratic republic of the congo': 'dem. rep. congo',
  'dr congo (zaire)': 'dem. rep. congo',
  'democratic republic of congo': 'dem. rep. congo',
  'central african republic': 'central african rep.',
  'south sudan': 's. sudan',
  'republic of the congo': 'congo',
  'ivory coast': "côte d'ivoire",
  'yemen (north yemen)': 'yemen',
  'myanmar (burma)': 'myanmar',
  'czech republic': 'czechia',
  türkiye: 'turkey',
};

/** The name by which a country of a report is found on the map. */
export function onMap(name: string): string {
  const lower = name.toLowerCase();
  return otherNames[lower] ?? lower;
}
