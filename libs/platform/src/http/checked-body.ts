import type { Request } from 'express';
import type { z } from 'zod';
import { quote } from '@talion/domain';
import { HttpProblem } from '../problems/http-problem';
import type { FieldProblem } from '../problems/http-problem';
import { readJsonBody } from './json-body';

/**
 * A JSON body that is as the schema says.
 *
 * @throws HttpProblem `body-refused` naming every field that is wrong, with its value.
 */
export async function readCheckedBody<S extends z.ZodType>(request: Request, schema: S): Promise<z.output<S>> {
  const { value } = await readJsonBody(request, ['application/json']);
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw refusal(value, parsed.error);
}

/** One field is wrong that only looking further could tell. */
export const refusedField = (field: string, value: unknown, message: string): HttpProblem =>
  new HttpProblem('body-refused', `${field} ${message}.`, { problems: [{ field, value: quote(value), message }] });

function refusal(value: unknown, { issues }: z.ZodError): HttpProblem {
  const problems = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => problemAt(value, [...issue.path, key], 'is not a field here'))
      : [problemAt(value, issue.path, issue.message)],
  );
  const detail = problems.map(({ field, message }) => `${field || 'The body'}: ${message}.`).join(' ');
  return new HttpProblem('body-refused', detail, { problems });
}

const problemAt = (value: unknown, path: readonly PropertyKey[], message: string): FieldProblem => ({
  field: path.map((part) => `/${String(part)}`).join(''),
  value: quote(
    path.reduce<unknown>((within, part) => (within as Record<PropertyKey, unknown> | undefined)?.[part], value),
  ),
  message,
});
