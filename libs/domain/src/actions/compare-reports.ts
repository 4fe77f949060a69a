import type { Mentioned } from '../actors/actor-book';
import type { Relations } from '../actors/relations';
import type { Place } from '../events/values';
import { round6, sortedTexts } from '../order';
import { hourMs, widen, writeTime } from '../time';
import { criteria, distanceKm, meeting, overlapMs, placesAgree, standsFor, typesAgree } from './compatible';
import type { Criterion, Meeting, PlaceAgreement } from './compatible';
import type { Groups } from './decisions';
import type { Report } from './report';

/**
 * Two reports side by side, as a reader would check by hand whether they can be of one action: every criterion with its figures, also those behind the
 * first that fails. It asks the functions that decide, and knows no rule of its own.
 */
export type Comparison = Readonly<{
  /** The report that came later in canonical order, and the one that was there. */
  report: string;
  other: string;
  /** What speaks against their being one action, in the order in which it is asked; the first decides, and nothing lets them be one. */
  against: readonly (Criterion | 'split')[];
  /** PLOVER types with their modes. */
  type: Readonly<{ how: 'equal' | 'both-kinetic' | 'different'; ours: string; theirs: string }>;
  /** The intervals after widening; hours in which they overlap, or below 0 the hours between them. */
  time: Readonly<{ ours: Interval; theirs: Interval; overlapHours: number }>;
  initiators: EndCompared;
  targets: EndCompared;
  /** Kilometres where both have coordinates. */
  place: Readonly<{ how: PlaceAgreement | 'apart'; km?: number; ours?: string; theirs?: string }>;
}>;

type Interval = Readonly<{ from: string; to: string }>;

/** Actors at one end of both reports, a nameless one as its whole, and the first pair that meets: whether equal, or which of the two is below. */
export type EndCompared = Readonly<{
  how: Meeting['how'] | 'apart';
  ours: readonly string[];
  theirs: readonly string[];
  pair?: readonly [string, string];
}>;

export function compareReports(report: Report, other: Report, decided: Groups, relations: Relations): Comparison {
  const end = (of: 'initiators' | 'targets'): EndCompared =>
    compareEnds(report[of], other[of], meeting(report[of], other[of], report.from, relations));
  const km = distanceKm(report.place, other.place);
  const [ours, theirs] = [tellPlace(report.place), tellPlace(other.place)];
  const compared = {
    type: { how: typesAgree(report, other) ?? 'different', ours: tellType(report), theirs: tellType(other) },
    time: {
      ours: intervalOf(report),
      theirs: intervalOf(other),
      overlapHours: round6(overlapMs(report, other) / hourMs),
    },
    initiators: end('initiators'),
    targets: end('targets'),
    place: {
      how: placesAgree(report.place, other.place) ?? 'apart',
      ...(km !== undefined && { km: round6(km) }),
      ...(ours !== undefined && { ours }),
      ...(theirs !== undefined && { theirs }),
    },
  } as const;
  const fails: Readonly<Record<Criterion, boolean>> = {
    type: compared.type.how === 'different',
    time: overlapMs(report, other) <= 0,
    initiators: compared.initiators.how === 'apart',
    targets: compared.targets.how === 'apart',
    place: compared.place.how === 'apart',
  };
  const split = decided.apart(report, other) ? (['split'] as const) : [];
  return {
    report: report.id,
    other: other.id,
    against: [...split, ...criteria.filter((criterion) => fails[criterion])],
    ...compared,
  };
}

function compareEnds(ours: readonly Mentioned[], theirs: readonly Mentioned[], met: Meeting | undefined): EndCompared {
  const actors = (mentioned: readonly Mentioned[]): string[] => sortedTexts(new Set(mentioned.map(standsFor)));
  return {
    how: met?.how ?? 'apart',
    ours: actors(ours),
    theirs: actors(theirs),
    ...(met && met.how !== 'unknown' && { pair: [met.ours, met.theirs] as const }),
  };
}

const intervalOf = (report: Report): Interval => {
  const [from, to] = widen(report);
  return { from: writeTime(from), to: writeTime(to) };
};

const tellType = ({ type, mode }: Report): string => (mode === undefined ? type : `${type} ${mode}`);

/** A place in words; undefined where none is given. */
function tellPlace(place: Place | undefined): string | undefined {
  if (!place) return undefined;
  const { name, region, countries = [], latitude, longitude } = place;
  const at = latitude === undefined || longitude === undefined ? undefined : `${latitude}, ${longitude}`;
  const parts = [...new Set([name, region, countries.join(' and ')])].filter(
    (part) => part !== undefined && part !== '',
  );
  return [parts.join(', '), at && `(${at})`].filter((part) => part !== undefined && part !== '').join(' ');
}
