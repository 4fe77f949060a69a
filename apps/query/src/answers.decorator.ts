import { applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiProduces, ApiQuery, ApiResponse } from '@nestjs/swagger';
import type { JsonSchema } from '@talion/domain';
import { named, positionHeader, problemAnswer, text } from '@talion/platform';
import { featuresSchema, rowsSchema } from './answer-schemas';
import type { Column } from './columns';
import { formats } from './formats';
import type { Format } from './formats';
import type { Described } from './known-parameters';
import { formatParameter, projectionParameters, waiting } from './known-parameters';

type Content = Readonly<Record<string, Readonly<{ schema: JsonSchema }>>>;
type Headers = Record<string, { description: string; schema: { type: 'string' } }>;

/** What every question takes, and how it can fail. */
const asked = (further: Readonly<Record<string, Described>>): MethodDecorator[] => [
  ...Object.entries({ ...projectionParameters, ...waiting, ...further }).map(([name, told]) =>
    ApiQuery({ name, required: false, ...(told as object) }),
  ),
  ApiResponse(problemAnswer(400, 'A parameter is wrong; `problems` names it with its value.')),
  ApiResponse(problemAnswer(422, 'The history is too long to be folded under other parameters than the defaults.')),
  ApiResponse(problemAnswer(503, 'The database cannot be reached.')),
  ApiResponse(problemAnswer(504, 'The read models did not reach the position of `after` in time.')),
];

const answered = (content: Content, headers: Headers = {}): MethodDecorator =>
  ApiResponse({ status: 200, description: 'The answer.', content, headers: headers });

/** A question with one answer, in JSON. */
export const Answers = (answer: JsonSchema, further: Readonly<Record<string, Described>>): MethodDecorator =>
  applyDecorators(...asked(further), answered({ 'application/json': { schema: answer } }));

const tag: Headers = {
  ETag: {
    description: 'Another as soon as the answer may be another: it follows from the position and the question.',
    schema: { type: 'string' },
  },
};

/** The answer is spared where the caller has it. */
const spared: readonly MethodDecorator[] = [
  ApiHeader({ name: 'If-None-Match', required: false, description: '`ETag` of an answer that the caller has.' }),
  ApiResponse({
    status: 304,
    description: 'The caller has the answer; nothing was read for it.',
    headers: tag,
  }),
];

/** A row, with its tag. */
export const AnswersOne = (answer: JsonSchema): MethodDecorator =>
  applyDecorators(...asked({}), ...spared, answered({ 'application/json': { schema: answer } }, tag));

type ListTold = Readonly<{
  schema: string;
  formats: readonly Format[];
  columns: readonly Column[];
  parameters: Readonly<Record<string, Described>>;
}>;

/** A list of rows, in every form that it can be given in. */
export function AnswersList({ schema, formats: given, columns, parameters }: ListTold): MethodDecorator {
  const content: Record<Format, JsonSchema> = {
    json: rowsSchema(schema),
    csv: text(`A header row, then a row each: ${columns.map(({ name }) => name).join(', ')}.`),
    jsonl: named(schema),
    geojson: featuresSchema(schema),
  };
  const headers: Headers = {
    ...tag,
    Link: {
      description: 'The next page, `<?...>; rel="next"`, relative to this address; left out on the last.',
      schema: { type: 'string' },
    },
    [positionHeader]: {
      description: 'The position of the log that the answer covers, where its form has no place for it.',
      schema: { type: 'string' },
    },
  };
  return applyDecorators(
    ...asked({ ...parameters, format: formatParameter(given) }),
    ...spared,
    ApiProduces(...given.map((one) => formats[one].mediaType)),
    answered(Object.fromEntries(given.map((one) => [formats[one].mediaType, { schema: content[one] }])), headers),
    ApiResponse(problemAnswer(406, 'It cannot be given in any form that Accept names; `detail` says in which it can.')),
  );
}
