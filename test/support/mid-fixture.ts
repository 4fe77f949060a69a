import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Small tables in the layout of the Militarized Interstate Disputes 5.0, made up for tests: the columns that are not read are left empty. */

/** A participant of an incident: `acts` on those who do not. Dates as [day, month, year], -9 for what is not known; the end is the start unless given. */
export type Participant = Readonly<{ state: string; code: number; acts: boolean; from: Dated; to?: Dated }>;
export type Dated = readonly [number, number, number];
export type Incident = Readonly<{ id: number; hostility: number; participants: readonly Participant[] }>;
export type Dispute = Readonly<{ id: number; reciprocated: 0 | 1; incidents: readonly Incident[] }>;

const midaHeader =
  'dispnum,stday,stmon,styear,endday,endmon,endyear,outcome,settle,fatality,fatalpre,maxdur,mindur,hiact,hostlev,recip,numa,numb,ongo2014,version';
const midiHeader =
  'dispnum,incidnum,stday,stmon,styear,endday,endmon,endyear,duration,tbi,fatality,fatalpre,action,hostlev,numa,version';
const midipHeader =
  'dispnum,incidnum,stabb,ccode,stday,stmon,styear,endday,endmon,endyear,insidea,sidea,fatality,fatalpre,action,hostlev,revtype1,revtype2,version';

export async function writeMidTables(directory: string, disputes: readonly Dispute[]): Promise<void> {
  const write = (name: string, header: string, rows: readonly string[]): Promise<void> =>
    writeFile(join(directory, name), `${[header, ...rows].join('\n')}\n`);
  await write(
    'MIDA_5.0.csv',
    midaHeader,
    disputes.map(({ id, reciprocated }) => `${id},,,,,,,,,,,,,,,${reciprocated},,,,5`),
  );
  await write(
    'MIDI_5.0.csv',
    midiHeader,
    disputes.flatMap(({ id, incidents }) =>
      incidents.map((incident) => `${id},${incident.id},,,,,,,,,,,,${incident.hostility},,5`),
    ),
  );
  await write(
    'MIDIP_5.0.csv',
    midipHeader,
    disputes.flatMap(({ id, incidents }) =>
      incidents.flatMap((incident) =>
        incident.participants.map(
          ({ state, code, acts, from, to = from }) =>
            `${id},${incident.id},${state},${code},${from.join(',')},${to.join(',')},${acts ? 1 : 0},,,,,,,,5`,
        ),
      ),
    ),
  );
}

const codes = new Map(['RED', 'BLU', 'GRN', 'WHI', 'BLK', 'GRY'].map((state, index) => [state, 10 * (index + 1)]));

/** An incident of one day: `RED+GRN>BLU`. */
export function incident(id: number, whom: string, from: Dated, hostility = 4): Incident {
  const [acting = '', actedUpon = ''] = whom.split('>');
  const side = (states: string, acts: boolean): Participant[] =>
    states.split('+').map((state) => ({ state, code: codes.get(state) ?? 0, acts, from }));
  return { id, hostility, participants: [...side(acting, true), ...side(actedUpon, false)] };
}

/**
 * Two disputes that were reciprocated, after 5 and after 109 days; one that was not, between others; and one of a single act that comes 31 days after an
 * act of the first dispute.
 */
export const fourDisputes: readonly Dispute[] = [
  {
    id: 1,
    reciprocated: 1,
    incidents: [incident(1001, 'RED>BLU', [1, 1, 2001]), incident(1002, 'BLU>RED', [6, 1, 2001], 3)],
  },
  { id: 2, reciprocated: 0, incidents: [incident(2001, 'GRN+WHI>BLK', [1, 3, 2001], 3)] },
  {
    id: 3,
    reciprocated: 1,
    incidents: [incident(3001, 'WHI>GRY', [1, 1, 2001]), incident(3002, 'GRY>WHI', [20, 4, 2001])],
  },
  { id: 4, reciprocated: 0, incidents: [incident(4001, 'BLU>RED', [1, 2, 2001], 2)] },
];
