import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataShapes, parseEvent, project } from '@talion/domain';
import type { LogEvent } from '@talion/domain';
import * as fc from 'fast-check';
import { shiftTimes, shiftToNow } from './shift-times';

const dayMs = 86_400_000;
const event = (type: string, data: unknown): Record<string, unknown> => ({
  specversion: '1.0',
  id: 'a',
  source: 'urn:x',
  type,
  time: '2024-02-08T09:00:00Z',
  data,
});
const story = readFileSync(join(__dirname, '../../../examples/tower-22.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as LogEvent);

describe('shiftTimes()', () => {
  test('moves when it was accepted, when it happened and when it was published, by the same', () => {
    const moved = shiftTimes(
      event('talion.action.reported.v1', {
        type: 'ASSAULT',
        occurred: { from: '2024-01-21', to: '2024-02-01T00:00:00+01:00', precision: 'week' },
        published: '2024-02-08T06:00:00.5Z',
      }),
      2 * dayMs + 1,
    );
    expect(moved).toMatchObject({
      time: '2024-02-10T09:00:00.001Z',
      data: {
        occurred: { from: '2024-01-23T00:00:00.001Z', to: '2024-02-02T23:00:00.001Z', precision: 'week' },
        published: '2024-02-10T06:00:00.501Z',
      },
    });
  });

  test.each([
    [
      'a corrected interval',
      'talion.action.corrected.v1',
      { fields: { occurred: { from: '2024-01-01', to: '2024-01-02' } } },
    ],
    ['the period of a tally', 'talion.tally.reported.v1', { period: { from: '2024-01-01', to: '2024-01-02' } }],
    [
      'what a model was fitted on',
      'talion.model.fitted.v1',
      { fittedOn: { period: { from: '2024-01-01', to: '2024-01-02' } } },
    ],
    ['the validity of a relation', 'talion.actor.related.v1', { from: '2024-01-01', until: '2024-01-02' }],
  ])('moves %s', (_, type, data) => {
    const texts = JSON.stringify(shiftTimes(event(type, data), dayMs));
    expect(texts).toContain('2024-01-02T00:00:00.000Z');
    expect(texts).toContain('2024-01-03T00:00:00.000Z');
    expect(texts).not.toContain('2024-01-01');
  });

  test('leaves alone what looks like a time and is none', () => {
    const data = { actor: '2024-01-01', relation: 'part_of', to: '2024-01-02', reason: '2024-01-03' };
    expect(shiftTimes(event('talion.actor.related.v1', data), dayMs)).toMatchObject({ data });
    const report = { type: 'ASSAULT', extra: { from: '2024-01-01' }, summary: '2024-01-01', targets: null };
    expect(shiftTimes(event('talion.action.reported.v1', report), dayMs)).toMatchObject({ data: report });
  });

  test('leaves what the gate refuses as it is', () => {
    const odd = [
      null,
      7,
      'x',
      [],
      {},
      { time: 7 },
      { time: '2024-02-30' },
      { type: 'none', data: { from: '2024-01-01' } },
    ];
    for (const one of odd) expect(shiftTimes(one, dayMs)).toEqual(one);
    const bad = event('talion.action.reported.v1', { occurred: 'yesterday', published: null, targets: [[], 1] });
    expect(shiftTimes(bad, dayMs)).toMatchObject({ data: bad['data'] });
  });

  test('there and back again is where it was, and the gate lets it through', () => {
    fc.assert(
      fc.property(fc.constantFrom(...story), fc.integer({ min: -2000 * dayMs, max: 2000 * dayMs }), (one, byMs) => {
        const moved = shiftTimes(one, byMs);
        expect(parseEvent(moved).ok).toBe(true);
        expect(shiftTimes(moved, -byMs)).toEqual(shiftTimes(one, 0));
      }),
    );
  });

  test('misses no time of any type: a shifted schema of times holds no old one', () => {
    // Every moment in every schema, filled in; whatever is still 2001 afterwards was forgotten.
    for (const [type, { schema }] of Object.entries(dataShapes)) {
      const data = filled(schema);
      expect(JSON.stringify(shiftTimes(event(type, data), 400 * dayMs))).not.toContain('2001-01-01');
    }
  });

  test.each([0, 1, 7 * 3_600_000, 13 * 3_600_000 + 7, 655 * dayMs])(
    'keeps the story the same story, moved by %i ms',
    (byMs) => {
      const outcome = (events: readonly LogEvent[]): unknown => {
        const { sequences, chains, alerts } = project(events);
        return {
          moves: sequences.map(({ id, moves, cycles }) => ({ id, moves: moves.map(({ actions }) => actions), cycles })),
          chains: chains.map(({ tree, status, signals, restraints }) => ({ tree, status, signals, restraints })),
          alerts: alerts.map(({ id, historical }) => ({ id, historical })),
        };
      };
      expect(outcome(story.map((one) => shiftTimes(one, byMs) as LogEvent))).toEqual(outcome(story));
    },
  );
});

describe('shiftToNow()', () => {
  test('brings the last acceptance to now, in whatever order they come', () => {
    const now = Date.parse('2026-11-24T08:00:00.123Z');
    const by = shiftToNow([...story].reverse(), now) ?? 0;
    const times = story.map((one) => (shiftTimes(one, by) as LogEvent).time).sort();
    expect(times.at(-1)).toBe('2026-11-24T08:00:00.123Z');
    expect(by % 1).toBe(0);
  });

  test('knows nothing where no event says when it was accepted', () => {
    expect(shiftToNow([{}, null, { time: 'soon' }], 0)).toBeUndefined();
  });
});

type Schema = Readonly<{
  anyOf?: readonly (Schema & { format?: string; type?: string })[];
  properties?: Readonly<Record<string, Schema>>;
  items?: Schema;
}>;

function filled({ anyOf, properties, items }: Schema): unknown {
  if (anyOf?.some(({ format }) => format === 'date-time')) return '2001-01-01';
  const given = anyOf?.find(({ type }) => type !== 'null');
  if (given) return filled(given);
  if (items) return [filled(items)];
  return properties && Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, filled(one)]));
}
