import { parametersFrom, reviseAlerts, startNow } from '@talion/domain';
import type { AlertNotice, AlertRow, ToldAlert } from '@talion/domain';
import type { ReadStore } from './read-store';

/** What changed in the alerts of a state. */
export type AlertChanges = Readonly<{ written: readonly AlertRow[]; removed: readonly string[] }>;

/** The chain that an action is in now, in a box; nothing where the state at hand does not say, so that it is as the store has it. */
export type ChainAtHand = (action: string) => Readonly<{ chain: string | undefined }> | undefined;

type ToldStore = Pick<ReadStore, 'toldUnder' | 'rows' | 'found'>;

/**
 * Tells of a step what `reviseAlerts` tells of the whole state. It is given what hangs together with the changes: alerts take names from each other, and
 * what has no part in that stays as it is. `store` is as it was before the step.
 */
export async function reviseTold(
  store: ToldStore,
  { written, removed }: AlertChanges,
  chainAtHand: ChainAtHand,
  now: number,
): Promise<Readonly<{ changed: readonly ToldAlert[]; notices: readonly AlertNotice[] }>> {
  const entangled = new Entangled(store, chainAtHand, { written, removed });
  await entangled.grow([...removed, ...written.map(({ id }) => id)]);
  const { told, alerts, chains } = entangled;
  const { alertHorizonDays } = parametersFrom();
  const there = [...alerts.values()].filter((alert) => alert !== undefined);
  return reviseAlerts([...told.values()], {
    alerts: there,
    chainOf: (action) => chains.get(action),
    now,
    alertHorizonDays,
  });
}

/** All that were told and share a name, now or once, with what changes. */
class Entangled {
  readonly told = new Map<string, ToldAlert>();
  /** By name, as they are now; undefined where there is none. */
  readonly alerts = new Map<string, AlertRow | undefined>();
  readonly chains = new Map<string, string | undefined>();

  constructor(
    private readonly store: ToldStore,
    private readonly chainAtHand: ChainAtHand,
    { written, removed }: AlertChanges,
  ) {
    for (const id of removed) this.alerts.set(id, undefined);
    for (const alert of written) this.alerts.set(alert.id, alert);
  }

  async grow(seeds: readonly string[]): Promise<void> {
    const names = new Set(seeds);
    const asked = new Set<string>();
    for (let next = seeds; next.length > 0; next = [...names].filter((name) => !asked.has(name))) {
      for (const name of next) asked.add(name);
      await this.look(next);
      for (const one of await this.store.toldUnder(next)) {
        if (this.told.has(one.id)) continue;
        this.told.set(one.id, one);
        await this.look([one.id, one.alert.id]);
        names.add(one.id).add(one.alert.id);
        const start = this.alerts.get(one.alert.id) ? undefined : await this.startNow(one.alert);
        if (start !== undefined) names.add(start);
      }
    }
  }

  private async look(names: readonly string[]): Promise<void> {
    const unknown = names.filter((name) => !this.alerts.has(name));
    if (unknown.length === 0) return;
    const rows = new Map((await this.store.rows('alerts', unknown)).map((alert) => [alert.id, alert]));
    for (const name of unknown) this.alerts.set(name, rows.get(name));
  }

  private async startNow(alert: AlertRow): Promise<string | undefined> {
    if (alert.kind === 'chain.started')
      for (const action of [alert.root, alert.second])
        if (!this.chains.has(action)) this.chains.set(action, await this.chainOf(action));
    return startNow(alert, (action) => this.chains.get(action));
  }

  private async chainOf(action: string): Promise<string | undefined> {
    const known = this.chainAtHand(action);
    if (known) return known.chain;
    const chains = await this.store.found('chains', { of: [action] });
    return chains.find(({ actions }) => actions.includes(action))?.id;
  }
}
