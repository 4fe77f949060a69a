import type { Problem } from '@talion/domain';
import type { AcceptedEvent, DuplicateEvent, RefusedEvent } from './admit-events';
import type { Appended } from './append-events.command';
import { listOf, named, optional, schemaOf, text, time, whole } from '@talion/platform';

/** How the OpenAPI document tells of what `POST /v1/events` takes and answers. */

const index = whole('Its place in the request, counted from 0.');
const id = text('Id of the event.');
const source = text('Source of the event.');

const problem = schemaOf<Problem>('One thing that is wrong with an event.', {
  field: text('JSON Pointer to the field, such as /data/occurred/to.'),
  value: text('What was found there, as JSON, cut to a readable length.'),
  message: text('What would be right.'),
});

export const appendedSchema = schemaOf<Appended>('What became of each event of the request.', {
  position: text('Where the log stands now. Ask query with after=POSITION to read what you wrote.'),
  accepted: listOf(
    schemaOf<AcceptedEvent>('An event that is in the log, durably.', {
      index,
      id,
      source,
      time: time('When it was accepted.'),
    }),
    'Events that are in the log, in the order given.',
  ),
  refused: listOf(
    schemaOf<RefusedEvent>('An event that is not in the log.', {
      index,
      id: optional(id),
      source: optional(source),
      problems: listOf(problem, 'What is wrong with it.'),
    }),
    'Events that were refused; mend and send them again.',
  ),
  duplicates: listOf(
    schemaOf<DuplicateEvent>('An event that is the same as an earlier one of the request.', { index, id, source }),
    'Repetitions within the request.',
  ),
});

const event = named('Event');
const batch = listOf(event, 'Events.');

export const eventsContent = {
  'application/json': { schema: { anyOf: [event, batch] } },
  'application/cloudevents+json': { schema: event },
  'application/cloudevents-batch+json': { schema: batch },
};
