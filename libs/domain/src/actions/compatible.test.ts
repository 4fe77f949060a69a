import { day, hours, related, report, span } from '../../../../test/support/events';
import type { LogEvent } from '../events/log-event';
import type { Place } from '../events/values';
import { project } from '../project';
import { distanceKm } from './compatible';

const desk = [
  related('1', 'Quds Force', 'part_of', 'IRGC'),
  related('2', 'Navy', 'part_of', 'IRGC'),
  related('3', 'IRGC', 'part_of', 'Iran'),
  related('4', 'KH', 'backed_by', 'Iran'),
  related('5', 'KH', 'member_of', 'Umbrella'),
  related('6', 'Late', 'part_of', 'Iran', { from: '2024-06-01' }),
];
type More = Parameters<typeof report>[3];
const account = (id: string, more: More): LogEvent => report(id, 'Red>Blue', '2024-01-05', more);
const areOne = (a: More, b: More): boolean =>
  [
    [account('a', a), account('b', b)],
    [account('b', a), account('a', b)],
  ]
    .map((both) => project([...desk, ...both]).actions.length === 1)
    .reduce((one, other) => {
      expect(one).toBe(other);
      return one;
    });

test.each<[string, More, More, boolean]>([
  ['two assaults', { type: 'ASSAULT', mode: 'drone' }, { type: 'ASSAULT', mode: 'aerial' }, true],
  ['an assault and a seizure', { type: 'ASSAULT' }, { type: 'COERCE', mode: 'seize' }, true],
  ['an assault and an arrest', { type: 'ASSAULT' }, { type: 'COERCE', mode: 'arrest' }, false],
  ['a seizure and an arrest', { type: 'COERCE', mode: 'seize' }, { type: 'COERCE', mode: 'arrest' }, true],
  ['two threats', { type: 'THREATEN' }, { type: 'THREATEN' }, true],
  ['an assault and a mobilization', { type: 'ASSAULT' }, { type: 'MOBILIZE' }, false],
])('incompatibility() by type: %s', (_, a, b, one) => {
  expect(areOne(a, b)).toBe(one);
});

const by = (...initiators: object[]): More => ({ initiators });
const on = (...targets: object[]): More => ({ targets });
const named = (name: string) => ({ name });

test.each<[string, More, More, boolean]>([
  ['one name, spelled differently', by(named('The Red')), by(named('RED')), true],
  ['two names', by(named('Red')), by(named('Green')), false],
  ['a whole and its part', by(named('Iran')), by(named('Quds Force')), true],
  ['two parts of one whole', by(named('Navy')), by(named('Quds Force')), false],
  ['a member and its umbrella', by(named('Umbrella')), by(named('KH')), true],
  ['a backer and its proxy', by(named('Iran')), by(named('KH')), false],
  ['a part that is one only later', by(named('Iran')), by(named('Late')), false],
  ['one pair among several', by(named('Red'), named('Iran')), by(named('Green'), named('Navy')), true],
  ['nobody named', by(), by(named('Red')), true],
  ['nobody named on either side', by(), by(), true],
  ['a nameless one and its whole', by({ of: 'KH' }), by(named('KH')), true],
  ['a nameless one and a named one of its whole', by({ of: 'KH' }), by({ name: 'Abu Baqer', of: 'KH' }), true],
  ['a nameless one and a part of its whole', by({ of: 'Iran' }), by(named('Quds Force')), true],
  ['a nameless one and a proxy of its whole', by({ of: 'Iran' }), by(named('KH')), false],
  ['two named ones of one whole', by({ name: 'Abu A', of: 'KH' }), by({ name: 'Abu B', of: 'KH' }), false],
  ['targets as well: two names', on(named('Blue')), on(named('Green')), false],
  ['targets as well: nobody named', on(), on(named('Blue')), true],
])('incompatibility() by actors: %s', (_, a, b, one) => {
  expect(areOne(a, b)).toBe(one);
});

const when = (occurred: ReturnType<typeof day>): More => ({ occurred });

