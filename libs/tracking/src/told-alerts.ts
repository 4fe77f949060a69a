import { parametersFrom, reviseAlerts, startNow } from '@talion/domain';
import type { AlertNotice, AlertRow, ToldAlert } from '@talion/domain';

/** What changed in the alerts of a state. */
export type AlertChanges = Readonly<{ written: readonly AlertRow[]; removed: readonly string[] }>;

/**
 * What desks have been told, kept in step with the alerts as they change. `reviseAlerts` is given those that hang together with a change: alerts
 * take names from each other, and what has no part in that stays as it is.
 */
export class ToldAlerts {
  private readonly byId = new Map<string, ToldAlert>();
  /** By the name under which each goes now, or last went. */
  private readonly byName = new Map<string, Set<string>>();
  private readonly alerts = new Map<string, AlertRow>();

  constructor(told: readonly ToldAlert[]) {
    for (const one of told) this.remember(one);
  }

  /** These are all alerts that there are. */
  know(alerts: readonly AlertRow[]): void {
    this.alerts.clear();
    for (const alert of alerts) this.alerts.set(alert.id, alert);
  }

  revise(
    { written, removed }: AlertChanges,
    chainOf: (action: string) => string | undefined,
    now: number,
  ): { changed: readonly ToldAlert[]; notices: readonly AlertNotice[] } {
    for (const id of removed) this.alerts.delete(id);
    for (const alert of written) this.alerts.set(alert.id, alert);
    const names = new Set([...removed, ...written.map(({ id }) => id)]);
    const told = this.entangledWith(names, chainOf);
    const alerts = [...names].flatMap((name) => this.alerts.get(name) ?? []);
    const { alertHorizonDays } = parametersFrom();
    const revision = reviseAlerts([...told], { alerts, chainOf, now, alertHorizonDays });
    for (const one of revision.changed) this.remember(one);
    return revision;
  }

  /** All that were told and share a name with these, now or once; `names` grows by theirs. */
  private entangledWith(names: Set<string>, chainOf: (action: string) => string | undefined): Set<ToldAlert> {
    const told = new Set<ToldAlert>();
    for (const name of names) {
      for (const id of [name, ...(this.byName.get(name) ?? [])]) {
        const one = this.byId.get(id);
        if (!one || told.has(one)) continue;
        told.add(one);
        names.add(one.id).add(one.alert.id);
        const start = this.alerts.has(one.alert.id) ? undefined : startNow(one.alert, chainOf);
        if (start !== undefined) names.add(start);
      }
    }
    return told;
  }

  private remember(one: ToldAlert): void {
    const before = this.byId.get(one.id);
    if (before) this.byName.get(before.alert.id)?.delete(one.id);
    this.byId.set(one.id, one);
    this.byName.set(one.alert.id, (this.byName.get(one.alert.id) ?? new Set()).add(one.id));
  }
}
