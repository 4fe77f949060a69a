import L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { useEffect, useMemo, useRef } from 'react';
import type { ActionRow } from '@talion/domain';
import { whatInWords, whoInWords } from '../parts/who';
import { counted, occurred, score } from '../parts/words';
import { useNames } from '../view/questions';
import { useGo } from '../view/use-view';
import { SaveMap } from './save-map';
import { countries, onMap } from './base-map';
import type { Countries } from './base-map';
import { boxOf, edgesIn } from './box';

type Placed = Readonly<{ latitude: number; longitude: number }>;
const placeOf = ({ place }: ActionRow): Placed | undefined =>
  place?.latitude === undefined || place.longitude === undefined
    ? undefined
    : { latitude: place.latitude, longitude: place.longitude };

/** Radius of a dot in pixels, for a severity on the log2 scale. */
const radiusOf = (severity: number): number => 3 + severity / 2;

/** Where the map comes to stand: on its way it would name a box that is nobody's. */
const shownOn = (map: L.Map): string => {
  const seen = map.stop().getBounds();
  return boxOf({ west: seen.getWest(), south: seen.getSouth(), east: seen.getEast(), north: seen.getNorth() });
};

export type PlacesMapProps = Readonly<{
  actions: readonly ActionRow[];
  /** The box that they were asked for within: the map shows that rather than all of them. */
  box?: string | undefined;
  /** Offers to take the box that the map shows. */
  onBox?: (box: string) => void;
}>;

/** Acts on the map. */
export default function PlacesMap({ actions, box, onBox }: PlacesMapProps) {
  // What is drawn moves the map: the same acts must not be drawn again.
  const rows = useMemo(() => actions.filter(({ role }) => role === 'hostile'), [actions]);
  const frame = useRef<HTMLDivElement>(null);
  const map = useRef<L.Map>(undefined);
  const isMoved = useRef(false);
  const boxBefore = useRef(box);
  const nameOf = useNames(rows.flatMap(({ initiators, targets }) => [...initiators, ...targets]));
  const go = useGo();

  useEffect(() => {
    if (!frame.current) return undefined;
    const made = L.map(frame.current, { attributionControl: false, minZoom: 1, maxZoom: 10, worldCopyJump: true });
    L.control.scale({ imperial: false }).addTo(made);
    made.setView([25, 20], 2);
    map.current = made;
    // Whoever has moved it keeps what they look at when more becomes known.
    for (const name of ['pointerdown', 'wheel', 'keydown'])
      frame.current.addEventListener(name, () => (isMoved.current = true), { capture: true, passive: true });
    return () => {
      made.remove();
      map.current = undefined;
    };
  }, []);

  useEffect(() => {
    if (!map.current) return undefined;
    const shaded = shades(rows);
    const marks = dots(rows, nameOf, (id) => go('/action', { id }));
    const layer = L.layerGroup([shaded.all, ...marks]).addTo(map.current);
    if (!isMoved.current || boxBefore.current !== box)
      show(map.current, box, L.featureGroup([...shaded.hit, ...marks]).getBounds());
    boxBefore.current = box;
    return () => void layer.remove();
  }, [rows, nameOf, go, box]);

  return (
    <figure className="chart">
      <div
        ref={frame}
        className="map"
        role="application"
        aria-label="Map of acts; arrow keys move it, plus and minus zoom"
      />
      <figcaption className="hint">
        {counted(rows.length, 'hostile act')}, {rows.filter(placeOf).length} of them with coordinates. Borders: Natural
        Earth. <SaveMap frame={frame} />{' '}
        {onBox && (
          <button type="button" className="quiet small" onClick={() => map.current && onBox(shownOn(map.current))}>
            Only what the map shows
          </button>
        )}
      </figcaption>
      <ByCountry rows={rows} />
    </figure>
  );
}

/** A box that was taken from the map is there already. */
function show(map: L.Map, box: string | undefined, acts: L.LatLngBounds): void {
  const edges = box === undefined ? undefined : edgesIn(box);
  if (edges === undefined) {
    if (acts.isValid()) map.fitBounds(acts, { padding: [30, 30], maxZoom: 6, animate: false });
  } else if (shownOn(map) !== box)
    map.fitBounds(
      [
        [edges.south, edges.west],
        [edges.north, edges.east],
      ],
      { animate: false },
    );
}

type Shades = Readonly<{ all: L.Layer; hit: readonly L.Layer[] }>;

/** A country is the darker the more acts name it. */
function shades(rows: readonly ActionRow[]): Shades {
  const counts = countByCountry(rows, onMap);
  const most = Math.max(1, ...counts.values());
  const hit: L.Layer[] = [];
  const countOf = (country: Countries['features'][number] | undefined): number =>
    counts.get(country?.properties.name.toLowerCase() ?? '') ?? 0;
  const all = L.geoJSON<Countries['features'][number]['properties']>(countries, {
    interactive: false,
    style: (country) => {
      const count = countOf(country);
      return count === 0
        ? { className: 'country', weight: 0.7, fillOpacity: 0.4 }
        : {
            className: 'country hit',
            weight: 0.7,
            fillOpacity: 0.2 + (0.6 * Math.log1p(count)) / Math.log1p(most),
          };
    },
    onEachFeature: (country, layer) => {
      if (countOf(country) > 0) hit.push(layer);
    },
  });
  return { all, hit };
}

function dots(rows: readonly ActionRow[], nameOf: (id: string) => string, open: (id: string) => void): L.Layer[] {
  return rows.flatMap((row) => {
    const place = placeOf(row);
    if (!place) return [];
    const told = document.createElement('span');
    told.textContent = `${whoInWords(row, nameOf)}: ${whatInWords(row)}, ${occurred(row.occurred)}, severity ${score(row.severity)}`;
    return L.circleMarker([place.latitude, place.longitude], {
      className: 'act',
      radius: radiusOf(row.severity),
      weight: 1,
      fillOpacity: 0.55,
    })
      .bindTooltip(told)
      .on('click', () => open(row.id));
  });
}

function countByCountry(rows: readonly ActionRow[], named: (name: string) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { place } of rows)
    for (const country of new Set(place?.countries?.map(named) ?? []))
      counts.set(country, (counts.get(country) ?? 0) + 1);
  return counts;
}

/** The same to read: a map says nothing to those who do not see it. */
function ByCountry({ rows }: Readonly<{ rows: readonly ActionRow[] }>) {
  const counts = [...countByCountry(rows, (name) => name)].sort(([, a], [, b]) => b - a);
  if (counts.length === 0) return null;
  return (
    <details className="more">
      <summary>By country, as a list</summary>
      <ul className="columned">
        {counts.map(([country, count]) => (
          <li key={country}>
            {country}: {count}
          </li>
        ))}
      </ul>
    </details>
  );
}
