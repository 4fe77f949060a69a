import { compareAccepted } from './accepted';
import type { Accepted } from './accepted';

/** Which events are withdrawn: by a retraction of their own source that holds, whatever order they came in. */
export type Retraction = Accepted<'talion.action.retracted.v1'>;
export const isRetraction = (one: Accepted): one is Retraction => one.event.type === 'talion.action.retracted.v1';

/** What is asked of the history. */
type Known = Readonly<{
  get(key: string): Accepted | undefined;
  find(reference: string, source: string): Accepted | undefined;
  referringTo(one: Accepted): Accepted[];
  wait(one: Accepted, waitsFor: string, reason: string): void;
  stopWaiting(key: string): void;
}>;

export class Retractions {
  private readonly withdrawn = new Set<string>();
  /** What each retraction that is decided aims at, by key. */
  private readonly aims = new Map<string, string>();

  constructor(private readonly history: Known) {}

  isWithdrawn(key: string): boolean {
    return this.withdrawn.has(key);
  }

  /**
   * A retraction holds unless one that holds withdraws it, whatever order they came in: so it is heard when all that aim at it are decided, or one of
   * them holds. Where some withdraw each other in a ring, none comes first, and the newest is heard.
   * @returns what is withdrawn or no longer so.
   */
  decide(some: readonly Retraction[]): Accepted[] {
    const retractions = this.withEntangled(some).sort((a, b) => compareAccepted(b, a));
    const before = new Set<string>();
    for (const one of retractions) {
      for (const aim of [this.aims.get(one.key), this.aimOf(one)?.key])
        if (aim !== undefined && this.withdrawn.delete(aim)) before.add(aim);
    }
    const undecided = new Map(retractions.map((one) => [one.key, one]));
    const aimedAt = new Map<string, number>();
    for (const one of retractions) {
      const target = this.aimOf(one)?.key;
      if (target === undefined) this.aims.delete(one.key);
      else {
        this.aims.set(one.key, target);
        aimedAt.set(target, (aimedAt.get(target) ?? 0) + 1);
      }
    }
    const ready = retractions.filter(({ key }) => !aimedAt.has(key)).reverse();
    for (;;) {
      const next = ready.pop() ?? undecided.values().next().value;
      if (!next) break;
      const target = undecided.delete(next.key) ? this.aimOf(next)?.key : undefined;
      if (target === undefined) continue;
      const left = (aimedAt.get(target) ?? 0) - 1;
      aimedAt.set(target, left);
      if (!this.withdrawn.has(next.key)) this.withdrawn.add(target);
      const answered = left === 0 || this.withdrawn.has(target) ? undecided.get(target) : undefined;
      if (answered) ready.push(answered);
    }
    for (const one of retractions) {
      this.history.stopWaiting(one.key);
      if (!this.withdrawn.has(one.key) && !this.aimOf(one)) this.waitForAim(one);
    }
    const aims = new Set([...before, ...retractions.flatMap(({ key }) => this.aims.get(key) ?? [])]);
    return [...aims].flatMap((key) =>
      before.has(key) === this.withdrawn.has(key) ? [] : (this.history.get(key) ?? []),
    );
  }

  /** All retractions whose fate hangs together with that of these: by what they aim at, or aimed at, and by what aims at them. */
  private withEntangled(some: readonly Retraction[]): Retraction[] {
    const all = new Set(some);
    for (const one of all) {
      const aims = [this.aimOf(one), this.history.get(this.aims.get(one.key) ?? '')];
      for (const target of aims) if (target && isRetraction(target)) all.add(target);
      for (const target of [one, ...aims]) {
        if (target) for (const other of this.history.referringTo(target)) if (isRetraction(other)) all.add(other);
      }
    }
    return [...all];
  }

  /** What a retraction withdraws if it holds: another event of its own source. */
  aimOf(retraction: Retraction): Accepted | undefined {
    const { data, source } = retraction.event;
    const target = this.history.find(data.event, source);
    return target?.event.source === source && target.key !== retraction.key ? target : undefined;
  }

  private waitForAim(retraction: Retraction): void {
    const { data, source } = retraction.event;
    const target = this.history.find(data.event, source);
    if (!target) this.history.wait(retraction, data.event, 'The event that it withdraws is not known yet');
    else if (target.key === retraction.key) this.history.wait(retraction, target.key, 'It withdraws itself');
    else this.history.wait(retraction, target.key, 'It withdraws an event of another source');
  }
}
