import type { JsonSchema } from '@talion/domain';
import type { Cell } from '@talion/platform';

/** A column of the flat form of a row, named by where its cells stand in the row. */
export type Column = Readonly<{ name: string; cellOf: (row: unknown) => Cell }>;

type Fields = Readonly<Record<string, JsonSchema>>;

/** Between the parts of a list, and of a list within a list. */
const [betweenParts, betweenInnerParts] = ['; ', ', '];

/**
 * The columns of rows that this schema describes, in the order in which it names their fields: objects become columns named with dots, lists one cell each,
 * lists of objects one for each of their fields. Trees, which are written as references, have no flat form and are left out.
 */
export function columnsOf(schema: JsonSchema): readonly Column[] {
  return namesIn(schema).map((name) => {
    const path = name.split('.');
    return { name, cellOf: (row) => cellOf(valueAt(row, path)) };
  });
}

function namesIn(schema: JsonSchema): string[] {
  const kinds = schema['oneOf'] as readonly JsonSchema[] | undefined;
  if (kinds) return [...new Set(kinds.flatMap(namesIn))];
  return Object.entries((schema['properties'] ?? {}) as Fields).flatMap(([name, field]) => {
    const held = field['type'] === 'array' ? (field['items'] as JsonSchema) : field;
    if ('$ref' in held) return [];
    return 'properties' in held ? namesIn(held).map((inner) => `${name}.${inner}`) : [name];
  });
}

/** What stands at a path; of a list, what stands there in each of its parts. */
function valueAt(value: unknown, path: readonly string[]): unknown {
  const [name, ...rest] = path;
  if (name === undefined || value === undefined || value === null) return value;
  if (Array.isArray(value)) return value.map((part) => valueAt(part, path));
  return valueAt((value as Readonly<Record<string, unknown>>)[name], rest);
}

function cellOf(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(innerText).join(betweenParts);
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value)
    .map(([name, part]) => `${name}: ${innerText(part)}`)
    .join(betweenParts);
}

const innerText = (part: unknown): string =>
  Array.isArray(part)
    ? part.map((one) => String(cellOf(one) ?? '')).join(betweenInnerParts)
    : String(cellOf(part) ?? '');
