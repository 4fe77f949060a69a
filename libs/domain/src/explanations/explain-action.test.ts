import * as fc from 'fast-check';
import {
  asserted,
  attributed,
  claimed,
  corrected,
  day,
  denied,
  hours,
  merged,
  related,
  report,
  retracted,
  split,
} from '../../../../test/support/events';
import type { LogEvent } from '../events/log-event';
import { project } from '../project';
import { attributions } from '../parameters';
import { explainAction } from './explain-action';

/** Reports of a few days by a few actors: most of them nearly match, many do. */
const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const id = fc.constantFrom(...ids);
const actor = fc.constantFrom('Red', 'Corps', 'Blue', 'Base');
const minute = fc.integer({ min: 0, max: 59 }).map((n) => ({ at: `2024-06-01T00:${String(n).padStart(2, '0')}:00Z` }));
const pair = fc.uniqueArray(id, { minLength: 2, maxLength: 3 });
const date = fc.integer({ min: 1, max: 9 }).map((n) => `2024-01-0${n}`);

const reported = fc
  .record({
    type: fc.constantFrom('ASSAULT' as const, 'THREATEN' as const),
    place: fc.constantFrom(undefined, 33, 33.3, 34),
    when: fc.oneof(
      date,
      date.map((text) => hours(`${text}T12`, 5)),
      date.map((text) => day(text, 7, 'week')),
    ),
    whom: fc.tuple(actor, actor).map((ends) => ends.join('>')),
    at: minute,
    coded: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  })
  .map(
    ({ type, place, when, whom, at, coded }) =>
      (name: string) =>
        report(
          name,
          whom,
          when,
          {
            type,
            ...(coded && { identity: 'coded' as const }),
            ...(place !== undefined && { place: { latitude: place, longitude: 44, precision: 'town' as const } }),
          },
          at,
        ),
  );

const word = fc.oneof(
  fc.tuple(pair, minute).map(
    ([reports, at]) =>
      (name: string) =>
        merged(name, reports, at),
  ),
  fc.tuple(pair, minute).map(
    ([reports, at]) =>
      (name: string) =>
        split(name, reports, at),
  ),
  fc.tuple(id, date).map(
    ([of, when]) =>
      (name: string) =>
        corrected(name, of, { occurred: day(when) }),
  ),
  fc.constantFrom(...ids, 'w0', 'w1', 'w2').map((of) => (name: string) => retracted(name, of)),
  fc.tuple(id, actor, minute).map(
    ([of, by, at]) =>
      (name: string) =>
        claimed(name, of, by, undefined, at),
  ),
  fc.tuple(id, actor, actor).map(
    ([of, by, whom]) =>
      (name: string) =>
        attributed(name, of, by, whom, 'blamed'),
  ),
  fc.tuple(id, actor, minute).map(
    ([of, by, at]) =>
      (name: string) =>
        denied(name, of, by, at),
  ),
  fc.tuple(id, id).map(
    ([response, trigger]) =>
      (name: string) =>
        asserted(name, response, trigger),
  ),
);

const histories = fc
  .tuple(fc.array(reported, { minLength: 2, maxLength: 7 }), fc.array(word, { maxLength: 6 }))
  .map(([reports, words]): LogEvent[] => [
    ...reports.map((make, index) => make(ids[index] ?? 'z')),
    ...words.map((make, index) => make(`w${index}`)),
    related('l1', 'Corps', 'part_of', 'Red', { from: '2024-01-04' }),
    related('l2', 'Base', 'member_of', 'Blue'),
  ]);

test('explainAction() explains what project() decides, of every action, in any order', () => {
  fc.assert(
    fc.property(histories, fc.constantFrom(...attributions), (events, attribution) => {
      const { actions, relations } = project(events, { attribution });
      for (const row of actions) {
        const explained = explainAction(events, row.id, { attribution });
        expect(explained?.identity.reports.map((one) => one.report)).toEqual(row.reports.map((one) => one.id));
        expect(explained?.attribution).toMatchObject({
          initiators: row.initiators,
          rung: row.rung,
          disputed: row.disputed,
        });
        for (const { how, comparisons = [], fitted = [], via = [] } of explained?.identity.reports ?? []) {
          expect(comparisons.flatMap(({ against }) => against)).toEqual([]);
          expect(comparisons.length > 0).toBe(how === 'content');
          expect(via.length > 0).toBe(how === 'decided');
          if (how === 'content') expect(fitted[0]).toMatchObject({ action: row.id });
          expect(fitted.filter(({ lostBy }) => lostBy === undefined)).toHaveLength(how === 'content' ? 1 : 0);
        }
        for (const { action, against, comparison } of explained?.identity.nearMisses ?? []) {
          expect(action).not.toBe(row.id);
          expect(comparison.against[0]).toBe(against);
        }
        expect(explainAction([...events].reverse(), row.id, { attribution })).toEqual(explained);
        // Relations as rows know ids, and no names.
        expect(explainAction(events, row.id, { attribution }, { relations })).toEqual({
          ...explained,
          names: expect.anything() as unknown,
        });
      }
    }),
    { numRuns: 60 },
  );
});
