import { event, fitted } from '../../../../test/support/events';
import { examples, fullReport } from '../../../../test/support/example-events';
import { quote } from '../shape';
import { eventTypes } from './log-event';
import type { LogEvent } from './log-event';
import { logEventSchema, parseEvent } from './parse-event';

test('the examples are of every type', () => {
  expect(examples.map(({ type }) => type).sort()).toEqual([...eventTypes].sort());
});

test.each(examples.map((one) => [one.type, one] as const))('parseEvent() accepts %s, unchanged', (_, one) => {
  const sent = structuredClone(one);
  expect(parseEvent(one)).toEqual({ ok: true, event: sent });
});

test('parseEvent() accepts the least of a report, and the attributes that CloudEvents has beside', () => {
  const least = event('talion.action.reported.v1', 'r', {
    cameo: '190',
    occurred: { from: '2024-02-05', to: '2024-02-05', precision: 'minute' },
  });
  const further = {
    subject: 'Red',
    datacontenttype: 'application/json',
    dataschema: 'urn:x',
    traceparent: '00-1',
    n: 7,
  };
  expect(parseEvent({ ...least, ...further }).ok).toBe(true);
});

/** `value` at a JSON Pointer in a copy of an event. */
function changed(one: unknown, pointer: string, value: unknown): unknown {
  const copy = structuredClone(one) as Record<string, unknown>;
  const names = pointer.split('/').slice(1);
  const last = names.pop() ?? '';
  let at = copy;
  for (const name of names) at = at[name] as Record<string, unknown>;
  at[last] = value;
  return copy;
}

const example = (type: string): LogEvent => examples.find((one) => one.type === `talion.${type}.v1`) as LogEvent;

const moment = 'must be an RFC 3339 time';
const wellFormed = 'must be well-formed Unicode without NUL';
const longName = 'x'.repeat(300_000);

/** Event type, where, what is put there, what must be said of it. */
const refused: readonly (readonly [string, string, unknown, string])[] = [
  ['action.reported', '/specversion', '0.3', 'must be one of 1.0'],
  ['action.reported', '/id', '', 'at least 1'],
  ['action.reported', '/id', ' r1', 'no space at either end'],
  ['action.reported', '/id', 'r\n1', 'no control characters'],
  ['action.reported', '/id', 'x'.repeat(251), 'at most 250'],
  ['action.reported', '/id', undefined, 'must be given'],
  ['action.reported', '/source', 'the desk', 'URI reference without spaces'],
  ['action.reported', '/type', 'talion.action.reported.v2', 'must be one of talion.action.reported.v1'],
  ['action.reported', '/time', 'yesterday', moment],
  ['action.reported', '/time', undefined, 'must be given'],
  ['action.reported', '/datacontenttype', 'text/xml', 'must be one of application/json'],
  ['action.reported', '/Subject', 'x', 'is not a known field'],
  ['action.reported', '/extension', { deep: 1 }, 'is not a known field'],
  ['action.reported', '/data', undefined, 'must be given'],
  ['action.reported', '/data', null, 'must be an object'],
  ['action.reported', '/data/who', 'Red', 'is not a known field'],
  ['action.reported', '/data/type', 'FIGHT', 'must be one of AGREE'],
  ['action.reported', '/data/mode', 'Heavy weapons', 'lower-case word'],
  ['action.reported', '/data/context/0', 'Military', 'lower-case word'],
  ['action.reported', '/data/cameo', '1', 'CAMEO code of 2 to 5 digits'],
  ['action.reported', '/data/goldstein', -10.1, 'from -10 to 10'],
  ['action.reported', '/data/hostility', 0, 'from 1 to 5'],
  ['action.reported', '/data/occurred/from', '2024-02-30', moment],
  ['action.reported', '/data/occurred/from', undefined, 'must be given'],
  ['action.reported', '/data/occurred/to', '2024-02-04T23:59:59Z', 'must not be before from, which is "2024-02-05'],
  ['action.reported', '/data/occurred/precision', 'century', 'must be one of minute'],
  ['action.reported', '/data/published', 20240207, moment],
  ['action.reported', '/data/initiators/0', {}, 'must have a name, or say whose'],
  ['action.reported', '/data/initiators/0/name', longName, 'at most 300'],
  ['action.reported', '/data/initiators/0/name', 'Red\0', wellFormed],
  ['action.reported', '/data/initiators/0/name', 'Red\ud800', wellFormed],
  ['action.reported', '/data/initiators/0/of', ' ', 'at least 1'],
  ['action.reported', '/data/targets', Array.from({ length: 51 }, () => ({ name: 'Blue' })), 'a list of 0 to 50'],
  ['action.reported', '/data/place/latitude', 91, 'from -90 to 90'],
  ['action.reported', '/data/place/longitude', -180.5, 'from -180 to 180'],
  ['action.reported', '/data/place/latitude', undefined, 'together with the other coordinate'],
  ['action.reported', '/data/place/precision', 'street', 'must be one of exact'],
  ['action.reported', '/data/killed/low', 4, 'must not be above best, which is 3'],
  ['action.reported', '/data/killed/best', 9, 'must not be above high, which is 5'],
  ['action.reported', '/data/killed/low', -1, 'from 0 to 1000000000'],
  ['action.reported', '/data/killed/best', 2.5, 'a whole number'],
  ['action.reported', '/data/killed/high', 1e9 + 1, 'from 0 to 1000000000'],
  ['action.reported', '/data/leaderKilled', 'yes', 'must be true or false'],
  ['action.reported', '/data/extra/deep', { er: 1 }, 'must be text, a number, true, false or null'],
  ['action.corrected', '/data/fields/action', 'strike-2', 'is not a known field'],
  ['action.corrected', '/data/fields/occurred', null, 'must be an object'],
  ['action.corrected', '/data/reason', '', 'at least 1'],
  ['action.corrected', '/data/report', 'r\u00001', wellFormed],
  ['action.retracted', '/data/event', undefined, 'must be given'],
  ['actions.merged', '/data/reports', ['r1'], 'a list of 2 to 1000'],
  ['actions.split', '/data/reports/1', 7, 'must be text'],
  ['responsibility.claimed', '/data/by', undefined, 'must be given'],
  ['responsibility.claimed', '/data/actors', [], 'a list of 1 to 50'],
  ['responsibility.attributed', '/data/certainty', 'sure', 'must be one of suspected, blamed, confirmed'],
  ['responsibility.attributed', '/data/actors', undefined, 'must be given'],
  ['responsibility.denied', '/data/certainty', 'blamed', 'is not a known field'],
  ['response.asserted', '/data/triggers', [], 'a list of 1 to 1000'],
  ['response.rejected', '/data/response', 'w'.repeat(601), 'at most 600'],
  ['tally.reported', '/data/period/to', '2023-12-31', 'must not be before from'],
  ['tally.reported', '/data/types/0', 'WAR', 'must be one of AGREE'],
  ['tally.reported', '/data/level', 'side', 'must be one of actor, party, bloc'],
  ['model.fitted', '/data/parameters/t1', 0, 'from above 0'],
  ['model.fitted', '/data/parameters/tau', 1, 'is not a known field'],
  ['model.fitted', '/data/dyad', ['Red'], 'a list of 2 to 2'],
  ['actor.registered', '/data/kind', 'gang', 'must be one of state'],
  ['actor.registered', '/data/actor', 'the reds', 'without spaces'],
  ['actor.related', '/data/until', '2019-12-31', 'must not be before from, which is "2020-01-01"'],
  ['actor.related', '/data/relation', 'friend_of', 'must be one of part_of, backed_by, member_of'],
  ['actor.unrelated', '/data/to', undefined, 'must be given'],
];

