import { push } from '../grouping';
import type { DecisionStep } from './decisions';

/**
 * What came of each decision on the identity of reports, written down while they are taken: which pairs it joined or separated, which it could not, and
 * whose newer word stood against it.
 */
export type Outcome = Readonly<{
  /** Pairs on which it holds, newer words that say the same included, and pairs on which it does not. */
  held: number;
  refused: readonly RefusedPair[];
}>;

/** A pair that a decision could not join or separate, and the newer decisions that stand against it. */
export type RefusedPair = Readonly<{ pair: readonly [string, string]; by: readonly string[] }>;

/** A pair that was joined: by a decision, or by the source's own action id. */
export type Joint = Readonly<{ a: string; b: string; decision: string | undefined }>;

export class DecisionRecord {
  private readonly joints = new Map<string, Joint[]>();
  private readonly separatedBy = new Map<string, string>();
  private readonly outcomes = new Map<string, { held: number; refused: RefusedPair[] }>();

  /** Give this to `groupByDecision`. */
  readonly tell = ({ decision, a, b, outcome, barrier }: DecisionStep): void => {
    if (outcome === 'joined') for (const end of [a, b]) push(this.joints, end, { a, b, decision });
    if (decision === undefined) return;
    const found = this.outcomes.get(decision) ?? { held: 0, refused: [] };
    this.outcomes.set(decision, found);
    if (outcome === 'separated' && !this.separatedBy.has(pairKey(a, b))) this.separatedBy.set(pairKey(a, b), decision);
    if (outcome === 'kept-apart') found.refused.push({ pair: [a, b], by: this.splitOf(barrier) });
    else if (outcome === 'still-joined') found.refused.push({ pair: [a, b], by: this.mergesBetween(a, b) });
    else found.held++;
  };

  outcomeOf(decision: string): Outcome {
    return this.outcomes.get(decision) ?? { held: 0, refused: [] };
  }

  /** The joints by which `to` hangs on `from`, in order; none where no decision joined them. */
  pathBetween(from: string, to: string): Joint[] {
    const came = new Map<string, Joint | undefined>([[from, undefined]]);
    for (const [at] of came) {
      if (at === to) break;
      for (const joint of this.joints.get(at) ?? []) {
        const next = joint.a === at ? joint.b : joint.a;
        if (!came.has(next)) came.set(next, joint);
      }
    }
    const path: Joint[] = [];
    let at = to;
    for (let joint = came.get(at); joint; joint = came.get(at)) {
      path.unshift(joint);
      at = joint.a === at ? joint.b : joint.a;
    }
    return path;
  }

  private splitOf(barrier: readonly [string, string] | undefined): string[] {
    const split = barrier && this.separatedBy.get(pairKey(...barrier));
    return split === undefined ? [] : [split];
  }

  private mergesBetween(a: string, b: string): string[] {
    return [...new Set(this.pathBetween(a, b).flatMap(({ decision }) => decision ?? []))];
  }
}

const pairKey = (a: string, b: string): string => JSON.stringify(a < b ? [a, b] : [b, a]);
