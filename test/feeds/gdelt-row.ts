/** A row of GDELT 2.0 in its 61 fields: the air force of one country strikes another. */
export function gdeltRow(id: string, stamp: string): string {
  const cells = Array.from({ length: 61 }, () => '');
  const day = stamp.slice(0, 8);
  const known: Readonly<Record<number, string>> = {
    0: id,
    1: day,
    5: 'SYRMIL',
    6: 'AIR FORCE',
    7: 'SYR',
    12: 'MIL',
    15: 'IRQ',
    16: 'IRAQ',
    17: 'IRQ',
    26: '190',
    30: '-10',
    59: stamp,
    60: `https://news.example/${id}`,
  };
  for (const [at, cell] of Object.entries(known)) cells[Number(at)] = cell;
  return `${cells.join('\t')}\n`;
}
