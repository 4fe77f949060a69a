import { quote } from '@talion/domain';
import type { DataOf, LogEvent } from '@talion/domain';
import { readCsvRows } from './csv-rows';
import type { CsvRow } from './csv-rows';
import { midInterval, midNumber } from './mid-dates';
import { findMidTables } from './mid-tables';
import { SourceTrouble } from './trouble';

/**
 * Militarized Interstate Disputes (Correlates of War project, MID 5.0; Palmer et al. 2022): who threatened, showed or used force against whom. Each incident
 * belongs to a dispute; its participants stand on the side that acts (`insidea` 1) or on the one that is acted upon (0). Here an incident is one act of
 * each of the first against each of the second, in the time that its initiator took part. Which dispute an act belongs to, and whether historians
 * found the dispute reciprocated, stays beside the acts: nothing that links them may see it.
 */
export type MidAct = Readonly<{
  id: string;
  dispute: string;
  initiator: MidState;
  target: MidState;
  /** Of the incident, 2 (threat) to 5 (war). */
  hostility: number;
  occurred: DataOf<'talion.action.reported.v1'>['occurred'];
}>;

/** A state by its Correlates of War number ("2"), and its abbreviation ("USA"). */
export type MidState = Readonly<{ code: string; name: string }>;

export type MidDisputes = Readonly<{
  acts: readonly MidAct[];
  /** Whether a dispute was reciprocated (`recip`), for the disputes that have an act. */
  reciprocated: ReadonlyMap<string, boolean>;
}>;

const dateColumns = ['stday', 'stmon', 'styear', 'endday', 'endmon', 'endyear'] as const;
const participantColumns = ['incidnum', 'stabb', 'ccode', 'insidea', ...dateColumns] as const;
type Participant = CsvRow<(typeof participantColumns)[number]>;

/** @throws SourceTrouble where a table is missing, or a row cannot be what it should be. */
export async function readMidDisputes(directory: string): Promise<MidDisputes> {
  const tables = await findMidTables(directory);
  const participants = new Map<string, Participant[]>();
  for await (const row of readCsvRows(tables.MIDIP, participantColumns)) {
    const others = participants.get(row.cells.incidnum);
    if (others) others.push(row);
    else participants.set(row.cells.incidnum, [row]);
  }
  const acts: MidAct[] = [];
  for await (const { line, cells } of readCsvRows(tables.MIDI, ['dispnum', 'incidnum', 'hostlev'])) {
    const hostility = midNumber(cells.hostlev);
    if (hostility === undefined || !(hostility >= 1 && hostility <= 5))
      throw wrong(tables.MIDI, line, 'hostlev', cells.hostlev, 'must be a hostility level from 1 to 5');
    // Level 1 is no militarized action.
    if (hostility === 1) continue;
    const sides = sidesOf(participants.get(cells.incidnum) ?? [], tables.MIDIP);
    for (const initiator of sides.acting)
      for (const target of sides.actedUpon) acts.push(actOf(cells, hostility, initiator, target, tables.MIDIP));
  }
  const disputes = new Set(acts.map(({ dispute }) => dispute));
  const reciprocated = new Map<string, boolean>();
  for await (const { line, cells } of readCsvRows(tables.MIDA, ['dispnum', 'recip'])) {
    if (cells.recip !== '0' && cells.recip !== '1')
      throw wrong(tables.MIDA, line, 'recip', cells.recip, 'must be 0 or 1');
    if (disputes.has(cells.dispnum)) reciprocated.set(cells.dispnum, cells.recip === '1');
  }
  const lost = [...disputes].find((dispute) => !reciprocated.has(dispute));
  if (lost !== undefined)
    throw new SourceTrouble('source-unreadable', `${JSON.stringify(tables.MIDA)} lacks the dispute ${lost}.`);
  return { acts, reciprocated };
}

function sidesOf(rows: readonly Participant[], path: string): Record<'acting' | 'actedUpon', Participant[]> {
  const odd = rows.find(({ cells: { insidea } }) => insidea !== '0' && insidea !== '1');
  if (odd) throw wrong(path, odd.line, 'insidea', odd.cells.insidea, 'must be 0 or 1');
  const on = (side: string): Participant[] => rows.filter(({ cells: { insidea } }) => insidea === side);
  return { acting: on('1'), actedUpon: on('0') };
}

function actOf(
  { dispnum, incidnum }: Readonly<Record<'dispnum' | 'incidnum', string>>,
  hostility: number,
  initiator: Participant,
  target: Participant,
  path: string,
): MidAct {
  const { cells, line } = initiator;
  const occurred = midInterval({
    stday: midNumber(cells.stday),
    stmon: midNumber(cells.stmon),
    styear: midNumber(cells.styear),
    endday: midNumber(cells.endday),
    endmon: midNumber(cells.endmon),
    endyear: midNumber(cells.endyear),
  });
  if (!occurred)
    throw wrong(
      path,
      line,
      'stday to endyear',
      dateColumns.map((column) => cells[column]).join(' '),
      'must be two dates, each with a year',
    );
  const [from, to] = [initiator, target].map((one) => ({ code: one.cells.ccode, name: one.cells.stabb }));
  if (!from || !to) throw new Error('An act has two ends');
  return {
    id: `mid:${incidnum}:${from.code}:${to.code}`,
    dispute: dispnum,
    initiator: from,
    target: to,
    hostility,
    occurred,
  };
}

const wrong = (path: string, line: number, column: string, value: string, must: string): SourceTrouble =>
  new SourceTrouble(
    'source-unreadable',
    `${JSON.stringify(path)}, line ${line}: ${column} ${must}, not ${quote(value)}.`,
  );

const source = 'urn:cow:mid:5.0';
/** What a hostility level is among PLOVER's types; the level itself says how grave it is. */
const typesByHostility = { 2: 'THREATEN', 3: 'MOBILIZE', 4: 'ASSAULT', 5: 'ASSAULT' } as const;

/** The acts as facts for the log, their states registered under their Correlates of War numbers. They count as known once they are over. */
export function midEvents(acts: readonly MidAct[]): LogEvent[] {
  const states = new Map(acts.flatMap(({ initiator, target }) => [initiator, target]).map((one) => [one.code, one]));
  return [
    ...[...states.values()].map(({ code, name }): LogEvent => ({
      specversion: '1.0',
      id: `cow:${code}`,
      source,
      type: 'talion.actor.registered.v1',
      time: '1816-01-01T00:00:00Z',
      data: { name, actor: `cow-${code}`, kind: 'state' },
    })),
    ...acts.map(({ id, initiator, target, hostility, occurred }): LogEvent => ({
      specversion: '1.0',
      id,
      source,
      type: 'talion.action.reported.v1',
      time: occurred.to,
      data: {
        identity: 'coded',
        type: typesByHostility[hostility as keyof typeof typesByHostility],
        hostility,
        occurred,
        initiators: [{ name: initiator.name }],
        targets: [{ name: target.name }],
      },
    })),
  ];
}
