import type { LogEvent } from '@talion/domain';
import * as fc from 'fast-check';
import { blues, greens, reds, registration, relationIn } from './actor-drafts';
import { ringPlace, ringSize } from './drafts';
import type { Draft, Names, Pointer } from './drafts';
import { listOf, moment, sometimes, weighted } from './parts';
import { correctionIn, reportIn, retraction } from './report-drafts';
import type { Scene } from './report-drafts';
import { decision, modelIn, responseWord, responsibilityIn, tallyIn } from './statement-drafts';

/**
 * Whole histories. Every event has a tag, a place on a ring; a pointer means the next event on the ring. So a history that loses an event while
 * it shrinks keeps what the others say to each other, and pointers meet something however short it is.
 */

type Tagged = Readonly<{
  tag: number;
  letter: string;
  source: string;
  /** When it was accepted, in hours. */
  at: number;
  draft: Draft;
  /** The same id once more: a copy accepted at another time, another content, or another source's event of that id. */
  again: Readonly<{ at: number; as: 'copy' | 'changed' | 'of another source' }> | undefined;
}>;

/** What a history is mostly about, in parts of its events; a bug shows where one kind is thick, not where all are thin. */
type Theme = Scene &
  Readonly<{
    eventsMax: number;
    /** Events are accepted within so many days from this day on; 0 days tie them all. */
    acceptedFromDay: number;
    acceptedDays: number;
    parts: Readonly<Record<'report' | 'correction' | 'retraction' | 'decision' | 'responsibility' | 'word', number>> &
      Readonly<Record<'tally' | 'model' | 'registration' | 'relation', number>>;
  }>;

const parts = {
  report: 12,
  correction: 2,
  retraction: 1,
  decision: 1,
  responsibility: 2,
  word: 2,
  tally: 1,
  model: 0.3,
  registration: 1,
  relation: 2,
};
const few = Object.fromEntries(Object.keys(parts).map((name) => [name, 0.2])) as typeof parts;
const twoSides = [reds, blues];
const threeSides = [reds, blues, greens];

const everything: Theme = {
  days: 12,
  precise: false,
  names: threeSides,
  codedPercent: 40,
  hostilePercent: 75,
  eventsMax: 60,
  acceptedFromDay: 8,
  acceptedDays: 8,
  parts,
};
const acts: Theme = { ...everything, names: twoSides, codedPercent: 90, parts: { ...parts, report: 35 } };

/** How often each comes, and what it is about. */
const themes: readonly (readonly [number, Theme])[] = [
  [4, everything],
  // A few days of news on one fight: who tells of the same act, and what an analyst says to that.
  [3, { ...everything, days: 3, codedPercent: 10, eventsMax: 30, parts: { ...parts, decision: 6, correction: 3 } }],
  // Two sides at it for weeks: episodes, ties, the rhythm of a busy dyad.
  [3, { ...acts, days: 60, names: [['Red', 'Rust'], ['Blue']], acceptedFromDay: 55 }],
  // All within three days: ties, and acts of which nobody knows which came first.
  [1, { ...acts, days: 2, acceptedDays: 1 }],
  // More than a year, with long silences: the horizon, the background, lulls.
  [2, { ...acts, days: 500, acceptedFromDay: 0, acceptedDays: 510 }],
  // Who answers whom, and who says so; all accepted at one moment.
  [2, { ...everything, days: 40, codedPercent: 90, acceptedDays: 0, parts: { ...parts, word: 10, model: 1 } }],
  // Who did it, and who stands behind whom.
  [2, { ...everything, days: 20, parts: { ...parts, responsibility: 8, relation: 8, registration: 4 } }],
  // Withdrawals of withdrawals.
  [1, { ...everything, days: 6, eventsMax: 25, parts: { ...parts, retraction: 12, correction: 6 } }],
  // Long ones, rarely: they cost the most. The first is one of blow by blow, with more moves than a trend looks back on.
  [
    0.3,
    {
      ...acts,
      days: 50,
      precise: true,
      names: [['Red'], ['Blue']],
      hostilePercent: 95,
      eventsMax: 140,
      parts: { ...few, report: 60 },
    },
  ],
  [0.3, { ...acts, names: threeSides, days: 90, codedPercent: 70, eventsMax: 200 }],
  // Years of acts, so many that those are let go of that nothing counts any more.
  [
    0.3,
    {
      ...acts,
      days: 3000,
      precise: true,
      hostilePercent: 95,
      names: [['Red', 'Rust'], ['Blue']],
      eventsMax: 320,
      acceptedDays: 3000,
      parts: { ...few, model: 0.4, report: 60 },
    },
  ],
];

