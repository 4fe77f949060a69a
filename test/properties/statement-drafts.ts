import * as fc from 'fast-check';
import { analyst, pointer } from './drafts';
import type { Draft } from './drafts';
import { country, dayMs, dayWithin, given, listOf, mentionOf, moment, range, sometimes, weighted } from './parts';
import { endsIn } from './report-drafts';
import type { Scene } from './report-drafts';

/** What is said about reports: decisions on their identity, responsibility, what answers what, totals, the fitted model. */

export const decision: fc.Arbitrary<Draft> = fc
  .record({
    type: fc.constantFrom('talion.actions.merged.v1' as const, 'talion.actions.split.v1' as const),
    reports: listOf(pointer, 2, 4),
  })
  .map(({ type, reports }) => (names) => ({ type, data: { reports: reports.map((one) => names.report(one)) } }));

const nameIn = ({ names }: Scene): fc.Arbitrary<string> => fc.constantFrom(...names.flat());

export function responsibilityIn(scene: Scene): fc.Arbitrary<Draft> {
  const by = mentionOf(nameIn(scene));
  const actors = listOf(by, 1, 2);
  const claim = fc
    .record({
      type: fc.constantFrom('talion.responsibility.claimed.v1' as const, 'talion.responsibility.denied.v1' as const),
      report: pointer,
      by,
      actors: sometimes(30, actors),
    })
    .map(({ type, report, ...told }): Draft => (names) => ({
      type,
      data: { report: names.report(report), ...given(told) },
    }));
  const blame = fc
    .record({ report: pointer, by, actors, certainty: fc.constantFrom('suspected', 'blamed', 'blamed', 'confirmed') })
    .map(({ report, ...told }): Draft => (names) => ({
      type: 'talion.responsibility.attributed.v1',
      data: { report: names.report(report), ...told },
    }));
  return fc.oneof(claim, blame);
}

/** Most assert; some name a trigger that is not there, is not hostile, or comes too late. */
export const responseWord: fc.Arbitrary<Draft> = fc
  .record({
    type: weighted([
      [3, 'talion.response.asserted.v1' as const],
      [1, 'talion.response.rejected.v1' as const],
    ]),
    response: pointer,
    triggers: fc.oneof(
      { weight: 4, arbitrary: listOf(pointer, 1, 1) },
      { weight: 1, arbitrary: listOf(pointer, 2, 3) },
    ),
    analyst: sometimes(25, analyst),
  })
  .map(({ type, response, triggers, ...told }) => (names) => ({
    type,
    data: { response: names.report(response), triggers: triggers.map((one) => names.report(one)), ...given(told) },
  }));

export const tallyIn = (scene: Scene): fc.Arbitrary<Draft> =>
  fc
    .record({
      from: dayWithin(scene.days),
      length: fc.nat(scene.days),
      ends: sometimes(70, endsIn(scene)),
      types: sometimes(25, listOf(fc.constantFrom('ASSAULT', 'COERCE', 'THREATEN'), 1, 2)),
      countries: sometimes(25, listOf(country, 1, 2)),
      leaderKilled: sometimes(15, fc.boolean()),
      level: sometimes(40, fc.constantFrom('actor', 'party', 'bloc')),
      killed: sometimes(60, range),
      injured: sometimes(20, range),
      actions: range,
    })
    .map(({ from, length, ends, ...told }) => () => ({
      type: 'talion.tally.reported.v1',
      data: { period: { from: moment(from * dayMs), to: moment((from + length) * dayMs) }, ...ends, ...given(told) },
    }));

/** Among them some that make every act a response, forget quickly, decay within the hour, or weigh all alike. */
const modelParameters = fc.constantFrom(
  { probableFrom: 0.05 },
  { probableFrom: 0.05, horizonDays: 10 },
  { a1: 0.9, t1: 0.01 },
  { mu: 0.0005, background: 0.01 },
  { background: 0.002 },
  { a2: 0.8, t2: 30, backgroundDays: 20 },
  { severityDivisor: 1e6, partyMatch: 1, blocMatch: 1 },
  { severityDivisor: 0.5, severityPivot: 12 },
  { a1: 0, a2: 0 },
);

export const modelIn = (scene: Scene): fc.Arbitrary<Draft> =>
  fc
    .record({ parameters: modelParameters, dyad: sometimes(50, listOf(nameIn(scene), 2, 2)) })
    .map((told) => () => ({ type: 'talion.model.fitted.v1', data: given(told) }));
