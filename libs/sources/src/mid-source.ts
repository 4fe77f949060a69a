import { midEvents } from './mid-events';
import { midDateColumns, midInterval } from './mid-dates';
import type { MidAct } from './mid';
import { actsOf } from './mid';
import type { Participant } from './mid';
import { columnsNamed } from './headers';
import { headOf } from './detect';
import { readRows } from './row-reader';
import type { RowReader } from './row-reader';
import type { FileHead, Source, SourceFile, SourceRow } from './source';
import { SourceTrouble } from './trouble';

/**
 * Militarized Interstate Disputes 5.0 (Palmer et al. 2022) as facts for the log. Four tables: MIDA has a row for each dispute, MIDB for each of its
 * participants, MIDI for each incident, MIDIP for each participant of an incident. An incident becomes an act of each state on the side that acts against
 * each on the other; the rows of MIDA and MIDB say nothing that happened by itself, those of MIDIP are read into the incidents: they are used, and have no
 * events of their own. An incident of hostility 1 (no militarised action), or without a state on one side, has none either.
 */
export const mid: Source = {
  format: 'mid',
  title: 'Militarized Interstate Disputes 5.0: the directory of its four tables, or MIDI and MIDIP',
  urn: 'urn:cow:mid:5.0',
  recognizes: (head) => tableOf(head) !== undefined,
  async *read(files: readonly SourceFile[]): AsyncGenerator<SourceRow> {
    const tables = new Map<Table, SourceFile>();
    for (const file of files) {
      const table = tableOf(await headOf(file));
      // A directory has notes and codebooks, too.
      if (table) tables.set(table, file);
    }
    const [incidents, participants] = [tables.get('MIDI'), tables.get('MIDIP')];
    if (!incidents || !participants)
      throw new SourceTrouble(
        'source-missing',
        'Incidents are read from two tables, MIDI and MIDIP; give both, or their directory.',
      );
    for (const file of [tables.get('MIDA'), tables.get('MIDB')])
      if (file) for await (const row of rowsOf(file, ['dispnum'])) yield row.done([]);
    const byIncident = new Map<string, Participant[]>();
    for await (const row of rowsOf(participants, ['incidnum', 'stabb', 'ccode', 'insidea', ...midDateColumns]))
      yield readParticipant(row, byIncident);
    const registered = new Set<string>();
    for await (const row of rowsOf(incidents, ['dispnum', 'incidnum', 'hostlev']))
      yield readIncident(row, byIncident, registered);
  },
};

type Table = 'MIDA' | 'MIDB' | 'MIDI' | 'MIDIP';

/** By the columns that each has and no other does. */
function tableOf({ lines }: FileHead): Table | undefined {
  const names = (lines[0] ?? '')
    .replaceAll('"', '')
    .split(',')
    .map((name) => name.trim());
  const has = (...wanted: string[]): boolean => wanted.every((name) => names.includes(name));
  if (has('incidnum', 'insidea')) return 'MIDIP';
  if (has('incidnum', 'dispnum')) return 'MIDI';
  if (has('dispnum', 'recip')) return 'MIDA';
  return has('dispnum', 'sidea', 'ccode') ? 'MIDB' : undefined;
}

const rowsOf = (file: SourceFile, columns: readonly string[]): AsyncGenerator<RowReader> =>
  readRows(file, { delimiter: ',', quotes: true }, columnsNamed(columns, file.name));

function readParticipant(row: RowReader, byIncident: Map<string, Participant[]>): SourceRow {
  const [incident, name, code, side] = [
    row.required('incidnum'),
    row.required('stabb'),
    row.required('ccode'),
    row.raw('insidea'),
  ];
  if (side !== '0' && side !== '1') row.refuse('insidea', side, 'must be 0 or 1');
  const [stday, stmon, styear, endday, endmon, endyear] = midDateColumns.map((column) => row.raw(column));
  const occurred = midInterval({ stday, stmon, styear, endday, endmon, endyear } as Record<
    (typeof midDateColumns)[number],
    string
  >);
  if (side === '1' && !occurred)
    row.refuse('styear', `${stday} ${stmon} ${styear}`, 'must be a date with a year, in stday, stmon and styear');
  const read = row.done([]);
  if (!('problems' in read))
    byIncident.set(incident, [
      ...(byIncident.get(incident) ?? []),
      { state: { code, name }, acts: side === '1', occurred },
    ]);
  return read;
}

function readIncident(
  row: RowReader,
  byIncident: ReadonlyMap<string, readonly Participant[]>,
  registered: Set<string>,
): SourceRow {
  const [dispnum, incidnum] = [row.required('dispnum'), row.required('incidnum')];
  const hostility = row.number('hostlev', { min: 1, max: 5, integer: true });
  if (hostility === undefined) row.required('hostlev');
  const acts =
    (hostility ?? 1) > 1 ? actsOf({ dispnum, incidnum }, hostility ?? 1, byIncident.get(incidnum) ?? []) : [];
  return row.done(eventsOf(acts, registered));
}

/** The acts, and before them the states that have not been named yet. */
function eventsOf(acts: readonly MidAct[], registered: Set<string>) {
  return midEvents(acts).flatMap(({ time: _, ...event }) => {
    const isKnown = event.type === 'talion.actor.registered.v1' && registered.has(event.id);
    if (event.type === 'talion.actor.registered.v1') registered.add(event.id);
    return isKnown ? [] : [event];
  });
}
