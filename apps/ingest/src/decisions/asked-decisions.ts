import type { Request } from 'express';
import { z } from 'zod';
import { dataShapes, quote } from '@talion/domain';
import type { JsonSchema } from '@talion/domain';
import { HttpProblem, readJsonBody, withoutUndefined } from '@talion/platform';
import type { FieldProblem } from '@talion/platform';

/** What an analyst may decide. Claims, blames and denials are left to sources: an analyst who knows better merges, splits, corrects or withdraws reports. */
export const decisionTypes = [
  'talion.actions.merged.v1',
  'talion.actions.split.v1',
  'talion.response.asserted.v1',
  'talion.response.rejected.v1',
  'talion.actor.registered.v1',
  'talion.actor.related.v1',
  'talion.actor.unrelated.v1',
  'talion.action.corrected.v1',
  'talion.action.retracted.v1',
] as const;
export type DecisionType = (typeof decisionTypes)[number];

export type AskedDecision = Readonly<{
  /** The client's own id of it: sent again under the same, it is known. */
  id?: string;
  type: DecisionType;
  data: Readonly<Record<string, unknown>>;
}>;

/** Decisions taken together: what one person does in one go, a queue of suggestions confirmed at once. */
const decisionsMax = 100;
/** Longest id that a client gives: what stands before it in the log must fit an event's id with it. */
export const ownIdCharactersMax = 100;

export const ownId = z.string().min(1).max(ownIdCharactersMax);
const asked = z.strictObject({
  id: ownId.optional(),
  type: z.enum(decisionTypes),
  data: z.record(z.string(), z.unknown()),
});

/**
 * The decisions of a request, one or a list.
 *
 * @throws HttpProblem `body-refused` naming decision, field and value.
 */
export async function readDecisions(request: Request): Promise<AskedDecision[]> {
  const { value } = await readJsonBody(request, ['application/json']);
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (values.length === 0 || values.length > decisionsMax)
    throw refusedDecisions([
      { field: '', value: quote(value), message: `must be a decision, or a list of 1 to ${decisionsMax}` },
    ]);
  const decisions: AskedDecision[] = [];
  const problems: FieldProblem[] = [];
  for (const [index, one] of values.entries()) {
    const parsed = asked.safeParse(one);
    if (parsed.success) decisions.push(withoutUndefined(parsed.data) as AskedDecision);
    else problems.push(...parsed.error.issues.map((issue) => ({ index, ...problemOf(one, issue) })));
  }
  if (problems.length > 0) throw refusedDecisions(problems);
  return decisions;
}

/** Nothing of a request is taken where one of its decisions is wrong. */
export function refusedDecisions(problems: readonly FieldProblem[]): HttpProblem {
  const [first] = problems;
  const detail = first ? `${first.field || 'The body'} ${first.message}; found ${first.value}.` : '';
  return new HttpProblem('body-refused', detail, { problems });
}

function problemOf(value: unknown, { path, message }: z.core.$ZodIssue): Omit<FieldProblem, 'index'> {
  const found = path.reduce<unknown>(
    (within, part) => (within as Record<PropertyKey, unknown> | undefined)?.[part],
    value,
  );
  return { field: path.map((part) => `/${String(part)}`).join(''), value: quote(found), message };
}

/** How the OpenAPI document tells of it: a decision by its type. */
const decision: JsonSchema = {
  description: 'A decision.',
  oneOf: decisionTypes.map((type) => ({
    type: 'object',
    description: String(dataShapes[type].schema['description']),
    properties: {
      id: {
        type: 'string',
        description: 'Your own id of it: sent again under the same, it is told as known. Left out: one is made.',
        minLength: 1,
        maxLength: ownIdCharactersMax,
      },
      type: { const: type },
      data: dataShapes[type].schema,
    },
    required: ['type', 'data'],
    additionalProperties: false,
  })),
};

export const decisionsSchema: JsonSchema = {
  anyOf: [
    decision,
    { type: 'array', description: 'Decisions that are taken together.', items: decision, maxItems: decisionsMax },
  ],
};
