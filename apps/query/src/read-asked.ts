import { checkParameters, parametersFrom } from '@talion/domain';
import type { AskedParameters, Level, LinkModel, ModelName, Parameters } from '@talion/domain';
import { QueryParameters, readDecimal } from '@talion/platform';
import { readCursor } from '@talion/tracking';
import type { PageRequest, Position, ReadStore, RowFilter } from '@talion/tracking';
import type { Format } from './formats';
import {
  filters,
  limitDefault,
  limitMax,
  paging,
  projectionParameters,
  waiting,
  waitSeconds,
} from './known-parameters';
import type { FurtherFilter } from './marks';
import { filterFrom } from './read-filters';

/** A question as it was asked by the parameters of a URL. */
export type Asked = Readonly<{
  parameters: AskedParameters;
  filter: RowFilter;
  page: PageRequest;
  /** No limit was asked for: a page of JSON has its usual length, every other form has all rows. */
  limitless?: true;
  format?: Format;
  /** The position to wait for. */
  after?: Position;
}>;

/** What beside the parameters of the projection a question takes. */
export type Takes = Readonly<{
  /** Filters and pages. */
  list: boolean;
  /** The kinds of rows that a list can be narrowed to. */
  kinds?: readonly string[];
  /** Filters that rows of this model have a field for. */
  further?: readonly FurtherFilter[];
  /** The forms that a list can be given in. */
  formats?: readonly Format[];
}>;

/** Longest cursor: where a page ended, encoded. */
export const cursorCharactersMax = 4000;

/** @throws HttpProblem `question-refused` naming each parameter that is wrong, with its value; one that nobody knows is wrong. */
export function readAsked(
  query: Readonly<Record<string, unknown>>,
  { list, kinds, further = [], formats }: Takes,
): Asked {
  const listed = list ? [...Object.keys(filters), ...Object.keys(paging), ...(kinds ? ['kind'] : []), ...further] : [];
  const known = [...Object.keys(projectionParameters), ...Object.keys(waiting), ...listed];
  const given = new QueryParameters(query, [...known, ...(formats ? ['format'] : [])], ['id']);
  const parameters = projectionFrom(given);
  const filter = filterFrom(given, kinds ?? []);
  const limit = given.whole('limit', { min: 1, max: limitMax, otherwise: limitDefault });
  const cursor = given.shortText('cursor', cursorCharactersMax);
  if (cursor !== undefined && readCursor(cursor) === undefined)
    given.refuse('cursor', 'must be `next` of a page before');
  const format = given.oneOf('format', formats ?? []);
  const after = given.position('after');
  given.settle();
  return {
    parameters,
    filter,
    page: { limit, ...(cursor !== undefined && { after: cursor }) },
    ...(given.text('limit') === undefined && { limitless: true }),
    ...(format !== undefined && { format }),
    ...(after !== undefined && { after }),
  };
}

/** The level whose rows are asked for; undefined for models that are the same at all levels. */
export const levelOf = (model: ModelName, { level = 'bloc' }: AskedParameters): Level | undefined =>
  model === 'dyads' || model === 'sequences' ? level : undefined;

/** What an answer says that it depends on, defaults included; of the linking model only what was asked for, since a fitted model may rule the rest. */
export type ToldParameters = Omit<Parameters, 'link'> & Partial<LinkModel>;
export function toldParameters(asked: AskedParameters): ToldParameters {
  const { link, ...parameters } = parametersFrom(asked);
  return { ...parameters, ...link };
}

/** Waits until the read models cover the position that was asked for, if one was. */
export async function waitFor(store: ReadStore, { after }: Asked): Promise<void> {
  if (after !== undefined) await store.waitFor(after, waitSeconds * 1000);
}

/** The parameters of the projection: numbers where the domain wants numbers, and whatever is wrong with them in its words. */
function projectionFrom(given: QueryParameters): AskedParameters {
  const asked = Object.fromEntries(
    Object.entries(projectionParameters).flatMap(([name, { schema }]) => {
      const text = given.text(name);
      if (text === undefined) return [];
      const isNumber = schema['type'] === 'number' || schema['type'] === 'integer';
      return [[name, (isNumber ? readDecimal(text) : undefined) ?? text]];
    }),
  );
  for (const { field, message } of checkParameters(asked)) given.refuse(field.slice(1), message);
  return asked;
}
