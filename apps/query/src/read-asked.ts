import { checkParameters, parametersFrom, quote, readTime } from '@talion/domain';
import type { AskedParameters, Level, LinkModel, ModelName, Parameters } from '@talion/domain';
import { QueryParameters, withoutUndefined } from '@talion/platform';
import { readCursor } from '@talion/tracking';
import type { PageRequest, Position, ReadStore, RowFilter } from '@talion/tracking';
import {
  filters,
  limitDefault,
  limitMax,
  paging,
  projectionParameters,
  waiting,
  waitSeconds,
} from './known-parameters';

/** A question as it was asked by the parameters of a URL. */
export type Asked = Readonly<{
  parameters: AskedParameters;
  filter: RowFilter;
  page: PageRequest;
  /** The position to wait for. */
  after?: Position;
}>;

/** What beside the parameters of the projection a question takes. */
export type Takes = Readonly<{
  /** Filters and pages. */
  list: boolean;
  /** The kinds of rows that a list can be narrowed to. */
  kinds?: readonly string[];
}>;

/** Longest id that a filter is compared with: longer than any id of an event, an actor or a dyad can be. */
export const idCharactersMax = 1000;
/** Longest cursor: where a page ended, encoded. */
export const cursorCharactersMax = 4000;

/** @throws HttpProblem `question-refused` naming each parameter that is wrong, with its value; one that nobody knows is wrong. */
export function readAsked(query: Readonly<Record<string, unknown>>, { list, kinds }: Takes): Asked {
  const listed = list ? [...Object.keys(filters), ...Object.keys(paging), ...(kinds ? ['kind'] : [])] : [];
  const given = new QueryParameters(query, [...Object.keys(projectionParameters), ...Object.keys(waiting), ...listed]);
  const parameters = projectionFrom(given);
  const [from, to] = [momentOf('from', given), momentOf('to', given)];
  if (from !== undefined && to !== undefined && (readTime(to) ?? 0) < (readTime(from) ?? 0))
    given.refuse('to', `must not be before from, which is ${quote(from)}`);
  const filter = withoutUndefined({
    from,
    to,
    actor: given.shortText('actor', idCharactersMax),
    kind: given.oneOf('kind', kinds ?? []),
    of: given.shortText('of', idCharactersMax),
  });
  const limit = given.whole('limit', { min: 1, max: limitMax, otherwise: limitDefault });
  const cursor = given.shortText('cursor', cursorCharactersMax);
  if (cursor !== undefined && readCursor(cursor) === undefined)
    given.refuse('cursor', 'must be `next` of a page before');
  const after = given.position('after');
  given.settle();
  return {
    parameters,
    filter,
    page: { limit, ...(cursor !== undefined && { after: cursor }) },
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

export function momentOf(name: string, given: QueryParameters): string | undefined {
  const text = given.text(name);
  if (text === undefined || readTime(text) !== undefined) return text;
  given.refuse(name, 'must be an RFC 3339 time such as 2024-02-07T19:30:00Z, or a date such as 2024-02-07');
  return undefined;
}

const decimal = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/;

/** The parameters of the projection: numbers where the domain wants numbers, and whatever is wrong with them in its words. */
function projectionFrom(given: QueryParameters): AskedParameters {
  const asked = Object.fromEntries(
    Object.entries(projectionParameters).flatMap(([name, { schema }]) => {
      const text = given.text(name);
      if (text === undefined) return [];
      const isNumber = schema['type'] === 'number' || schema['type'] === 'integer';
      return [[name, isNumber && decimal.test(text) ? Number(text) : text]];
    }),
  );
  for (const { field, message } of checkParameters(asked)) given.refuse(field.slice(1), message);
  return asked;
}
