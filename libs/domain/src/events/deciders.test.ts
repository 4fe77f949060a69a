import { asserted, merged, registered, report, retracted } from '../../../../test/support/events';
import { analystSource, deciderOf, fieldOfDecider } from './deciders';
import { parseEvent } from './parse-event';

test.each(['Ann', 'Ann Bo', 'urn:x@y', '%', '日本'.repeat(50), '\ud800', 'a'.repeat(100)])(
  'analystSource() makes a valid source of %j, and deciderOf() reads short ones back',
  (name) => {
    const source = analystSource(name);
    expect(parseEvent(merged('m', ['a', 'b'], { source }))).toMatchObject({ ok: true });
    if (encodeURIComponent(name.toWellFormed()).length <= 250)
      expect(deciderOf(registered('r', 'Red', {}, { source }))).toBe(name.toWellFormed());
  },
);

test('analystSource() keeps long names apart', () => {
  const long = '日本'.repeat(50);
  expect(analystSource(`${long}a`)).not.toBe(analystSource(`${long}b`));
});

test('deciderOf() goes by the key, then by the name in the data, then by the source', () => {
  const source = analystSource('Ann');
  const word = asserted('w', 'a', 'b', { analyst: 'Bo', source });
  expect(deciderOf({ ...word, ...{ authid: 'Cleo' } })).toBe('Cleo');
  expect(deciderOf(word)).toBe('Bo');
  expect(deciderOf(merged('m', ['a', 'b'], { source }))).toBe('Ann');
  expect(deciderOf(merged('m', ['a', 'b']))).toBeUndefined();
  expect(deciderOf(report('a', 'Red>Blue', '2024-01-01', {}, { source }))).toBeUndefined();
});

test('fieldOfDecider() finds what says that an analyst decided', () => {
  expect(fieldOfDecider(merged('m', ['a', 'b'], { source: analystSource('Ann') }))).toBe('/source');
  expect(fieldOfDecider({ ...retracted('r', 'a'), ...{ authid: 'Ann' } })).toBe('/authid');
  expect(fieldOfDecider(asserted('w', 'a', 'b', { analyst: 'Bo' }))).toBeUndefined();
});
