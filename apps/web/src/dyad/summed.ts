import type { SequenceRow } from '@talion/domain';

/** What a side has done in an episode up to a moment. */
export type Summed = Readonly<{ at: number; severity: number }>;

/** log2 of the sum of 2^severity over a side's moves so far (the severity of a group, as the definitions have it), at the end of each move. */
export function summedSeverity({ moves }: Pick<SequenceRow, 'moves'>, side: string): Summed[] {
  // Kept as the greatest term and a sum relative to it, so that 2^severity stays in range.
  let greatest = 0;
  let sum = 0;
  return moves
    .filter(({ initiator }) => initiator === side)
    .map(({ to, severity }) => {
      if (severity > greatest) {
        sum *= 2 ** (greatest - severity);
        greatest = severity;
      }
      sum += 2 ** (severity - greatest);
      return { at: Date.parse(to), severity: greatest + Math.log2(sum) };
    });
}