const sources = weighted([
  [4, 'urn:a'],
  [2, 'urn:b'],
  [1, 'urn:c'],
]);

/** Ids sort by code point, which letters beyond the first plane tell from other orders. */
const letters = weighted([
  [20, 'e'],
  [1, 'E'],
  [1, '\u{1f600}'],
  [1, '\uffee'],
]);

function taggedIn(theme: Theme): fc.Arbitrary<Tagged> {
  const drafts: Record<keyof Theme['parts'], fc.Arbitrary<Draft>> = {
    report: reportIn(theme),
    correction: correctionIn(theme),
    retraction,
    decision,
    responsibility: responsibilityIn(theme),
    word: responseWord,
    tally: tallyIn(theme),
    model: modelIn(theme),
    registration,
    relation: relationIn(theme),
  };
  const kinds = Object.keys(drafts) as (keyof Theme['parts'])[];
  const at = fc.nat(theme.acceptedDays * 24).map((hours) => theme.acceptedFromDay * 24 + hours);
  return fc.record({
    tag: ringPlace,
    letter: letters,
    source: sources,
    at,
    draft: fc.oneof(
      // Weights are whole numbers.
      ...kinds.map((kind) => ({ weight: Math.round(theme.parts[kind] * 10), arbitrary: drafts[kind] })),
    ),
    again: sometimes(8, fc.record({ at, as: fc.constantFrom('copy', 'changed', 'of another source') })),
  });
}

/** Histories as they stand in a log: in the order of arrival, which is not that of the times of acceptance. */
export const histories: fc.Arbitrary<readonly LogEvent[]> = fc.oneof(
  ...themes.map(([weight, theme]) => ({
    weight: Math.round(weight * 10),
    arbitrary: listOf(taggedIn(theme), 1, theme.eventsMax).map(eventsOf),
  })),
);

const idOf = ({ letter, tag }: Tagged): string => `${letter}${tag}`;
const acceptedAt = (hours: number): string => moment(hours * 3_600_000);

function eventsOf(tagged: readonly Tagged[]): readonly LogEvent[] {
  const ring = tagged.map((one) => ({ one, isReport: isReport(one.draft) }));
  return tagged.flatMap((one, index) => {
    const { source, draft, again } = one;
    const said = draft(namesFor(source, ring));
    const event = { specversion: '1.0', id: idOf(one), source, time: acceptedAt(one.at), ...said } as LogEvent;
    if (!again) return [event];
    const copy = { ...event, time: acceptedAt(again.at) };
    const other = tagged[(index + 1) % tagged.length] ?? one;
    if (again.as === 'of another source') return [event, { ...copy, source: source === 'urn:a' ? 'urn:b' : 'urn:a' }];
    return [event, again.as === 'copy' ? copy : { ...copy, ...other.draft(namesFor(source, ring)) }];
  });
}

type Ring = readonly Readonly<{ one: Tagged; isReport: boolean }>[];

const nowhere: Names = { report: () => '?', event: () => '?' };
const isReport = (draft: Draft): boolean => draft(nowhere).type === 'talion.action.reported.v1';

/** What pointers mean to an event of this source. */
function namesFor(source: string, ring: Ring): Names {
  const next = ({ at, to, how }: Pointer, wanted: Ring): string => {
    const own = to === 'own' ? wanted.filter(({ one }) => one.source === source) : [];
    const distance = ({ one }: Ring[number]): number => (one.tag - at + ringSize) % ringSize;
    const [first] = (own.length > 0 ? own : wanted).toSorted((a, b) => distance(a) - distance(b));
    if (!first || how === 'nobody') return `unknown-${at}`;
    return how === 'id' ? idOf(first.one) : `${idOf(first.one)}@${first.one.source}`;
  };
  const reports = ring.filter((one) => one.isReport);
  return { report: (pointer) => next(pointer, reports), event: (pointer) => next(pointer, ring) };
}
