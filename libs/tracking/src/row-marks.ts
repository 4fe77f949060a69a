import { compareText, foldName } from '@talion/domain';
import type { ActionRow, ModelName, ReadModels } from '@talion/domain';

/** What rows of some models are found by beside time, actors and what they belong to: where it was, how grave, on whose word. */
export type RowMarks = Readonly<{
  /** Countries, folded as names are compared; left out where none is named. */
  countries?: readonly string[];
  /** Who published the reports of an action, withdrawn ones included. */
  sources?: readonly string[];
  /** Of an action; the peak of a chain, the gravest move of a sequence: log2 scale. */
  severity?: number;
  /** Degrees, WGS 84: of an action that has coordinates. */
  longitude?: number;
  latitude?: number;
  role?: ActionRow['role'];
}>;

/** Degrees, WGS 84, with its edges; from `west` eastwards to `east`, across the antimeridian where `west` is the greater. */
export type Box = Readonly<Record<'west' | 'south' | 'east' | 'north', number>>;

/** What rows must be marked with; a row without such a mark is not among them. */
export type MarkFilter = Readonly<{
  /** A country in any spelling: compared without case and diacritics. */
  country?: string;
  /** With coordinates within. */
  box?: Box;
  /** At least and at most so grave, on the log2 scale. */
  severityMin?: number;
  severityMax?: number;
  /** A report of this source is in it; compared to the character. */
  source?: string;
  role?: ActionRow['role'];
}>;

const marks: { readonly [M in ModelName]?: (row: ReadModels[M][number]) => RowMarks } = {
  actions: ({ place, reports, severity, role }) => ({
    ...countriesOf(place?.countries),
    sources: [...new Set(reports.map(({ source }) => source))].sort(compareText),
    severity,
    ...(place?.longitude !== undefined && { longitude: place.longitude }),
    ...(place?.latitude !== undefined && { latitude: place.latitude }),
    role,
  }),
  chains: ({ countries, peakSeverity }) => ({ ...countriesOf(countries), severity: peakSeverity }),
  sequences: ({ moves }) => ({ severity: moves.reduce((most, move) => Math.max(most, move.severity), -Infinity) }),
};

export const marksOf = <M extends ModelName>(model: M, row: ReadModels[M][number]): RowMarks =>
  marks[model]?.(row) ?? {};

const countriesOf = (names: readonly string[] = []): Pick<RowMarks, 'countries'> =>
  names.length === 0 ? {} : { countries: [...new Set(names.map(foldName))].sort(compareText) };

export function isMarked(row: RowMarks, { country, box, severityMin, severityMax, source, role }: MarkFilter): boolean {
  return (
    (country === undefined || (row.countries?.includes(foldName(country)) ?? false)) &&
    (source === undefined || (row.sources?.includes(source) ?? false)) &&
    (role === undefined || row.role === role) &&
    (severityMin === undefined || (row.severity ?? NaN) >= severityMin) &&
    (severityMax === undefined || (row.severity ?? NaN) <= severityMax) &&
    (box === undefined || isWithin(row, box))
  );
}

const isWithin = ({ longitude = NaN, latitude = NaN }: RowMarks, { west, south, east, north }: Box): boolean =>
  latitude >= south &&
  latitude <= north &&
  (west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east);
