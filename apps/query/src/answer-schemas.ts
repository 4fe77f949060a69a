import { parametersShape } from '@talion/domain';
import type { JsonSchema } from '@talion/domain';
import { byName, listOf, named, optional, schemaOf, text } from '@talion/platform';
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
