import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { SourceTrouble, troubleWith } from './trouble';

/**
 * Where the four tables of the Militarized Interstate Disputes lie in a directory, by the names they are published under ("MIDIP 5.0.csv",
 * "MIDIP_5.0.csv"): MIDA has a row for each dispute, MIDB for each of its participants, MIDI for each incident, MIDIP for each participant of an incident.
 */
export type MidTable = 'MIDA' | 'MIDI' | 'MIDIP';

/** @throws SourceTrouble where a table, or the directory, is missing, or two files could be one. */
export async function findMidTables(directory: string): Promise<Readonly<Record<MidTable, string>>> {
  const files = await readdir(directory).catch((cause: unknown) => {
    throw troubleWith(directory, cause);
  });
  const find = (table: MidTable): string => {
    const name = new RegExp(`^${table}(?![a-z]).*\\.csv$`, 'i');
    const [found, ...others] = files.filter((file) => name.test(file)).sort();
    if (found === undefined)
      throw new SourceTrouble(
        'source-missing',
        `${JSON.stringify(directory)} has no table ${table}: a file such as ${table}_5.0.csv.`,
      );
    if (others.length === 0) return join(directory, found);
    throw new SourceTrouble(
      'source-unreadable',
      `${JSON.stringify(directory)} has several tables ${table}: ${[found, ...others].join(', ')}.`,
    );
  };
  return { MIDA: find('MIDA'), MIDI: find('MIDI'), MIDIP: find('MIDIP') };
}
