import type { Settled } from '@talion/client';
import type { Problem } from '@talion/domain';
import { isRefused } from '@talion/sources';
import type { ReadRow, RefusedRow, SourceEvent, SourceRow } from '@talion/sources';

/**
 * What became of the rows of an import: each is counted once, so that the parts make the whole. A row of several events is refused if one of them is, else
 * corrects, is accepted, or says what is known already.
 */
export type Counts = Readonly<{
  rows: number;
  accepted: number;
  /** Accepted after something in it was put right. */
  repaired: number;
  duplicates: number;
  corrected: number;
  refused: number;
  /** Read into other rows, or about nothing that happened. */
  used: number;
}>;

export const noRows: Counts = { rows: 0, accepted: 0, repaired: 0, duplicates: 0, corrected: 0, refused: 0, used: 0 };

/** A row that Talion, or the reader, does not take. */
export type Refusal = Readonly<{
  file: string;
  line: number;
  problems: readonly Problem[];
  text?: string;
  event?: SourceEvent;
}>;

type Underway = {
  readonly row: ReadRow;
  /** Lines of the stream that are its events: from here on. */
  readonly from: number;
  refused: Problem[];
  corrects: boolean;
  accepted: boolean;
};

/** Follows rows from the reader to the log. */
export class RowCounts {
  private readonly underway: Underway[] = [];
  private lines = 0;
  private sum: Counts;

  constructor(
    private readonly tell: (refusal: Refusal) => void,
    before: Counts = noRows,
  ) {
    this.sum = before;
  }

  get counts(): Counts {
    return this.sum;
  }

  /** Rows that are settled, from the first on without a gap: those are not read again. */
  get settled(): number {
    return this.sum.rows;
  }

  /** The events of a row that are to be sent. */
  take(row: SourceRow): readonly SourceEvent[] {
    if (isRefused(row)) {
      this.refuse(row);
      return [];
    }
    this.underway.push({ row, from: this.lines + 1, refused: [], corrects: false, accepted: false });
    this.lines += row.events.length;
    if (row.events.length === 0 && this.underway.length === 1) this.finish(0);
    return row.events;
  }

  settle({ from, through, duplicates, corrected, refused }: Settled): void {
    const known = new Set(duplicates);
    const correcting = new Set(corrected);
    const wrong = new Map(refused.map(({ line, problems }) => [line, problems]));
    for (const one of this.underway) {
      if (one.from > through) break;
      for (let line = Math.max(one.from, from); line <= through && line < one.from + one.row.events.length; line++) {
        one.refused.push(...(wrong.get(line) ?? []));
        one.corrects ||= correcting.has(line);
        one.accepted ||= !known.has(line) && !correcting.has(line) && !wrong.has(line);
      }
    }
    this.finish(through);
  }

  /** Counts the rows that are settled up to this line. */
  private finish(through: number): void {
    for (
      let [first] = this.underway;
      first && first.from + first.row.events.length - 1 <= through;
      [first] = this.underway
    ) {
      this.underway.shift();
      const { row, refused, corrects, accepted } = first;
      const [event] = row.events;
      if (refused.length > 0)
        this.refuse({ file: row.file, line: row.line, problems: refused, ...(event && { event }) });
      else if (!event) this.count('used');
      else if (corrects) this.count('corrected');
      else if (accepted) this.count(row.repairs.length > 0 ? 'repaired' : 'accepted');
      else this.count('duplicates');
    }
  }

  private refuse(refusal: RefusedRow | Refusal): void {
    this.count('refused');
    this.tell(refusal);
  }

  private count(what: Exclude<keyof Counts, 'rows'>): void {
    this.sum = { ...this.sum, rows: this.sum.rows + 1, [what]: this.sum[what] + 1 };
  }
}
