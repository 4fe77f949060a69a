import { parametersShape } from '@talion/domain';
import type { JsonSchema } from '@talion/domain';
import { byName, flag, listOf, named, optional, schemaOf, text, time, whole } from '@talion/platform';
import type { ExplanationAnswer } from './explain-action.query';
import type { ActionAnswer } from './show-action.query';
import type { ConflictingEvent, QuarantineAnswer, UnreadableRecord, WaitingEvent } from './list-quarantine.query';
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

/** The properties of a feature are the columns of the same list as CSV. */
export const featuresSchema = (row: string): JsonSchema => ({
  type: 'object',
  description: 'A FeatureCollection (RFC 7946), every feature on a line of its own.',
  required: ['type', 'features'],
  properties: {
    type: { const: 'FeatureCollection' },
    features: listOf(
      {
        type: 'object',
        required: ['type', 'id', 'geometry', 'properties'],
        properties: {
          type: { const: 'Feature' },
          id: text('Id of the row.'),
          geometry: {
            type: ['object', 'null'],
            description:
              row === 'Chain'
                ? 'A MultiPoint of the actions of its tree that have coordinates, root first (WGS 84); null where none has.'
                : 'A Point (WGS 84), null where it has no coordinates.',
          },
          properties: byName({}, 'What the columns of `text/csv` hold, by their names; null where there is nothing.'),
        },
      },
      'The rows.',
    ),
  },
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

const conflictSchema = schemaOf<ConflictingEvent>('An event whose identity was taken by another content.', {
  kind: { const: 'conflict' },
  id: text('Its id.'),
  source: text('Its source.'),
  n: whole('Its number among the records of its identity that were set aside, from 1.'),
  time: time('When it was accepted.'),
  reason: text('Why it was set aside.'),
  event: named('Event'),
  settled: flag('Whether its source says by now what it says: it was replayed, or corrected in another way.'),
});

const haltedSchema = schemaOf<WaitingEvent>(
  'An event on which folding failed for a defect of the program, or that waits behind one. It is tried again when a projector starts.',
  {
    kind: { const: 'halted' },
    sequence: whole('Grows with every one.'),
    at: text('Where it stands in the log, partition:offset.'),
    key: text('What waits together: the sides of a report, or the event that words are about.'),
    reason: text('What went wrong, or behind what it waits.'),
    content: text('Digest of its type and data.'),
    event: named('Event'),
  },
);

const unreadableSchema = schemaOf<UnreadableRecord>('A record of the log that is no event.', {
  kind: { const: 'unreadable' },
  sequence: whole('Grows with every one.'),
  at: text('Where it stands in the log, partition:offset.'),
  reason: text('What is wrong with it, by field and value.'),
  value: text('The record, cut to a readable length.'),
});

export const quarantineAnswerSchema = schemaOf<QuarantineAnswer>('A page of what was set aside.', {
  position,
  parameters,
  rows: listOf({ oneOf: [haltedSchema, unreadableSchema, conflictSchema] }, 'The records.'),
  next: optional(text('`cursor` for the page behind this one; left out on the last.')),
});

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
