import { quote, readTime } from '@talion/domain';
import type { QueryParameters } from '@talion/platform';
import { readDecimal, withoutUndefined } from '@talion/platform';
import type { Box, MarkFilter, RowFilter } from '@talion/tracking';
import { idsMax } from './known-parameters';
import { roles } from './marks';

/** Longest id that a filter is compared with: longer than any id of an event, an actor or a dyad can be. */
export const idCharactersMax = 1000;
/** Longest name of a country or a source. */
const nameCharactersMax = 300;

/** The filters of a list; what it does not take has been refused as unknown. */
export function filterFrom(given: QueryParameters, kinds: readonly string[]): RowFilter {
  const [from, to] = [momentOf('from', given), momentOf('to', given)];
  if (from !== undefined && to !== undefined && (readTime(to) ?? 0) < (readTime(from) ?? 0))
    given.refuse('to', `must not be before from, which is ${quote(from)}`);
  const ids = given.shortTexts('id', { max: idCharactersMax, most: idsMax });
  return withoutUndefined({
    from,
    to,
    actor: given.shortText('actor', idCharactersMax),
    kind: given.oneOf('kind', kinds),
    of: given.shortText('of', idCharactersMax),
    ...marksFrom(given),
    ids: ids && [...new Set(ids)].sort(),
  });
}

function marksFrom(given: QueryParameters): { [K in keyof MarkFilter]: MarkFilter[K] | undefined } {
  const [severityMin, severityMax] = [given.decimal('severityMin'), given.decimal('severityMax')];
  if (severityMin !== undefined && severityMax !== undefined && severityMax < severityMin)
    given.refuse('severityMax', `must not be below severityMin, which is ${severityMin}`);
  return {
    country: given.shortText('country', nameCharactersMax),
    box: boxFrom(given),
    severityMin,
    severityMax,
    source: given.shortText('source', nameCharactersMax),
    role: given.oneOf('role', roles),
  };
}

function boxFrom(given: QueryParameters): Box | undefined {
  const text = given.text('bbox');
  if (text === undefined) return undefined;
  const [west, south, east, north, ...more] = text.split(',').map(readDecimal);
  if (west === undefined || south === undefined || east === undefined || north === undefined || more.length > 0)
    given.refuse('bbox', 'must be four numbers, west,south,east,north, such as 38.8,29.1,48.6,37.4');
  else if (Math.abs(west) > 180 || Math.abs(east) > 180)
    given.refuse('bbox', 'must have its west and east from -180 to 180 degrees');
  else if (Math.abs(south) > 90 || Math.abs(north) > 90 || south > north)
    given.refuse('bbox', 'must have its south and north from -90 to 90 degrees, the south not above the north');
  else return { west, south, east, north };
  return undefined;
}

export function momentOf(name: string, given: QueryParameters): string | undefined {
  const text = given.text(name);
  if (text === undefined || readTime(text) !== undefined) return text;
  given.refuse(name, 'must be an RFC 3339 time such as 2024-02-07T19:30:00Z, or a date such as 2024-02-07');
  return undefined;
}
