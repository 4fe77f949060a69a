import { InvalidArgumentError } from 'commander';
import { counted } from '../refusals';
import type { Counts } from './row-counts';

/** How an import went, in words, and whether it went well. */

/** Rows that may be refused before the command counts as failed: a number, or a share of all rows. */
export type Allowed = Readonly<{ rows: number } | { share: number }>;

/** The share of a data set's rows that may be refused, unless it is said: the data sets have torn rows. Of Talion's own files none may. */
export const allowedOfDataSets: Allowed = { share: 0.01 };

export function readAllowed(text: string): Allowed {
  const [, number, percent] = /^(\d+(?:\.\d+)?)(%?)$/.exec(text) ?? [];
  if (number === undefined || (percent === '' && number.includes('.')))
    throw new InvalidArgumentError('It must be a number of rows, or a share such as 2%.');
  return percent === '' ? { rows: Number(number) } : { share: Number(number) / 100 };
}

export function summary(
  { rows, accepted, repaired, duplicates, corrected, refused, used }: Counts,
  format: string,
  dryRun: true | undefined,
): string {
  const parts = [
    [accepted, 'accepted'],
    [repaired, 'repaired and accepted'],
    [duplicates, 'known already'],
    [corrected, 'corrected what was known'],
    [used, 'read into others'],
    [refused, 'refused'],
  ] as const;
  const told = parts.filter(([count, what]) => count > 0 || what === 'accepted' || what === 'refused');
  return `${dryRun ? 'Would be: ' : ''}${counted(rows, 'row')} of ${format}: ${told.map(([count, what]) => `${count.toLocaleString('en')} ${what}`).join(', ')}.\n`;
}

export const exceeds = ({ rows, refused }: Counts, allowed: Allowed): boolean =>
  refused > ('rows' in allowed ? allowed.rows : allowed.share * rows);
