import { act, asserted, claimed, corrected, day, merged, related, report } from '../../../../test/support/events';
import { spanOf, tieOfAction, tieOfName, tieOfWhole, tiesOf, tieTo } from './ties';

test('tiesOf() names what an event refers to, as it is written there', () => {
  expect(tiesOf(merged('m', ['a', 'b@urn:x', 'a']))).toEqual([tieTo('a'), tieTo('b@urn:x')]);
  expect(tiesOf(asserted('w', 'b', 'a'))).toEqual([tieTo('b'), tieTo('a')]);
});

test('tiesOf() names whom an event mentions as they would be called without a registration, and wholes once more', () => {
  const raid = report('a', '>Blue', '2024-05-01', { initiators: [{ name: 'Abu Bakr', of: "Kata'ib Hezbollah" }] });
  expect(tiesOf(raid)).toEqual([
    tieOfName('abu-bakr'),
    tieOfName('kataib-hezbollah'),
    tieOfWhole('kataib-hezbollah'),
    tieOfName('blue'),
  ]);
  expect(tiesOf(related('r', 'Quds Force', 'part_of', 'The IRGC'))).toEqual([
    tieOfName('quds-force'),
    tieOfName('irgc'),
  ]);
  expect(tiesOf(claimed('c', 'a', 'Red'))).toContain(tieOfName('red'));
  const correction = corrected('k', 'a', { targets: [{ name: 'Green' }], initiators: null });
  expect(tiesOf(correction)).toEqual([tieTo('a'), tieOfName('green')]);
});

test("tiesOf() names a report's action by the source whose id it is", () => {
  const raid = report('a', '>', '2024-05-01', { action: 'raid 7' }, { source: 'urn:x' });
  expect(tiesOf(raid)).toEqual([tieOfAction('urn:x', 'raid 7')]);
});

test('spanOf() is a day wider at each end for days, as the minute is for minutes, and none for rows that meet nothing', () => {
  const at = (from: string, to: string) => ({ from: Date.parse(from), to: Date.parse(to) });
  expect(spanOf(report('a', 'Red>Blue', '2024-05-02'))).toEqual(at('2024-05-01', '2024-05-04'));
  const minute = { from: '2024-05-02T10:00:00Z', to: '2024-05-02T10:01:00Z', precision: 'minute' } as const;
  expect(spanOf(report('a', 'Red>Blue', minute))).toEqual(at(minute.from, minute.to));
  expect(spanOf(act('a', 'Red>Blue', '2024-05-02', { identity: 'coded' }))).toBeUndefined();
  expect(spanOf(corrected('k', 'a', { occurred: day('2024-06-02') }))).toEqual(at('2024-06-01', '2024-06-04'));
  expect(spanOf(corrected('k', 'a', { killed: { best: 1 } }))).toBeUndefined();
});
