import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEvent } from '@talion/domain';
import { fourDisputes, incident, writeMidTables } from '../../../test/support/mid-fixture';
import type { Dated, Dispute } from '../../../test/support/mid-fixture';
import { readMidDisputes } from './mid';
import type { MidDisputes } from './mid';
import { midEvents } from './mid-events';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'talion-mid-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

async function read(disputes: readonly Dispute[]): Promise<MidDisputes> {
  await writeMidTables(directory, disputes);
  return readMidDisputes(directory);
}

test('readMidDisputes() makes one act of each acting state against each that is acted upon', async () => {
  const { acts, reciprocated } = await read([
    { id: 7, reciprocated: 1, incidents: [incident(7001, 'RED+GRN>BLU+WHI', [5, 3, 1999], 3)] },
    { id: 8, reciprocated: 0, incidents: [] },
  ]);
  expect(acts.map(({ id }) => id)).toEqual(['mid:7001:10:20', 'mid:7001:10:40', 'mid:7001:30:20', 'mid:7001:30:40']);
  expect(acts[1]).toEqual({
    id: 'mid:7001:10:40',
    dispute: '7',
    initiator: { code: '10', name: 'RED' },
    target: { code: '40', name: 'WHI' },
    hostility: 3,
    occurred: { from: '1999-03-05T00:00:00.000Z', to: '1999-03-06T00:00:00.000Z', precision: 'day' },
  });
  // A dispute without incidents has no act, and is not asked about.
  expect([...reciprocated]).toEqual([['7', true]]);
});

test('readMidDisputes() passes over what is no militarized action, and an incident that nobody is the target of', async () => {
  const [red] = incident(7002, 'RED>BLU', [5, 3, 1999]).participants;
  const { acts } = await read([
    {
      id: 7,
      reciprocated: 0,
      incidents: [
        incident(7001, 'RED>BLU', [5, 3, 1999], 1),
        { id: 7002, hostility: 4, participants: red ? [red] : [] },
      ],
    },
  ]);
  expect(acts).toEqual([]);
});

const interval = (from: string, to: string, precision: string) => ({
  from: `${from}T00:00:00.000Z`,
  to: `${to}T00:00:00.000Z`,
  precision,
});

test.each<[Dated, Dated, ReturnType<typeof interval>]>([
  [[28, 2, 1999], [1, 3, 1999], interval('1999-02-28', '1999-03-02', 'day')],
  [[31, 12, 1999], [31, 12, 1999], interval('1999-12-31', '2000-01-01', 'day')],
  [[-9, 12, 1999], [-9, 12, 1999], interval('1999-12-01', '2000-01-01', 'month')],
  [[5, 2, 2000], [-9, 2, 2000], interval('2000-02-05', '2000-03-01', 'month')],
  [[-9, -9, 1999], [3, 2, 2000], interval('1999-01-01', '2000-02-04', 'year')],
  // An end before the start, or that is no date, is an error of the table; the start stands.
  [[10, 10, 1997], [3, 10, 1997], interval('1997-10-10', '1997-10-11', 'day')],
  [[10, 10, 1997], [31, 11, 1997], interval('1997-10-10', '1997-10-11', 'day')],
])('readMidDisputes() reads %j to %j as what they leave open', async (from, to, expected) => {
  const [red, blue] = incident(7001, 'RED>BLU', from).participants;
  if (!red || !blue) throw new Error('Two take part');
  // The time is the initiator's own.
  const participants = [
    { ...red, to },
    { ...blue, from: [1, 1, 1990] as const },
  ];
  const { acts } = await read([{ id: 7, reciprocated: 0, incidents: [{ id: 7001, hostility: 4, participants }] }]);
  expect(acts.map(({ occurred }) => occurred)).toEqual([expected]);
});

describe('what cannot be read', () => {
  const trouble = (message: RegExp) => ({
    name: 'SourceTrouble',
    message: expect.stringMatching(message) as unknown,
  });

  test('a missing table is told by its name', async () => {
    await writeMidTables(directory, fourDisputes);
    await rm(join(directory, 'MIDI_5.0.csv'));
    await expect(readMidDisputes(directory)).rejects.toMatchObject(trouble(/has no table MIDI: a file such as MIDI_5/));
  });

  test('a missing directory is told, and so are two files for one table', async () => {
    await expect(readMidDisputes(join(directory, 'none'))).rejects.toMatchObject({ code: 'source-missing' });
    await writeMidTables(directory, fourDisputes);
    await writeFile(join(directory, 'MIDA 4.3.csv'), '');
    await expect(readMidDisputes(directory)).rejects.toMatchObject(trouble(/several tables MIDA: MIDA 4/));
  });

  test('a missing column is told by its name', async () => {
    await writeMidTables(directory, fourDisputes);
    await writeFile(join(directory, 'MIDA_5.0.csv'), 'dispnum\n1\n');
    await expect(readMidDisputes(directory)).rejects.toMatchObject(trouble(/MIDA_5.0.csv" lacks the columns recip.$/));
  });

  test('what is no table is told', async () => {
    await writeMidTables(directory, fourDisputes);
    await writeFile(join(directory, 'MIDA_5.0.csv'), 'dispnum,recip\n1,1\n2\n');
    await expect(readMidDisputes(directory)).rejects.toMatchObject(trouble(/MIDA_5.0.csv": Invalid Record Length/));
  });

  test.each<[string, string, string, string, string, string, number]>([
    ['MIDI_5.0.csv', '4,,5', '9,,5', 'hostlev', '"9"', 'must be a hostility level from 1 to 5', 6],
    ['MIDIP_5.0.csv', '1,1,2001', '31,2,2001', 'stday stmon styear', '"31 2 2001"', 'must be a date with a year', 6],
    ['MIDIP_5.0.csv', '2001,1,,', '2001,2,,', 'insidea', '"2"', 'must be 0 or 1', 6],
    ['MIDA_5.0.csv', ',1,,,,5', ',-9,,,,5', 'recip', '"-9"', 'must be 0 or 1', 7],
  ])('a row of %s with %s changed to %s is refused, and the rest is read', async (name, is, becomes, ...told) => {
    const [field, value, message, acts] = told;
    await writeMidTables(directory, fourDisputes);
    const file = join(directory, name);
    await writeFile(file, (await readFile(file, 'utf8')).replace(is, becomes));
    const read = await readMidDisputes(directory);
    expect(read.refused).toEqual([{ file, line: 2, problem: { field, value, message } }]);
    expect(read.acts).toHaveLength(acts);
  });
});

test('midEvents() are events that the gate takes, and none says which dispute it belongs to', async () => {
  const events = midEvents((await read(fourDisputes)).acts);
  expect(events.map((event) => parseEvent(event).ok)).toEqual(events.map(() => true));
  expect(events.map(({ type }) => type)).toEqual([
    ...Array.from({ length: 6 }, () => 'talion.actor.registered.v1'),
    ...Array.from({ length: 7 }, () => 'talion.action.reported.v1'),
  ]);
  expect(events.at(-1)?.data).toEqual({
    identity: 'coded',
    type: 'THREATEN',
    hostility: 2,
    occurred: interval('2001-02-01', '2001-02-02', 'day'),
    initiators: [{ name: 'BLU' }],
    targets: [{ name: 'RED' }],
  });
});
