import type { ActionRow, ChainRow } from '@talion/domain';

/** Longitude and latitude, WGS 84, as RFC 7946 has them. */
type Position = readonly [longitude: number, latitude: number];
export type Geometry =
  | Readonly<{ type: 'Point'; coordinates: Position }>
  | Readonly<{ type: 'MultiPoint'; coordinates: readonly Position[] }>
  | null;

const positionOf = ({ place }: Pick<ActionRow, 'place'>): Position | undefined =>
  place?.longitude === undefined || place.latitude === undefined ? undefined : [place.longitude, place.latitude];

/** Where an action was; null where nobody says. */
export function pointOf(action: Pick<ActionRow, 'place'>): Geometry {
  const coordinates = positionOf(action);
  return coordinates ? { type: 'Point', coordinates } : null;
}

/** Where the actions of a chain's tree were, root first; null where nobody says of any. */
export function pointsOf({ actions }: Pick<ChainRow, 'actions'>, known: readonly ActionRow[]): Geometry {
  const byId = new Map(known.map((action) => [action.id, positionOf(action)]));
  const coordinates = actions.flatMap((id) => {
    const position = byId.get(id);
    return position ? [position] : [];
  });
  return coordinates.length === 0 ? null : { type: 'MultiPoint', coordinates };
}
