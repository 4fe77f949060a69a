import type { ApiResponseOptions } from '@nestjs/swagger';
import { named, listOf, optional, schemaOf, text, whole } from './schema';
import type { FieldProblem, ProblemDetails } from '../problems/http-problem';

const fieldProblem = schemaOf<FieldProblem>('One thing that is wrong.', {
  field: text('Where: a JSON Pointer into the event, such as /data/occurred/to, or the name of a query parameter.'),
  value: text('What was found there, as JSON, cut to a readable length.'),
  message: text('What would be right.'),
  index: optional(whole('Place of the event in the request, counted from 0.')),
  id: optional(text('Id of the event, where it has one.')),
  source: optional(text('Source of the event, where it has one.')),
});

export const problemSchema = schemaOf<ProblemDetails>(
  'Problem details (RFC 9457): why a request was refused or failed.',
  {
    type: text('The kind of problem, a URN: branch on this.', { format: 'uri' }),
    title: text('The kind of problem in words.'),
    status: whole('The HTTP status.'),
    detail: optional(text('This case in words.')),
    instance: optional(text("A URN under which the service's own log says more.")),
    problems: optional(listOf(fieldProblem, 'Each field or parameter that is wrong, with its value.')),
  },
);

/** How the document tells of a failure. */
export const problemAnswer = (status: number, description: string): ApiResponseOptions => ({
  status,
  description,
  content: { 'application/problem+json': { schema: named('Problem') } },
});
