import { quote } from '@talion/domain';
import type { DataOf, Problem } from '@talion/domain';
import { readCsvRows } from './csv-rows';
import { midDateColumns, midInterval } from './mid-dates';
import type { MidDates } from './mid-dates';
import { findMidTables } from './mid-tables';

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
  /** Rows that cannot be what they should be; they are passed over. */
  refused: readonly MidRefusal[];
}>;

export type MidRefusal = Readonly<{ file: string; line: number; problem: Problem }>;

/** @throws SourceTrouble where a table or one of its columns is missing, or it cannot be read. */
export async function readMidDisputes(directory: string): Promise<MidDisputes> {
  const tables = await findMidTables(directory);
  const refused: MidRefusal[] = [];
  const refuse = (file: string, line: number, field: string, value: string, message: string): void => {
    refused.push({ file, line, problem: { field, value: quote(value), message } });
  };

  const participants = new Map<string, Participant[]>();
  for await (const { line, cells } of readCsvRows(tables.MIDIP, participantColumns)) {
    const { incidnum, stabb, ccode, insidea } = cells;
    const occurred = midInterval(cells);
    const acts = insidea === '1';
    if (!acts && insidea !== '0') refuse(tables.MIDIP, line, 'insidea', insidea, 'must be 0 or 1');
    else if (acts && !occurred)
      refuse(tables.MIDIP, line, 'stday stmon styear', startOf(cells), 'must be a date with a year');
    else {
      const one = { state: { code: ccode, name: stabb }, acts, occurred };
      participants.set(incidnum, [...(participants.get(incidnum) ?? []), one]);
    }
  }

  const acts: MidAct[] = [];
  for await (const { line, cells } of readCsvRows(tables.MIDI, ['dispnum', 'incidnum', 'hostlev'])) {
    const hostility = Number(cells.hostlev);
    if (!/^[1-5]$/.test(cells.hostlev))
      refuse(tables.MIDI, line, 'hostlev', cells.hostlev, 'must be a hostility level from 1 to 5');
    // Level 1 is no militarized action.
    else if (hostility > 1) acts.push(...actsOf(cells, hostility, participants.get(cells.incidnum) ?? []));
  }

  const disputes = new Set(acts.map(({ dispute }) => dispute));
  const reciprocated = new Map<string, boolean>();
  for await (const { line, cells } of readCsvRows(tables.MIDA, ['dispnum', 'recip'])) {
    if (!disputes.has(cells.dispnum)) continue;
    if (cells.recip === '0' || cells.recip === '1') reciprocated.set(cells.dispnum, cells.recip === '1');
    else refuse(tables.MIDA, line, 'recip', cells.recip, 'must be 0 or 1');
  }
  return { acts, reciprocated, refused };
}

const participantColumns = ['incidnum', 'stabb', 'ccode', 'insidea', ...midDateColumns] as const;

/** Of an incident; `acts` on those who do not. */
export type Participant = Readonly<{ state: MidState; acts: boolean; occurred: MidAct['occurred'] | undefined }>;

const startOf = ({ stday, stmon, styear }: MidDates): string => `${stday} ${stmon} ${styear}`;

export function actsOf(
  { dispnum, incidnum }: Readonly<Record<'dispnum' | 'incidnum', string>>,
  hostility: number,
  participants: readonly Participant[],
): MidAct[] {
  const targets = participants.filter(({ acts }) => !acts);
  return participants.flatMap(({ state: initiator, acts, occurred }) =>
    acts && occurred
      ? targets.map(({ state: target }) => ({
          id: `mid:${incidnum}:${initiator.code}:${target.code}`,
          dispute: dispnum,
          initiator,
          target,
          hostility,
          occurred,
        }))
      : [],
  );
}
