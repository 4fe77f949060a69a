import { civilians, protesters, subEventTypes } from './acled-types';
import { dayText } from './day-text';
import { columnsNamed } from './headers';
import { coordinatesOf, dayFrom, dayOf, daysBetween, field, monthOf, nameMax, nameOf, proseOf } from './report-parts';
import type { Mention, Occurred, Place } from './report-parts';
import { readRows } from './row-reader';
import type { RowReader } from './row-reader';
import type { FileHead, Source, SourceFile, SourceOptions, SourceRow } from './source';

/**
 * Armed Conflict Location and Event Data (Raleigh et al. 2010; codebook 2023): a row is an event of political violence, a protest, or a strategic
 * development. Files from before March 2023 have `data_id`, `event_id_no_cnty`, `iso3`, dates such as "21 January 2024" or "2024-01-21" and numbers for
 * kinds of actors (`inter1`); newer ones have `disorder_type`, `civilian_targeting`, `tags` and, later, words for those numbers. An event is known by
 * `event_id_cnty` in all of them. Columns that are not interpreted are kept with the report. What the sub-event type says of direction stands in
 * acled-types.ts.
 */
export const acled: Source = {
  format: 'acled',
  title: 'ACLED events, columns and dates of before and after March 2023',
  urn: 'urn:acled',
  recognizes: (head) => has(head, needed),
  async *read(files: readonly SourceFile[], { urn = acled.urn }: SourceOptions): AsyncGenerator<SourceRow> {
    for (const file of files)
      for await (const row of readRows(file, await dialectOf(file), columnsNamed(needed, file.name)))
        yield readEvent(row, urn);
  },
};

const needed = ['event_id_cnty', 'event_date', 'sub_event_type', 'actor1', 'actor2'];

/** ACLED exports are separated by commas or, for some spreadsheets, by semicolons. */
export const has = ({ lines }: FileHead, names: readonly string[]): boolean => {
  const header = (lines[0] ?? '')
    .replaceAll('"', '')
    .split(/[,;]/)
    .map((name) => name.trim());
  return names.every((name) => header.includes(name));
};

export async function dialectOf(file: SourceFile): Promise<Readonly<{ delimiter: ',' | ';'; quotes: true }>> {
  for await (const piece of file.open()) {
    const [line = ''] = Buffer.from(piece).toString('latin1').split('\n');
    return { delimiter: line.includes(';') ? ';' : ',', quotes: true };
  }
  return { delimiter: ',', quotes: true };
}

function readEvent(row: RowReader, source: string): SourceRow {
  const id = row.required('event_id_cnty');
  const occurred = occurredOf(row);
  const said = row.required('sub_event_type');
  const told = subEventTypes[said.toLowerCase()];
  if (said && !told) row.refuse('sub_event_type', said, "must be one of ACLED's sub-event types, such as Armed clash");
  const ends = endsOf(row, told?.who ?? 'both');
  const place = placeOf(row);
  const fatalities = row.count('fatalities');
  const published = timestampOf(row);
  const summary = proseOf(row, 'notes');
  if (!occurred || !told) return row.refused();
  const { type, mode, who } = told;
  return row.done([
    {
      specversion: '1.0',
      id,
      source,
      type: 'talion.action.reported.v1',
      data: {
        identity: 'coded',
        type,
        ...field('mode', mode),
        occurred,
        ...field('published', published),
        ...ends,
        ...field('place', place),
        ...(fatalities !== undefined && { killed: { best: fatalities } }),
        ...field('summary', summary),
        ...field('extra', row.extra({ sub_event_type: said, ...(who === 'both' && { direction: 'unknown' }) })),
      },
    },
  ]);
}

/** How far from the day the event may lie, in days, where only the week is known. */
const weekDays = 3;

/** 1: the day; 2: within the week, three days either way; 3: within the month. */
function occurredOf(row: RowReader): Occurred | undefined {
  const cell = row.required('event_date');
  const day = dayText(cell);
  const precision = row.number('time_precision', { min: 1, max: 3, integer: true }) ?? 1;
  row.raw('year');
  if (day === undefined) {
    if (cell) row.refuse('event_date', cell, 'must be a day such as 21 January 2024 or 2024-01-21');
    return undefined;
  }
  if (precision === 1) return dayOf(day);
  if (precision === 3) return monthOf(day);
  return daysBetween(dayFrom(day, -weekDays) ?? day, dayFrom(day, weekDays) ?? day, 'week');
}

function endsOf(
  row: RowReader,
  who: 'acts' | 'both' | 'force' | 'alone',
): Readonly<{ initiators?: Mention[]; targets?: Mention[] }> {
  const [first, second] = [actorOf(row, 1), actorOf(row, 2)];
  const some = (...actors: (Mention | undefined)[]): Mention[] => actors.filter((one) => one !== undefined);
  const made = (initiators: Mention[], targets: Mention[]) => ({
    ...(initiators.length > 0 && { initiators }),
    ...(targets.length > 0 && { targets }),
  });
  const everybody = some(first, second);
  if (who === 'both') return made(everybody, second ? everybody : []);
  const isTurned = who === 'force' && protesters.has((row.peek('inter1') ?? '').toLowerCase());
  return isTurned ? made(some(second), some(first)) : made(some(first), some(second));
}

/** Civilians and protesters, and groups that nobody could name, are somebody of their country: "Civilians (Syria)". */
function actorOf(row: RowReader, n: 1 | 2): Mention | undefined {
  const name = nameOf(row, `actor${n}`);
  if (name === undefined) return undefined;
  const kind = (row.peek(`inter${n}`) ?? '').toLowerCase();
  const country = /\(([^()\d]+)\)$/.exec(name)?.[1];
  const isNameless = civilians.has(kind) || protesters.has(kind) || /^(civilians|protesters|rioters)\b/i.test(name);
  if (country !== undefined && isNameless) return { of: country, role: name };
  return { name };
}

const precisions: readonly Place['precision'][] = ['country', 'exact', 'town', 'region'];

/** geo_precision 1: the place itself; 2: near it; 3: its region. */
function placeOf(row: RowReader): Place | undefined {
  const [country, name, region] = [row.text('country'), nameOf(row, 'location'), nameOf(row, 'admin1')];
  const precision = row.number('geo_precision', { min: 1, max: 3, integer: true });
  const coordinates = coordinatesOf(row, 'latitude', 'longitude');
  if (country === undefined && name === undefined && coordinates.latitude === undefined) return undefined;
  return {
    ...field('name', name),
    ...field('region', region),
    ...(country !== undefined && { countries: [country.slice(0, nameMax / 3)] }),
    ...coordinates,
    precision: precisions[precision ?? (coordinates.latitude === undefined ? 0 : 2)] ?? 'country',
  };
}

/** When ACLED last changed the row, in seconds since 1970. */
function timestampOf(row: RowReader): string | undefined {
  const seconds = row.number('timestamp', { min: 0, max: 253_402_300_799, integer: true });
  return seconds === undefined ? undefined : new Date(seconds * 1000).toISOString();
}
