import { foldName } from '@talion/domain';
import type { Box, MarkFilter } from '@talion/tracking';
import { indexed } from './sql-text';

/** Takes a value that a statement is given; tells how the statement names it. */
export type Value = (one: unknown) => string;

/** What a row must be marked with, as in tracking's row-marks.ts. */
export function markConditions(
  { country, box, severityMin, severityMax, source, role }: MarkFilter,
  value: Value,
): string[] {
  const number = (one: number): string => `${value(one)}::double precision`;
  return [
    ...(country === undefined ? [] : [`countries @> ARRAY[${value(indexed(foldName(country)))}]`]),
    ...(source === undefined ? [] : [`sources @> ARRAY[${value(indexed(source))}]`]),
    ...(role === undefined ? [] : [`role = ${value(role)}`]),
    ...(severityMin === undefined ? [] : [`severity >= ${number(severityMin)}`]),
    ...(severityMax === undefined ? [] : [`severity <= ${number(severityMax)}`]),
    ...(box === undefined ? [] : [within(box, number)]),
  ];
}

/** The whole globe's width is two boxes where it is asked across the antimeridian: each is found by the index. */
function within({ west, south, east, north }: Box, number: (one: number) => string): string {
  const spans = west <= east ? [[west, east] as const] : [[west, 180] as const, [-180, east] as const];
  const boxes = spans.map(
    ([from, to]) =>
      `point(longitude, latitude) <@ box(point(${number(from)}, ${number(south)}), point(${number(to)}, ${number(north)}))`,
  );
  return `longitude IS NOT NULL AND (${boxes.join(' OR ')})`;
}
