import { sideBySide } from './side-by-side';

const occurred = { from: '2024-02-07T15:00:00Z', to: '2024-02-07T21:00:00Z', precision: 'hour' } as const;

test('sideBySide() marks what differs, and takes silence for no difference', () => {
  const compared = sideBySide([
    { type: 'ASSAULT', occurred, killed: { best: 1 }, targets: [{ of: 'KH', role: 'commander' }] },
    { type: 'ASSAULT', occurred, injured: { low: 2 }, killed: { best: 2 } },
  ]);
  expect(compared).toEqual([
    { field: 'What', cells: ['Assault', 'Assault'], differs: false },
    { field: 'When', cells: ['7 February 2024, 15:00–21:00 UTC', '7 February 2024, 15:00–21:00 UTC'], differs: false },
    { field: 'Against whom', cells: ['somebody of KH (commander)', undefined], differs: false },
    { field: 'Killed', cells: ['1 killed', '2 killed'], differs: true },
    { field: 'Injured', cells: [undefined, 'at least 2 injured'], differs: false },
  ]);
});
