import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { examples, fullReport } from '../../../../test/support/example-events';
import { event } from '../../../../test/support/events';
import type { Problem } from '../shape';
import { eventSchemas, eventTypes } from './log-event';
import type { LogEvent } from './log-event';
import { parseEvent } from './parse-event';

// Alternatives name fields that stand beside them, which strict mode takes for a slip.
const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
addFormats(ajv);
const validators = Object.fromEntries(eventTypes.map((type) => [type, ajv.compile(eventSchemas[type])]));
const accepts = (value: unknown): boolean => validators[(value as LogEvent).type]?.(value) === true;

/** What a JSON Schema of this kind does not say; all else the schemas and the gate refuse alike. */
const beyondSchemas = [/must not be before from/, /must not be above (?:best|high)/, /must be well-formed Unicode/];
const isBeyondSchemas = ({ message }: Problem): boolean => beyondSchemas.some((words) => words.test(message));

/** Every object and list in a value with its fields, so that any of them can be changed. */
function* placesIn(value: unknown): Generator<[Record<string, unknown>, string]> {
  if (typeof value !== 'object' || value === null) return;
  const held = value as Record<string, unknown>;
  for (const [name, one] of Object.entries(held)) {
    if (name !== 'type' || typeof held['specversion'] !== 'string') yield [held, name];
    yield* placesIn(one);
  }
}

const texts = ['', ' ', 'Red', 'drone', 'ASSAULT', '190', 'day', '2024-02-07', '2024-02-30', '2024-02-07T19:30:00Z'];
const values = fc.oneof(
  fc.constantFrom<unknown>(...texts, ...[300, 301, 4000, 4001].map((length) => 'x'.repeat(length)), null, {}, [], true),
  fc.constantFrom<unknown>(...[-181, -91, -11, -1, 0, 0.5, 1, 6, 90, 1000, 1e9, 1e10], [{ name: 'Red' }], ['r1', 'r2']),
  fc.jsonValue({ maxDepth: 2 }),
);

type Change = Readonly<{ at: number; how: 'set' | 'delete' | 'add'; value: unknown }>;
const changes: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(200),
  how: fc.constantFrom('set', 'set', 'delete', 'add'),
  value: values,
});

function apply(one: LogEvent, { at, how, value }: Change): void {
  const places = [...placesIn(one)];
  const place = places[at % places.length];
  if (!place) return;
  const [held, name] = place;
  // A copy: a value that is changed in its turn must not hold itself.
  if (how === 'set') held[name] = structuredClone(value);
  else if (how === 'delete' && Array.isArray(held)) held.splice(Number(name), 1);
  else if (how === 'delete') Reflect.deleteProperty(held, name);
  // Further attributes of the envelope are CloudEvents' own business.
  else if (!Array.isArray(held) && held !== (one as unknown)) held['further'] = structuredClone(value);
}

test.each(examples.map((one) => [one.type, one] as const))('eventSchemas accept an event of %s', (_, one) => {
  accepts(one);
  expect(validators[one.type]?.errors).toBeNull();
});

test('eventSchemas accept what parseEvent() accepts, and refuse what it refuses', () => {
  fc.assert(
    fc.property(fc.constantFrom(...examples), fc.array(changes, { minLength: 1, maxLength: 2 }), (one, made) => {
      const value = structuredClone(one);
      for (const change of made) apply(value, change);
      const parsed = parseEvent(value);
      const beyond = !parsed.ok && parsed.problems.every(isBeyondSchemas);
      if (!beyond) expect({ value, accepted: accepts(value) }).toEqual({ value, accepted: parsed.ok });
    }),
    { numRuns: 2000 },
  );
});

const withData = (data: object): LogEvent => ({ ...fullReport, data: { ...fullReport.data, ...data } }) as LogEvent;
const dated = (from: string): LogEvent => withData({ occurred: { from, to: '2024-03-01', precision: 'day' } });

test.each([
  ['a time without seconds', dated('2024-02-07T19:30Z')],
  ['a time with a leap second', dated('2016-12-31T23:59:60Z')],
  ['a name of 300 characters beyond the basic plane', withData({ initiators: [{ name: '\u{1f600}'.repeat(300) }] })],
  ['a blank name', withData({ initiators: [{ name: ' ' }] })],
  ['a mention of nobody', withData({ initiators: [{}] })],
  ['a range without a figure', withData({ killed: {} })],
  ['a column of 4001 characters', withData({ extra: { note: 'x'.repeat(4001) } })],
  ['half a position', withData({ place: { latitude: 1, precision: 'exact' } })],
  [
    'a report without type and CAMEO code',
    event('talion.action.reported.v1', 'r', { occurred: { from: '2024-02-07', to: '2024-02-08', precision: 'day' } }),
  ],
  ['an extension attribute that is a list', { ...fullReport, further: [] }],
  ['an attribute in capitals', { ...fullReport, Subject: 'x' }],
])('eventSchemas say of %s what parseEvent() says', (_, value: unknown) => {
  expect(accepts(value)).toBe(parseEvent(value).ok);
});
