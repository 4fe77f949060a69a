import { act, fitted } from '../../../../test/support/events';
import type { LogEvent } from '../events/log-event';
import { forecast } from './forecast-events';

const ten = { killed: { best: 1 } };
const red = (id: string, on: string): LogEvent => act(id, 'Red>Blue', on, ten);
const blue = (id: string, on: string): LogEvent => act(id, 'Blue>Red', on, ten);
const now = '2024-01-11';

test('forecast() works out one open provocation as on paper', () => {
  // b stands 5.5 days before the clock, a 9.5: 0.06 * (e^-1.9 + e^-1.1) and 0.4/60 * (e^-0.158333 + e^-0.091667).
  // Expected within 7 days: 0.001 * 7 + 0.028946 * 5 * (1 - e^-1.4) + 0.011773 * 60 * (1 - e^-0.116667) = 0.193828; P = 1 - e^-0.193828.
  const [row, ...others] = forecast([red('a', '2024-01-01'), red('b', '2024-01-05')], { now });
  expect(others).toEqual([]);
  expect(row).toMatchObject({
    id: 'blue--red:a',
    dyad: 'blue--red',
    move: 1,
    provocation: ['a', 'b'],
    from: '2024-01-01T00:00:00.000Z',
    to: '2024-01-06T00:00:00.000Z',
    provoker: 'red',
    answerer: 'blue',
    at: '2024-01-11T00:00:00.000Z',
    within: { days7: 0.1762 },
    explanation: {
      background: 0.001,
      backgroundFrom: 'least',
      kernels: [
        { of: 'others', acts: 2, perDay: 0.028946, delayDays: 5 },
        { of: 'others', acts: 2, perDay: 0.011773, delayDays: 60 },
      ],
      expected: { days7: 0.193828 },
    },
  });
});

test('forecast() takes a provocation that is answered, or that a later episode has left behind, for closed', () => {
  expect(forecast([red('a', '2024-01-01'), blue('b', '2024-01-05')], { now })).toEqual([]);
  const behind = [red('a', '2023-10-01'), red('b', '2024-01-01'), blue('c', '2024-01-02')];
  expect(forecast(behind, { now })).toEqual([]);
});

test('forecast() takes a provocation for open for as long as a chain would go on', () => {
  const events = [red('a', '2024-01-01')];
  expect(forecast(events, { now: '2024-02-01' })).toHaveLength(1);
  expect(forecast(events, { now: '2024-02-01T00:00:01Z' })).toEqual([]);
  expect(forecast(events, { now: '2024-02-01T00:00:01Z', chainLullDays: 31 })).toHaveLength(1);
  expect(forecast(events, { now: '2024-01-01' })).toEqual([]);
});

test('forecast() counts acts of earlier episodes, and none behind the clock', () => {
  const events = [red('y', '2023-11-01'), red('a', '2024-01-01'), red('z', '2024-01-12')];
  expect(forecast(events, { now })[0]?.explanation.kernels[0]?.acts).toBe(2);
});

test('forecast() follows the model in force, and what is asked for before it', () => {
  const events = [red('a', '2024-01-01'), fitted('f', { background: 0.02 })];
  expect(forecast(events, { now })[0]?.explanation).toMatchObject({ background: 0.02, backgroundFrom: 'fitted' });
  expect(forecast(events, { now, background: 0.03 })[0]?.explanation.background).toBe(0.03);
  const own = fitted('g', { background: 0.05 }, ['Red', 'Blue']);
  expect(forecast([...events, own], { now })[0]?.explanation.background).toBe(0.05);
});

test('forecast() stands at the last acceptance unless a clock is given, and knows nothing accepted later than asOf', () => {
  const at = (event: LogEvent, time: string): LogEvent => ({ ...event, time });
  const events = [
    at(red('a', '2024-01-01'), '2024-01-03T00:00:00Z'),
    at(red('b', '2024-01-05'), '2024-01-08T00:00:00Z'),
  ];
  expect(forecast(events)[0]).toMatchObject({ at: '2024-01-08T00:00:00.000Z', provocation: ['a', 'b'] });
  expect(forecast(events, { asOf: '2024-01-07T00:00:00Z' })[0]).toMatchObject({
    at: '2024-01-03T00:00:00.000Z',
    provocation: ['a'],
  });
});

test('forecast() lists the most probable answer first', () => {
  const events = [red('a', '2024-01-01'), act('b', 'Green>Blue', '2024-01-09', ten)];
  const rows = forecast(events, { now });
  expect(rows.map(({ provoker }) => provoker)).toEqual(['green', 'red']);
  expect(rows[0]?.within.days7).toBeGreaterThan(rows[1]?.within.days7 ?? 1);
});

test('forecast() at an earlier clock tells what was open then', () => {
  const events = [red('a', '2024-01-01'), red('b', '2024-01-20'), blue('c', '2024-01-21')];
  expect(forecast(events, { now: '2024-01-22' })).toEqual([]);
  expect(forecast(events, { now })).toMatchObject([{ provocation: ['a'], to: '2024-01-02T00:00:00.000Z' }]);
  expect(forecast([...events, red('d', '2024-04-01')], { now })).toHaveLength(1);
});
