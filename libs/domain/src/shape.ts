/**
 * Shapes: what a value from outside must look like, said once. From one shape come the check that names field and value, the JSON Schema that is
 * published, and the TypeScript type. A shape never changes a value: what is accepted is kept as it was sent.
 */

/** One thing wrong with a value from outside. */
export type Problem = Readonly<{
  /** JSON Pointer (RFC 6901) to the field, for instance `/data/occurred/to`. */
  field: string;
  /** The value found there, as text, cut to a readable length. */
  value: string;
  /** What would be right, in one sentence. */
  message: string;
}>;

export type JsonSchema = Readonly<Record<string, unknown>>;

export interface Shape<out T> {
  readonly schema: JsonSchema;
  /** Adds what is wrong with `value`, found at `field`, to `problems`. */
  check(value: unknown, field: string, problems: Problem[]): void;
  /** Carries the type only; never set. */
  readonly type?: T;
}

interface OptionalShape<out T> extends Shape<T> {
  readonly optional: true;
}

export type Infer<S> = S extends Shape<infer T> ? T : never;

type Fields = Readonly<Record<string, Shape<unknown>>>;
type OptionalKeys<F> = { [K in keyof F]: F[K] extends OptionalShape<unknown> ? K : never }[keyof F];
type ObjectOf<F> = Readonly<
  { [K in Exclude<keyof F, OptionalKeys<F>>]: Infer<F[K]> } & { [K in OptionalKeys<F>]?: Infer<F[K]> }
>;

/** Longest piece of a refused value that a problem quotes: enough to recognise it, too little to fill a log. */
const quotedCharactersMax = 80;

/** A refused value as a reader can recognise it; never descends, so depth and size do not matter. */
export function quote(value: unknown): string {
  if (typeof value === 'string') {
    const kept = JSON.stringify(value.slice(0, quotedCharactersMax));
    return value.length > quotedCharactersMax ? `${kept}… (${value.length} characters)` : kept;
  }
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return value === undefined ? 'nothing' : JSON.stringify(value);
}