test.each<[string, More, More, boolean]>([
  ['days two apart, widened by a day each', when(day('2024-01-05')), when(day('2024-01-07')), true],
  ['days three apart, which then touch', when(day('2024-01-05')), when(day('2024-01-08')), false],
  ['hours that overlap', when(hours('2024-01-05T10', 2)), when(hours('2024-01-05T11', 2)), true],
  ['hours that touch', when(hours('2024-01-05T10')), when(hours('2024-01-05T11')), false],
  ['an hour within a day of a day', when(hours('2024-01-06T23')), when(day('2024-01-05')), true],
  ['an hour more than a day after a day', when(hours('2024-01-07T00')), when(day('2024-01-05')), false],
  ['a minute and an hour', when(hours('2024-01-05T10', 1, 'minute')), when(hours('2024-01-05T10', 3)), true],
  [
    'a week and a month',
    when(span('2024-01-01', '2024-01-08', 'week')),
    when(span('2024-01-09', '2024-02-09', 'month')),
    true,
  ],
])('incompatibility() by time: %s', (_, a, b, one) => {
  expect(areOne(a, b)).toBe(one);
});

test('incompatibility() by time: one and the same moment', () => {
  const moment = { from: '2024-01-05T10:00:00Z', to: '2024-01-05T10:00:00Z', precision: 'minute' } as const;
  expect(areOne(when(moment), when(moment))).toBe(true);
  const hour = (from: string) => when(span(from, from, 'minute'));
  expect(areOne(hour('2024-01-05'), hour('2024-01-06'))).toBe(false);
});

const at = (place: Place): More => ({ place });
const spot = (latitude: number, more: Partial<Place> = {}): More =>
  at({ latitude, longitude: 44, precision: 'exact', ...more });

test.each<[string, More, More, boolean]>([
  ['spots 49.97 km apart', spot(33), spot(33.4494), true],
  ['spots 50.02 km apart', spot(33), spot(33.4498), false],
  [
    'far spots in one country',
    spot(33, { countries: ['Iraq'] }),
    spot(36, { countries: ['Iraq'], precision: 'town' }),
    false,
  ],
  [
    'a spot and a far one that stands for the country',
    spot(33, { countries: ['Iraq'] }),
    spot(36, { countries: ['IRAQ'], precision: 'country' }),
    true,
  ],
  [
    'a town by name alone',
    at({ name: 'Tower 22', precision: 'exact' }),
    at({ name: 'tower 22', precision: 'town' }),
    true,
  ],
  [
    'towns of one name in two countries',
    at({ name: 'Tripoli', countries: ['Libya'], precision: 'town' }),
    at({ name: 'Tripoli', countries: ['Lebanon'], precision: 'exact' }),
    false,
  ],
  [
    'a town by name, the country known to one only',
    at({ name: 'Tower 22', countries: ['Jordan'], precision: 'exact' }),
    at({ name: 'Tower 22', precision: 'town' }),
    true,
  ],
  [
    'a town and its country',
    at({ name: 'Baghdad', countries: ['Iraq'], precision: 'town' }),
    at({ countries: ['Iraq'], precision: 'country' }),
    true,
  ],
  [
    'a town and another country',
    at({ name: 'Baghdad', countries: ['Iraq'], precision: 'town' }),
    at({ countries: ['Syria'], precision: 'country' }),
    false,
  ],
  [
    'two lists of countries that share one',
    at({ countries: ['Iraq', 'Syria'], precision: 'country' }),
    at({ countries: ['Syria', 'Jordan'], precision: 'country' }),
    true,
  ],
  [
    'two lists of countries that share none',
    at({ countries: ['Iraq'], precision: 'country' }),
    at({ countries: ['Jordan'], precision: 'country' }),
    false,
  ],
  [
    'a region by name',
    at({ region: 'Red Sea', precision: 'region' }),
    at({ name: 'Hodeida', region: 'Red Sea', precision: 'town' }),
    true,
  ],
  ['no place', {}, spot(33), true],
  [
    'a coarse place without a country',
    at({ region: 'Red Sea', precision: 'region' }),
    at({ countries: ['Iraq'], precision: 'country' }),
    true,
  ],
])('incompatibility() by place: %s', (_, a, b, one) => {
  expect(areOne(a, b)).toBe(one);
});

test('distanceKm() is the great-circle distance, across the date line too', () => {
  const from = (latitude: number, longitude: number): Place => ({ latitude, longitude, precision: 'exact' });
  // A degree of latitude is 6371.0088 * pi / 180 km.
  expect(distanceKm(from(10, 0), from(11, 0))).toBeCloseTo(111.195, 3);
  expect(distanceKm(from(0, 179.5), from(0, -179.5))).toBeCloseTo(111.195, 3);
  expect(distanceKm(from(90, 0), from(-90, 77))).toBeCloseTo(20015.1, 1);
  expect(distanceKm(from(5, 5), from(5, 5))).toBe(0);
  expect(distanceKm(from(5, 5), { precision: 'town' })).toBeUndefined();
});
