import type { JsonSchema } from '@talion/domain';

/** A field of an answer that may be left out. */
export class Optional {
  constructor(readonly schema: JsonSchema) {}
}
export const optional = (schema: JsonSchema): Optional => new Optional(schema);

/** One schema for each field of T, marked where T leaves it out: a field that is forgotten or gone does not compile. */
export type FieldsOf<T> = Readonly<{
  [K in keyof T]-?: object extends Pick<T, K> ? Optional : JsonSchema & Readonly<{ schema?: never }>;
}>;

/** The schema of an object as T declares it, for the OpenAPI document: each field with its meaning and unit. */
export function schemaOf<T>(description: string, fields: FieldsOf<T>): JsonSchema {
  const entries = Object.entries<JsonSchema | Optional>(fields);
  return {
    type: 'object',
    description,
    properties: Object.fromEntries(
      entries.map(([name, field]) => [name, field instanceof Optional ? field.schema : field]),
    ),
    required: entries.flatMap(([name, field]) => (field instanceof Optional ? [] : [name])),
    additionalProperties: false,
  };
}

export const text = (description: string, further: JsonSchema = {}): JsonSchema => ({
  type: 'string',
  description,
  ...further,
});
export const time = (description: string): JsonSchema => text(`${description} UTC.`, { format: 'date-time' });
export const number = (description: string): JsonSchema => ({ type: 'number', description });
export const whole = (description: string): JsonSchema => ({ type: 'integer', description });
export const flag = (description: string): JsonSchema => ({ type: 'boolean', description });
export const oneOf = (description: string, words: readonly string[]): JsonSchema => text(description, { enum: words });
export const listOf = (items: JsonSchema, description: string): JsonSchema => ({ type: 'array', description, items });
export const texts = (description: string): JsonSchema => listOf({ type: 'string' }, description);
/** An object whose names are data, such as actor ids. */
export const byName = (values: JsonSchema, description: string): JsonSchema => ({
  type: 'object',
  description,
  additionalProperties: values,
});
/** A schema of `components/schemas`. */
export const named = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });
