/**
 * How well links agree with historians. Every act belongs to a dispute, and of each dispute it is known whether it was reciprocated; the links were made
 * without knowing either. A dispute is predicted as reciprocated when one of its acts answers something. Whether a single link is right is not known,
 * only whether its two ends lie in one dispute.
 */
export type Answer = Readonly<{ response: string; trigger: string }>;

export type Disputes = Readonly<{
  /** The dispute of each act. */
  of: ReadonlyMap<string, string>;
  /** Whether each dispute was reciprocated. */
  reciprocated: ReadonlyMap<string, boolean>;
}>;

/** Counts that can be added up over parts of the disputes. */
export type DisputeCounts = Readonly<{
  /** Links whose response lies in these disputes, and those of them whose trigger lies in the same. */
  links: number;
  withinOne: number;
  /** Disputes predicted as reciprocated, those of them that were, and all that were. */
  predicted: number;
  right: number;
  reciprocated: number;
}>;

export type DisputeScore = DisputeCounts &
  Readonly<{
    /** Share of links within one dispute; 1 where there is none. */
    sameDispute: number;
    precision: number;
    recall: number;
    f1: number;
  }>;

/** The counts of the disputes that `counts` lets in. An act of no known dispute counts nowhere. */
export function countDisputes(
  answers: Iterable<Answer>,
  { of, reciprocated }: Disputes,
  counts: (dispute: string) => boolean = () => true,
): DisputeCounts {
  const predicted = new Set<string>();
  let [links, withinOne] = [0, 0];
  for (const { response, trigger } of answers) {
    const dispute = of.get(response);
    if (dispute === undefined || !counts(dispute)) continue;
    predicted.add(dispute);
    links++;
    if (of.get(trigger) === dispute) withinOne++;
  }
  const were = [...reciprocated].filter(([dispute, was]) => was && counts(dispute)).map(([dispute]) => dispute);
  return {
    links,
    withinOne,
    predicted: predicted.size,
    right: were.filter((dispute) => predicted.has(dispute)).length,
    reciprocated: were.length,
  };
}

export const sumOfCounts = (all: readonly DisputeCounts[]): DisputeCounts =>
  all.reduce(
    (sum, one) => ({
      links: sum.links + one.links,
      withinOne: sum.withinOne + one.withinOne,
      predicted: sum.predicted + one.predicted,
      right: sum.right + one.right,
      reciprocated: sum.reciprocated + one.reciprocated,
    }),
    { links: 0, withinOne: 0, predicted: 0, right: 0, reciprocated: 0 },
  );

/** Precision, recall and their harmonic mean, unrounded; each 0 where there is nothing to divide by. */
export function scoreOf(counts: DisputeCounts): DisputeScore {
  const { links, withinOne, predicted, right, reciprocated } = counts;
  return {
    ...counts,
    sameDispute: links === 0 ? 1 : withinOne / links,
    precision: predicted === 0 ? 0 : right / predicted,
    recall: reciprocated === 0 ? 0 : right / reciprocated,
    f1: predicted + reciprocated === 0 ? 0 : (2 * right) / (predicted + reciprocated),
  };
}
