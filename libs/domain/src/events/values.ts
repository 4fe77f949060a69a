import { list, number, object, oneOf, optional, refuse, text } from '../shape';
import type { Infer, Problem, Shape } from '../shape';
import { readTime, timePrecisions } from '../time';

/** The parts that events are made of: times, counts, places, mentions of actors, references. */

const nameCharactersMax = 300;
const listed = 50;

export const name = (description: string): Shape<string> => text(description, { max: nameCharactersMax });

/** Free text that is shown, never computed with. */
export const prose = (description: string): Shape<string> => text(description, { max: 4000 });

/** As `readTime` reads it: seconds may be left out, and a leap second is a moment that computers do not have. */
const momentSchema = {
  anyOf: [
    { format: 'date-time' },
    { format: 'date' },
    { pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt]([01]\\d|2[0-3]):[0-5]\\d([Zz]|[+-]([01]\\d|2[0-3]):[0-5]\\d)$' },
  ],
  not: { pattern: '^.{16}:60' },
};

const isMoment = (description: string): Shape<string> => ({
  schema: { type: 'string', description, ...momentSchema },
  check(value, field, problems) {
    if (typeof value !== 'string' || readTime(value) === undefined) {
      refuse(
        problems,
        field,
        value,
        'must be an RFC 3339 time such as 2024-02-07T19:30:00Z, or a date such as 2024-02-07 (its first moment in UTC)',
      );
    }
  },
});
export const moment = isMoment;

/** Refuses an interval that ends before it begins. */
const endsAfterItBegins = (
  value: { from?: string; to?: string; until?: string },
  field: string,
  problems: Problem[],
): void => {
  const end = value.to ?? value.until;
  const from = value.from === undefined ? undefined : readTime(value.from);
  const to = end === undefined ? undefined : readTime(end);
  if (from !== undefined && to !== undefined && to < from) {
    refuse(
      problems,
      `${field}/${value.to === undefined ? 'until' : 'to'}`,
      end,
      `must not be before from, which is ${JSON.stringify(value.from)}`,
    );
  }
};

/** When something happened: the half-open interval that contains it, as wide as the source leaves it. */
export const interval = (description: string) =>
  object(
    description,
    {
      from: moment('Start of the interval, inclusive.'),
      to: moment('End of the interval, exclusive.'),
      precision: oneOf('How precisely the source dates it.', timePrecisions),
    },
    { together: endsAfterItBegins },
  );

export const period = (description: string) =>
  object(
    description,
    { from: moment('Start, inclusive.'), to: moment('End, exclusive.') },
    { together: endsAfterItBegins },
  );

export const validity = {
  from: optional(moment('The relation holds from here on, inclusive; left out: always has.')),
  until: optional(moment('The relation holds until here, exclusive; left out: still does.')),
};
export const checkValidity = endsAfterItBegins;

/** Most people or things that one figure may count; beyond it a figure is an error of the source. */
const countMax = 1e9;

const count = (description: string): Shape<number> => number(description, { min: 0, max: countMax, integer: true });

/** A count as sources give it: at least, best estimate, at most. */
export const range = (description: string) =>
  object(
    description,
    { low: optional(count('At least.')), best: optional(count('Best estimate.')), high: optional(count('At most.')) },
    {
      togetherSchema: { minProperties: 1 },
      together({ low, best, high }, field, problems) {
        if (low === undefined && best === undefined && high === undefined) {
          refuse(problems, field, undefined, 'must give low, best or high');
        }
        if (low !== undefined && high !== undefined && low > high)
          refuse(problems, `${field}/low`, low, `must not be above high, which is ${high}`);
        if (low !== undefined && best !== undefined && low > best)
          refuse(problems, `${field}/low`, low, `must not be above best, which is ${best}`);
        if (best !== undefined && high !== undefined && best > high)
          refuse(problems, `${field}/best`, best, `must not be above high, which is ${high}`);
      },
    },
  );
export type CountRange = Infer<ReturnType<typeof range>>;

export const placePrecisions = ['exact', 'town', 'region', 'country'] as const;
export type PlacePrecision = (typeof placePrecisions)[number];

export const countries = (description: string) =>
  list(
    description,
    text('Name of a country; one spelling throughout (compared without case and diacritics).', { max: 100 }),
    { max: listed },
  );

/** Where something happened, as precisely as the source says. */
export const place = (description: string) =>
  object(
    description,
    {
      name: optional(name('Name as the source gives it.')),
      countries: optional(countries('Country, or countries where the source names several.')),
      region: optional(name('Province, governorate or sea.')),
      latitude: optional(number('Degrees north, WGS 84.', { min: -90, max: 90 })),
      longitude: optional(number('Degrees east, WGS 84.', { min: -180, max: 180 })),
      precision: oneOf('What the place stands for: a spot, a town, a region, a country.', placePrecisions),
    },
    {
      togetherSchema: { dependentRequired: { latitude: ['longitude'], longitude: ['latitude'] } },
      together({ latitude, longitude }, field, problems) {
        if ((latitude === undefined) === (longitude === undefined)) return;
        const missing = latitude === undefined ? 'latitude' : 'longitude';
        refuse(problems, `${field}/${missing}`, undefined, 'must be given together with the other coordinate');
      },
    },
  );
export type Place = Infer<ReturnType<typeof place>>;

/** An actor as a report speaks of it: by name, or only as somebody's ("a commander `of` Kata'ib Hezbollah"). */
export const mention = (description: string) =>
  object(
    description,
    {
      name: optional(name('Name as written; resolved through aliases. Left out when the source names nobody.')),
      of: optional(name('Whose member or part it is: a part_of relation, known from this report.')),
      role: optional(name('Rank or office as written, for reading only.')),
    },
    {
      togetherSchema: { anyOf: [{ required: ['name'] }, { required: ['of'] }] },
      together(value, field, problems) {
        if (value.name === undefined && value.of === undefined)
          refuse(problems, field, value, 'must have a name, or say whose (`of`) it is');
      },
    },
  );
export type Mention = Infer<ReturnType<typeof mention>>;

export const mentions = (description: string, min = 0) =>
  list(description, mention('An actor as mentioned.'), { min, max: listed });

const referencePattern = /^\P{Cc}+$/u;

/** Points to another event by its id; where several sources use that id, by `id@source`. Without a source the own source's event comes first. */
export const reference = (description: string): Shape<string> =>
  text(description, {
    max: 600,
    pattern: referencePattern,
    must: 'must be the id of an event, or id@source, without control characters',
  });

export const references = (description: string, min: number) =>
  list(description, reference('Id of an event, or id@source.'), { min, max: 1000 });

/** Who decided, where it was a person at the desk: an analyst's word goes before a source's. */
export const analyst = optional(name('The analyst whose decision this is; left out when a source says it.'));
