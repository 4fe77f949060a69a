import { object, oneOf, optional, text } from '../shape';
import type { Infer, JsonSchema, Shape } from '../shape';
import { correctedReport, reportedAction, retractedEvent } from './reports';
import { fittedModel, registeredActor, relatedActor } from './registry';
import {
  attributedResponsibility,
  claimedResponsibility,
  deniedResponsibility,
  reportedTally,
  responseWord,
  sameOrDifferent,
} from './statements';
import { moment } from './values';

/**
 * Everything that can stand in the log: CloudEvents 1.0, one type per kind of fact, the version in the type's name. The union is closed; nothing
 * in the log is ever rewritten, a correction is a new event.
 */
export const dataShapes = {
  'talion.action.reported.v1': reportedAction,
  'talion.action.corrected.v1': correctedReport,
  'talion.action.retracted.v1': retractedEvent,
  'talion.actions.merged.v1': sameOrDifferent,
  'talion.actions.split.v1': sameOrDifferent,
  'talion.responsibility.claimed.v1': claimedResponsibility,
  'talion.responsibility.attributed.v1': attributedResponsibility,
  'talion.responsibility.denied.v1': deniedResponsibility,
  'talion.response.asserted.v1': responseWord,
  'talion.response.rejected.v1': responseWord,
  'talion.tally.reported.v1': reportedTally,
  'talion.model.fitted.v1': fittedModel,
  'talion.actor.registered.v1': registeredActor,
  'talion.actor.related.v1': relatedActor,
  'talion.actor.unrelated.v1': relatedActor,
} as const;

export type EventType = keyof typeof dataShapes;
export type DataOf<T extends EventType> = Infer<(typeof dataShapes)[T]>;
export const eventTypes = Object.keys(dataShapes) as EventType[];

export type EventOf<T extends EventType> = T extends EventType
  ? Readonly<{
      specversion: '1.0';
      id: string;
      source: string;
      type: T;
      time: string;
      subject?: string;
      datacontenttype?: 'application/json';
      dataschema?: string;
      data: DataOf<T>;
    }>
  : never;

/** One record of the log. */
export type LogEvent = EventOf<EventType>;

/** Extension attributes that CloudEvents allows beside its own: short lower-case names with plain values; kept, not interpreted. */
const extensionName = /^[a-z0-9]{1,20}$/;
const extensionCharactersMax = 2000;
const extensions = {
  allows: (name: string, value: unknown): boolean =>
    extensionName.test(name) &&
    (typeof value === 'boolean' ||
      Number.isSafeInteger(value) ||
      (typeof value === 'string' && isPlain(value, extensionCharactersMax))),
  schema: {
    propertyNames: { pattern: extensionName.source },
    additionalProperties: {
      type: ['string', 'integer', 'boolean'],
      maxLength: extensionCharactersMax,
      minimum: Number.MIN_SAFE_INTEGER,
      maximum: Number.MAX_SAFE_INTEGER,
    },
  },
};
const isPlain = (value: string, charactersMax: number): boolean =>
  value.length <= 2 * charactersMax &&
  Array.from(value).length <= charactersMax &&
  value.isWellFormed() &&
  !value.includes('\0');

const attributes = {
  specversion: oneOf('Version of CloudEvents.', ['1.0']),
  id: text('Unique within the source.', {
    max: 250,
    pattern: /^[^\s\p{Cc}](?:[^\p{Cc}]*[^\s\p{Cc}])?$/u,
    must: 'must have no control characters, and no space at either end',
  }),
  source: text('Who says so: a URI or URN of the newspaper, data set or desk.', {
    max: 300,
    pattern: /^[^\s\p{Cc}]+$/u,
    must: 'must be a URI reference without spaces',
  }),
  type: oneOf('Kind of fact.', eventTypes),
  time: moment('When Talion accepted it (knowledge time).'),
  subject: optional(text('What it is about, for routing; not interpreted.', { max: 1000 })),
  datacontenttype: optional(oneOf('Always JSON.', ['application/json'])),
  dataschema: optional(text('Where the schema of `data` is published; not interpreted.', { max: 2000 })),
};

/** Any value: `data` is checked by the shape that `type` names. */
const anything: Shape<unknown> = { schema: {}, check: () => undefined };

export const envelope = object('CloudEvents 1.0 envelope.', { ...attributes, data: anything }, { further: extensions });

/** JSON Schema (draft 2020-12) of each type of event, envelope included. */
export const eventSchemas: Readonly<Record<EventType, JsonSchema>> = Object.fromEntries(
  eventTypes.map((type) => [type, schemaOf(type)]),
) as Record<EventType, JsonSchema>;

function schemaOf(type: EventType): JsonSchema {
  const data: Shape<unknown> = dataShapes[type];
  const { schema } = object('', { ...attributes, type: oneOf('Kind of fact.', [type]), data }, { further: extensions });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:talion:schema:${type}`,
    title: type,
    ...schema,
    description: data.schema['description'],
  };
}