test.each(refused)('parseEvent() refuses in %s at %s what is not right there (%#)', (type, field, value, message) => {
  expect(parseEvent(changed(example(type), field, value))).toEqual({
    ok: false,
    problems: [{ field, value: quote(value), message: expect.stringContaining(message) }],
  });
});

test.each([
  [
    'a report without type and CAMEO code',
    changed(changed(fullReport, '/data/type', undefined), '/data/cameo', undefined),
  ],
  ['a range without a figure', changed(fullReport, '/data/killed', {})],
  ['a range the wrong way round', changed(fullReport, '/data/injured', { low: 6, high: 5 })],
  ['a correction of nothing', changed(example('action.corrected'), '/data/fields', {})],
  ['a tally that counts nothing', changed(example('tally.reported'), '/data/actions', undefined)],
  ['a model without parameters', changed(example('model.fitted'), '/data/parameters', {})],
])('parseEvent() refuses %s', (_, value) => {
  expect(parseEvent(value).ok).toBe(false);
});

test('parseEvent() tells of all that is wrong at once, and of 20 things at most', () => {
  const two = changed(changed(fullReport, '/data/place/latitude', 91), '/time', 'now');
  const parsed = parseEvent(two);
  expect(parsed.ok ? [] : parsed.problems.map(({ field }) => field)).toEqual(['/time', '/data/place/latitude']);
  const many = changed(
    fullReport,
    '/data/targets',
    Array.from({ length: 50 }, () => ({ name: '' })),
  );
  const cut = parseEvent(many);
  expect(cut.ok ? [] : cut.problems).toHaveLength(20);
});

test.each([[undefined], [null], ['talion'], [7], [[fullReport]], [{}]])('parseEvent() refuses %j', (value) => {
  expect(parseEvent(value).ok).toBe(false);
});

test('parseEvent() answers nesting 10,000 deep, wherever it is put, without descending into it', () => {
  let deep: unknown = 'bottom';
  for (let level = 0; level < 10_000; level++) deep = level % 2 === 0 ? [deep] : { deep };
  for (const field of [
    '/data',
    '/data/extra/x',
    '/data/targets',
    '/data/place',
    '/data/summary',
    '/subject',
    '/deep',
  ]) {
    const parsed = parseEvent(changed(fullReport, field, deep));
    expect(parsed.ok).toBe(false);
  }
});

test('logEventSchema is a Standard Schema that gives the event or issues with their path', () => {
  const standard = logEventSchema['~standard'];
  expect(standard).toMatchObject({ version: 1, vendor: 'talion' });
  expect(standard.validate(fullReport)).toEqual({ value: fullReport });
  expect(standard.validate(changed(fullReport, '/data/place/latitude', 91))).toEqual({
    issues: [
      { path: ['data', 'place', 'latitude'], message: '/data/place/latitude must be a number from -90 to 90, not 91' },
    ],
  });
});

test('logEventSchema names a field with a slash as it is written', () => {
  const result = logEventSchema['~standard'].validate(changed(fullReport, '/data/extra', { 'a/b': [] }));
  expect(result.issues?.map(({ path }) => path)).toEqual([['data', 'extra', 'a/b']]);
});

test('parseEvent() refuses a correction and a model whose fields are all undefined: nothing is left of them in the log', () => {
  const correction = event('talion.action.corrected.v1', 'c', {
    report: 'r',
    fields: { killed: undefined },
    reason: 'x',
  } as never);
  const model = { ...fitted('m', { mu: 0.1 }), data: { parameters: { mu: undefined } } };
  expect(parseEvent(correction)).toMatchObject({ ok: false, problems: [{ field: '/data/fields' }] });
  expect(parseEvent(model)).toMatchObject({ ok: false, problems: [{ field: '/data/parameters' }] });
});
