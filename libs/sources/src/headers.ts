import type { Columns } from './row-reader';
import { SourceTrouble } from './trouble';

/** The first row as a header that must name these columns, whatever their order, and may name others. */
export const columnsNamed =
  (wanted: readonly string[], file: string) =>
  (first: readonly string[]): Columns => {
    const missing = wanted.filter((name) => !first.includes(name));
    if (missing.length === 0) return { names: first, isHeader: true };
    throw new SourceTrouble(
      'source-unreadable',
      `${JSON.stringify(file)} lacks the columns ${missing.join(', ')}. Is it of another format?`,
    );
  };
