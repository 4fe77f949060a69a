import type { DataOf } from '@talion/domain';
import * as fc from 'fast-check';

/** The parts of generated events. Few names, few days, few places: what is generated must collide, or no rule is ever asked. */

type Report = DataOf<'talion.action.reported.v1'>;
export type Mention = NonNullable<Report['initiators']>[number];
export type Interval = Report['occurred'];

/** Present in so many of a hundred; shrinks to being left out. */
export const sometimes = <T>(percent: number, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof(
    { withCrossShrink: true },
    { weight: 100 - percent, arbitrary: fc.constant(undefined) },
    { weight: percent, arbitrary },
  );

type Given<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Without the fields that were left out. */
export const given = <T extends object>(fields: T): Given<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>;

/** Some of these, each as likely as its number says. */
export const weighted = <T>(choices: readonly (readonly [number, T])[]): fc.Arbitrary<T> =>
  fc.oneof(...choices.map(([weight, value]) => ({ weight, arbitrary: fc.constant(value) })));

/** Up to `maxLength`, every length as likely, whatever the run's size. */
export const listOf = <T>(one: fc.Arbitrary<T>, minLength: number, maxLength: number): fc.Arbitrary<T[]> =>
  fc.array(one, { minLength, maxLength, size: 'max' });

const firstDay = Date.parse('2024-01-01T00:00:00Z');
const minuteMs = 60_000;
export const dayMs = 86_400_000;
export const moment = (ms: number): string => new Date(firstDay + ms).toISOString();

/** A day counted from the first; often one of a few, so that acts tie, answer each other and overlap. */
export const dayWithin = (days: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.nat(days),
    fc.nat(Math.min(3, days)),
    fc.nat(Math.min(2, days)).map((more) => Math.max(0, Math.floor(days / 2) - more)),
  );

const lengths = { minute: 1, hour: 60, day: 1440, week: 7 * 1440, month: 30 * 1440, year: 366 * 1440 } as const;
const precisions = weighted<keyof typeof lengths>([
  [9, 'day'],
  [4, 'hour'],
  [4, 'minute'],
  [2, 'week'],
  [1, 'month'],
  [1, 'year'],
]);

/** To the half hour, and on any day: hardly two acts tie. */
export const preciselyWithin = (days: number): fc.Arbitrary<Interval> =>
  fc.nat(days * 48).map((halfHours) => {
    const from = halfHours * 30 * minuteMs;
    return { from: moment(from), to: moment(from + minuteMs), precision: 'minute' };
  });

/** Precise to a minute or as wide as a year; some are empty, some twice as long as their precision says. */
export const intervalWithin = (days: number): fc.Arbitrary<Interval> =>
  fc
    .record({
      precision: precisions,
      day: dayWithin(days),
      halfHour: fc.nat(47),
      units: weighted([
        [8, 1],
        [2, 2],
        [1, 0],
      ]),
    })
    .map(({ precision, day, halfHour, units }) => {
      const steps = { minute: halfHour, hour: halfHour - (halfHour % 2) };
      const from =
        day * dayMs + (precision === 'minute' || precision === 'hour' ? steps[precision] * 30 * minuteMs : 0);
      return { from: moment(from), to: moment(from + units * lengths[precision] * minuteMs), precision };
    });

/** By name, by name and whole, or only as somebody's. */
export const mentionOf = (name: fc.Arbitrary<string>): fc.Arbitrary<Mention> =>
  fc.oneof(
    { withCrossShrink: true },
    { weight: 16, arbitrary: fc.record({ name }) },
    { weight: 2, arbitrary: fc.record({ of: name }) },
    { weight: 2, arbitrary: fc.record({ name, of: name }) },
  );

export const range = fc
  .record({ low: fc.nat(3), more: fc.nat(4), most: fc.nat(4), told: fc.constantFrom(1, 2, 3, 4, 5, 6, 7) })
  .map(({ low, more, most, told }) => ({
    ...(told & 1 && { best: low + more }),
    ...(told & 2 && { low }),
    ...(told & 4 && { high: low + more + most }),
  }));

export const country = fc.constantFrom('Redland', 'Blueland', 'redland', 'Sea');

export const place = fc
  .record({
    precision: fc.constantFrom('exact', 'town', 'region', 'country'),
    countries: sometimes(75, listOf(country, 1, 2)),
    region: sometimes(25, fc.constantFrom('North', 'South')),
    // Steps of about 28 km from one another: some within 50 km, some beyond.
    at: sometimes(40, fc.nat(4)),
  })
  .map(({ at, ...told }) => ({
    ...given(told),
    ...(at !== undefined && { latitude: 33 + at / 4, longitude: 44 }),
  }));
