import { defaultLinkModel } from '../parameters';
import type { LinkModel } from '../parameters';
import type { Answer, DisputeCounts, Disputes } from './dispute-score';

/**
 * The models that tuning tries: a grid, coarse on purpose, so that what is picked cannot creep into the gaps between single disputes. Everything that is
 * not an axis here keeps the value of the definitions.
 */
export const tuningGrid = {
  /** Both branching weights together, against the definitions'; their ratio stays. */
  scale: [0.5, 0.7, 1, 1.4, 2, 2.8, 4, 5.6],
  t1: [3.5, 5, 7],
  t2: [30, 40, 60],
  mu: [0.00002, 0.0001, 0.001],
  severityDivisor: [1, 1.25, 1.5, 2, 4, 8],
  backgroundDays: [365, 547, 730],
} as const;

export function modelsOfGrid({ scale, t1, t2, mu, severityDivisor, backgroundDays } = tuningGrid): LinkModel[] {
  const { a1, a2 } = defaultLinkModel;
  // Weights such as 0.84, not 0.8399999999999999.
  const scaled = (weight: number, by: number): number => Number((weight * by).toPrecision(12));
  return scale.flatMap((by) =>
    t1.flatMap((fast) =>
      t2.flatMap((slow) =>
        mu.flatMap((least) =>
          severityDivisor.flatMap((divisor) =>
            backgroundDays.map((days) => ({
              ...defaultLinkModel,
              a1: scaled(a1, by),
              t1: fast,
              a2: scaled(a2, by),
              t2: slow,
              mu: least,
              severityDivisor: divisor,
              backgroundDays: days,
            })),
          ),
        ),
      ),
    ),
  );
}

/** What a model links, by dispute: enough to score it on any part of the disputes. */
export type Trial = Readonly<{ model: LinkModel; links: Uint16Array; withinOne: Uint16Array }>;

/** The disputes of a study by number, for trials and parts. */
export class DisputeList {
  readonly ids: readonly string[];
  private readonly numbers: ReadonlyMap<string, number>;
  private readonly were: readonly boolean[];

  constructor(private readonly disputes: Disputes) {
    this.ids = [...disputes.reciprocated.keys()];
    this.numbers = new Map(this.ids.map((id, number) => [id, number]));
    this.were = [...disputes.reciprocated.values()];
  }

  wasReciprocated(number: number): boolean {
    return this.were[number] ?? false;
  }

  trialOf(model: LinkModel, answers: readonly Answer[]): Trial {
    const links = new Uint16Array(this.ids.length);
    const withinOne = new Uint16Array(this.ids.length);
    for (const { response, trigger } of answers) {
      const dispute = this.disputes.of.get(response);
      const number = dispute === undefined ? undefined : this.numbers.get(dispute);
      if (number === undefined) continue;
      links[number] = (links[number] ?? 0) + 1;
      if (this.disputes.of.get(trigger) === dispute) withinOne[number] = (withinOne[number] ?? 0) + 1;
    }
    return { model, links, withinOne };
  }

  /** The counts of a trial on some of the disputes, by their numbers. */
  counts({ links, withinOne }: Trial, part: readonly number[]): DisputeCounts {
    let [made, within, predicted, right, reciprocated] = [0, 0, 0, 0, 0];
    for (const number of part) {
      const here = links[number] ?? 0;
      made += here;
      within += withinOne[number] ?? 0;
      if (here > 0) predicted++;
      if (!this.were[number]) continue;
      reciprocated++;
      if (here > 0) right++;
    }
    return { links: made, withinOne: within, predicted, right, reciprocated };
  }
}