/** Adds one problem, quoting the value. */
export function refuse(problems: Problem[], field: string, value: unknown, message: string): void {
  problems.push({ field, value: quote(value), message });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether an object says nothing as JSON has it: it has no field, or only undefined ones. */
export const isNothing = (value: object): boolean => Object.values(value).every((one: unknown) => one === undefined);

type TextRules = Readonly<{ min?: number; max: number; pattern?: RegExp; must?: string; examples?: readonly string[] }>;

/** Unicode text without NUL and lone surrogates (which no store keeps), `min` to `max` code points long, blank only where it may be empty. */
export function text(description: string, rules: TextRules): Shape<string> {
  const { min = 1, max, pattern, examples } = rules;
  return {
    schema: {
      type: 'string',
      description,
      minLength: min,
      maxLength: max,
      ...(pattern && { pattern: pattern.source }),
      ...(min > 0 && { allOf: [{ pattern: '\\S' }] }),
      ...(examples && { examples }),
    },
    check(value, field, problems) {
      const wrong = typeof value === 'string' ? wrongText(value, min, rules) : 'must be text';
      if (wrong !== undefined) refuse(problems, field, value, wrong);
    },
  };
}

function wrongText(value: string, min: number, { max, pattern, must }: TextRules): string | undefined {
  // Counted one by one only where that can matter.
  if (value.length > max && (value.length > 2 * max || Array.from(value).length > max))
    return `must be at most ${max} characters long`;
  if (value.trim().length < min) return `must be at least ${min} characters long`;
  if (value.includes('\0') || !value.isWellFormed()) return 'must be well-formed Unicode without NUL';
  return pattern && !pattern.test(value) ? (must ?? `must match ${pattern.source}`) : undefined;
}

type NumberRules = Readonly<{ min: number; max: number; integer?: boolean; above?: number }>;

export function number(description: string, { min, max, integer = false, above }: NumberRules): Shape<number> {
  const kind = integer ? 'a whole number' : 'a number';
  return {
    schema: {
      type: integer ? 'integer' : 'number',
      description,
      maximum: max,
      ...(above === undefined ? { minimum: min } : { exclusiveMinimum: above }),
    },
    check(value, field, problems) {
      const fits =
        typeof value === 'number' &&
        Number.isFinite(value) &&
        value >= min &&
        value <= max &&
        (above === undefined || value > above) &&
        (!integer || Number.isInteger(value));
      if (!fits)
        refuse(
          problems,
          field,
          value,
          `must be ${kind} from ${above === undefined ? min : `above ${above}`} to ${max}`,
        );
    },
  };
}

export const flag = (description: string): Shape<boolean> => ({
  schema: { type: 'boolean', description },
  check(value, field, problems) {
    if (typeof value !== 'boolean') refuse(problems, field, value, 'must be true or false');
  },
});

/** One of a closed list of words. */
export const oneOf = <const W extends string>(description: string, words: readonly W[]): Shape<W> => ({
  schema: { type: 'string', description, enum: words },
  check(value, field, problems) {
    if (!words.some((word) => word === value)) refuse(problems, field, value, `must be one of ${words.join(', ')}`);
  },
});

export const list = <T>(
  description: string,
  item: Shape<T>,
  { min = 0, max }: { min?: number; max: number },
): Shape<readonly T[]> => ({
  schema: { type: 'array', description, items: item.schema, minItems: min, maxItems: max },
  check(value, field, problems) {
    if (!Array.isArray(value)) {
      refuse(problems, field, value, 'must be a list');
      return;
    }
    if (value.length < min || value.length > max) {
      refuse(problems, field, value, `must be a list of ${min} to ${max}`);
      return;
    }
    for (const [index, one] of value.entries()) item.check(one, `${field}/${index}`, problems);
  },
});

/** A flat record of further columns that a source has and Talion does not interpret. */
export const columns = (
  description: string,
  { max, valueCharactersMax }: { max: number; valueCharactersMax: number },
): Shape<Readonly<Record<string, string | number | boolean | null>>> => {
  const cell = text('', { min: 0, max: valueCharactersMax });
  return {
    schema: {
      type: 'object',
      description,
      maxProperties: max,
      propertyNames: { maxLength: valueCharactersMax },
      additionalProperties: { type: ['string', 'number', 'boolean', 'null'], maxLength: valueCharactersMax },
    },
    check(value, field, problems) {
      if (!isRecord(value)) {
        refuse(problems, field, value, 'must be an object');
        return;
      }
      const entries = Object.entries(value);
      if (entries.length > max) {
        refuse(problems, field, value, `must have at most ${max} columns`);
        return;
      }
      for (const [name, one] of entries) {
        cell.check(name, field, problems);
        if (typeof one === 'string') cell.check(one, pointer(field, name), problems);
        else if (one !== null && typeof one !== 'number' && typeof one !== 'boolean') {
          refuse(problems, pointer(field, name), one, 'must be text, a number, true, false or null');
        }
      }
    },
  };
};

export const optional = <T>(shape: Shape<T>): OptionalShape<T> => ({ ...shape, optional: true });

/** The shape or null; in a correction null takes the field away. */
export const nullable = <T>(shape: Shape<T>): Shape<T | null> => ({
  schema: { anyOf: [shape.schema, { type: 'null' }] },
  check(value, field, problems) {
    if (value !== null) shape.check(value, field, problems);
  },
});

type ObjectRules<T> = Readonly<{
  /** What the fields must satisfy together; asked only when each is right by itself. */
  together?: (value: T, field: string, problems: Problem[]) => void;
  /** The same in JSON Schema, as far as it can be said there. */
  togetherSchema?: JsonSchema;
  /** Whether a further field is allowed, here and in JSON Schema; by default none is. */
  further?: Readonly<{ allows: (name: string, value: unknown) => boolean; schema: JsonSchema }>;
}>;

export function object<const F extends Fields>(
  description: string,
  fields: F,
  rules: ObjectRules<ObjectOf<F>> = {},
): Shape<ObjectOf<F>> {
  const names = Object.keys(fields);
  const required = names.filter((name) => !isOptional(fields[name]));
  const byName = new Map(
    Object.entries<Shape<unknown>>(fields).map(([name, shape]) => [
      name,
      { shape, place: pointer('', name), isRequired: !isOptional(shape) },
    ]),
  );
  const tellAll = (value: Record<string, unknown>, field: string, problems: Problem[]): void => {
    for (const [name, { shape, place, isRequired }] of byName) {
      const one = Object.hasOwn(value, name) ? value[name] : undefined;
      if (one !== undefined) shape.check(one, field + place, problems);
      else if (isRequired) refuse(problems, field + place, one, 'must be given');
    }
    for (const name of Object.keys(value)) {
      if (byName.has(name) || rules.further?.allows(name, value[name])) continue;
      refuse(
        problems,
        pointer(field, name.slice(0, quotedCharactersMax)),
        value[name],
        `is not a known field; known are ${names.join(', ')}`,
      );
    }
  };
  return {
    schema: {
      type: 'object',
      description,
      properties: Object.fromEntries(names.map((name) => [name, fields[name]?.schema])),
      required,
      ...(rules.further?.schema ?? { additionalProperties: false }),
      ...rules.togetherSchema,
    },
    check(value, field, problems) {
      if (!isRecord(value)) {
        refuse(problems, field, value, 'must be an object');
        return;
      }
      const before = problems.length;
      let given = 0;
      for (const name of Object.keys(value)) {
        const one = value[name];
        const known = byName.get(name);
        if (known && one !== undefined) {
          known.shape.check(one, field + known.place, problems);
          if (known.isRequired) given++;
        } else if (!known && !rules.further?.allows(name, one)) given = -Infinity;
      }
      // Most values are right; of others what is wrong is told in the order of the fields.
      if (problems.length > before || given < required.length) {
        problems.splice(before);
        tellAll(value, field, problems);
      }
      if (problems.length === before) rules.together?.(value as ObjectOf<F>, field, problems);
    },
  };
}

const isOptional = (shape: Shape<unknown> | undefined): boolean => shape !== undefined && 'optional' in shape;

const pointer = (field: string, name: string): string => `${field}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
