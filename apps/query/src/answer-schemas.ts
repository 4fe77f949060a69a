import { parametersShape } from '@talion/domain';
import type { JsonSchema } from '@talion/domain';
import { byName, listOf, named, optional, schemaOf, text } from '@talion/platform';
import type { ExplanationAnswer } from './explain-action.query';
import type { ActionAnswer } from './show-action.query';
import type { RowsAnswer } from './list-rows.query';
import type { RowAnswer } from './show-row.query';

/** How the OpenAPI document tells of answers. */

const position = text('The position of the log that the answer covers.');
const parameters: JsonSchema = {
  ...parametersShape.schema,
  description: 'What was asked for, defaults included: what the answer depends on beside the events.',
};

export const rowsSchema = (row: string): JsonSchema =>
  schemaOf<RowsAnswer>('A page of rows.', {
    position,
    parameters,
    rows: listOf(named(row), 'The rows.'),
    next: optional(text('`cursor` for the page behind this one; left out on the last.')),
  });

export const rowSchema = (row: string): JsonSchema =>
  schemaOf<RowAnswer>('One row.', { position, parameters, row: named(row) });

export const actionAnswerSchema = schemaOf<ActionAnswer>('An action and everything that was said about it.', {
  position,
  parameters,
  row: named('Action'),
  links: listOf(named('Link'), 'What it answers, and what answers it.'),
  events: byName(
    named('Event'),
    'Its reports, and the corrections, decisions, statements and assertions that concern it, in full, by the names that the row and the links give them.',
  ),
});

const lines = (of: string) => listOf(text('A line; what belongs to the line above is indented.'), of);

export const explanationSchema = schemaOf<ExplanationAnswer>('Why an action is what it is.', {
  position,
  parameters,
  action: text('Id of the action.'),
  identity: named('Identity'),
  attribution: named('Attribution'),
  links: listOf(named('LinkExplained'), 'What it answers, and what answers it, each with its arithmetic.'),
  names: byName(text('The name to show.'), 'Names of the actors spoken of, by id.'),
  inWords: schemaOf<ExplanationAnswer['inWords']>('The same in plain sentences.', {
    identity: lines('Why its reports are one action.'),
    attribution: lines('Why these are said to have done it.'),
    links: lines('Why it answers what it answers.'),
  }),
});
