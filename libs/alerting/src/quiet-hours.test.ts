import { isTimeZone, quietUntil } from './quiet-hours';

const until = (from: string, to: string, now: string, timeZone = 'Europe/Berlin'): string | undefined => {
  const end = quietUntil({ timeZone, from, to }, Date.parse(now));
  return end === undefined ? undefined : new Date(end).toISOString();
};

test('quietUntil() holds over midnight, by the clocks of the place', () => {
  // 22:30 and 06:30 in Berlin, in winter.
  expect(until('22:00', '07:00', '2026-01-15T21:30:00Z')).toBe('2026-01-16T06:00:00.000Z');
  expect(until('22:00', '07:00', '2026-01-16T05:30:00Z')).toBe('2026-01-16T06:00:00.000Z');
  expect(until('22:00', '07:00', '2026-01-16T06:00:00Z')).toBeUndefined();
  expect(until('22:00', '07:00', '2026-01-16T20:59:00Z')).toBeUndefined();
});

test('quietUntil() holds within a day', () => {
  expect(until('12:00', '13:00', '2026-07-15T10:30:00Z')).toBe('2026-07-15T11:00:00.000Z');
  expect(until('12:00', '13:00', '2026-07-15T11:00:00Z')).toBeUndefined();
});

test('quietUntil() ends when the clock says so, though an hour was left out in the night', () => {
  // Clocks went from 02:00 to 03:00 on 29 March 2026.
  expect(until('22:00', '07:00', '2026-03-28T22:00:00Z')).toBe('2026-03-29T05:00:00.000Z');
});

test('quietUntil() lasts for ever where both ends are one, and is over at no moment', () => {
  expect(until('00:00', '00:00', '2026-01-15T12:00:00Z', 'UTC')).toBe('2026-01-16T00:00:00.000Z');
});

test('isTimeZone() knows places, and what is none', () => {
  expect(['Europe/Berlin', 'UTC', 'Mars/Olympus', ''].map(isTimeZone)).toEqual([true, true, false, false]);
});
