import type { Problem } from '@talion/domain';
import type { AcceptedEvent, DuplicateEvent, RefusedEvent } from './admit-events';
import type { Appended } from './append-events.command';
import type { Decided } from './decisions/decide.command';
import type { CorrectedEvent } from './sort-out';
import type { AllSettled, RefusedLine, SettledLines } from './take-lines';
import type { StreamFailed } from './tell-lines';
import { HttpProblem, listOf, named, optional, schemaOf, text, texts, time, whole } from '@talion/platform';
import type { FieldProblem } from '@talion/platform';

/** How the OpenAPI document tells of what `POST /v1/events` takes and answers. */

const index = whole('Its place in the request, counted from 0.');
const id = text('Id of the event.');
const source = text('Source of the event.');

const problem = schemaOf<Problem>('One thing that is wrong with an event.', {
  field: text('JSON Pointer to the field, such as /data/occurred/to.'),
  value: text('What was found there, as JSON, cut to a readable length.'),
  message: text('What would be right.'),
});

const reached = text('Where the log stands now. Ask query with after=POSITION to read what you wrote.');
const accepted = listOf(
  schemaOf<AcceptedEvent>('An event that is in the log, durably.', {
    index,
    id,
    source,
    time: time('When it was accepted.'),
  }),
  'Events that are in the log, in the order given.',
);
const duplicates = listOf(
  schemaOf<DuplicateEvent>('An event that is known, or stands earlier in the request.', {
    index,
    id,
    source,
    time: time('When the first was accepted.'),
  }),
  'Events that say what is known already; they change nothing.',
);

export const decidedSchema = schemaOf<Decided>('What became of each decision of the request.', {
  position: reached,
  accepted,
  duplicates,
});

export const appendedSchema = schemaOf<Appended>('What became of each event of the request.', {
  position: reached,
  accepted,
  refused: listOf(
    schemaOf<RefusedEvent>('An event that is not in the log.', {
      index,
      id: optional(id),
      source: optional(source),
      problems: listOf(problem, 'What is wrong with it.'),
    }),
    'Events that were refused; mend and send them again.',
  ),
  duplicates,
  corrected: listOf(
    schemaOf<CorrectedEvent>('A report that says otherwise than before.', {
      index,
      id,
      source,
      revisions: texts('Ids of the corrections and retractions that it became.'),
    }),
    'With `changed=correct`: reports of which the known ones were corrected.',
  ),
});

const line = whole('The line of the request, counted from 1.');
const lines = (of: string) => listOf(line, of);
const timesSet = whole(
  'How many accepted events brought a time and were given another: only a key with the scope admin brings times.',
);
const position = text('A position of the log that covers them.');

export const lineAnswerSchema = {
  description: 'A line of the answer.',
  anyOf: [
    schemaOf<SettledLines>('What became of the lines behind those of the answer before.', {
      through: whole('The last of them: whatever stands up to here is settled, and need not be sent again.'),
      accepted: whole('How many are in the log, durably.'),
      duplicates: lines('Lines that say what is known already.'),
      taken: lines('Those of the duplicates that were accepted since the delivery began.'),
      corrected: lines('Lines by which known reports were corrected.'),
      refused: listOf(
        schemaOf<RefusedLine>('A line that is not in the log.', {
          line,
          id: optional(id),
          source: optional(source),
          problems: listOf(problem, 'What is wrong with it.'),
        }),
        'Lines that were refused.',
      ),
      timesSet,
      position,
    }),
    schemaOf<AllSettled>('The last line: all is settled.', {
      done: { const: true },
      lines: whole('How many lines there were.'),
      accepted: whole('How many of them are in the log.'),
      duplicates: whole('How many were known already.'),
      corrected: whole('By how many known reports were corrected.'),
      refused: whole('How many were refused.'),
      timesSet,
      position,
    }),
    schemaOf<StreamFailed>('The last line where taking failed on the way: send again what stands behind `through`.', {
      failed: named('Problem'),
      retryAfterSeconds: optional(whole('When to come back.')),
      through: whole('The last line that is settled.'),
    }),
  ],
};

const event = named('Event');
const batch = listOf(event, 'Events.');

export const linesMediaType = 'application/x-ndjson';

export const eventsContent = {
  'application/json': { schema: { anyOf: [event, batch] } },
  'application/cloudevents+json': { schema: event },
  'application/cloudevents-batch+json': { schema: batch },
  [linesMediaType]: { schema: event },
};

/** Why not one event of a request was accepted. */
export function refusal({ refused }: Appended): HttpProblem {
  const problems = refused.flatMap(({ problems: found, ...event }) =>
    found.map((one): FieldProblem => ({ ...event, ...one })),
  );
  const [first] = problems;
  const which = refused.length === 1 ? 'The event' : `Event ${first?.index ?? 0} of ${refused.length}`;
  const detail = first
    ? `${which}: ${first.field || 'it'} ${first.message}; found ${first.value}.`
    : 'No event was accepted.';
  return new HttpProblem('events-refused', detail, { problems });
}
