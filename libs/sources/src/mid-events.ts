import type { LogEvent } from '@talion/domain';
import type { MidAct } from './mid';

/** Militarized acts as facts for the log. */

const source = 'urn:cow:mid:5.0';
/** What a hostility level is among PLOVER's types; the level itself says how grave it is. */
const typesByHostility = { 2: 'THREATEN', 3: 'MOBILIZE', 4: 'ASSAULT', 5: 'ASSAULT' } as const;

/** The acts as facts for the log, their states registered under their Correlates of War numbers. They count as known once they are over. */
export function midEvents(acts: readonly MidAct[]): LogEvent[] {
  const states = new Map(acts.flatMap(({ initiator, target }) => [initiator, target]).map((one) => [one.code, one]));
  return [
    ...[...states.values()].map(({ code, name }): LogEvent => ({
      specversion: '1.0',
      id: `cow:${code}`,
      source,
      type: 'talion.actor.registered.v1',
      time: '1816-01-01T00:00:00Z',
      data: { name, actor: `cow-${code}`, kind: 'state' },
    })),
    ...acts.map(({ id, initiator, target, hostility, occurred }): LogEvent => ({
      specversion: '1.0',
      id,
      source,
      type: 'talion.action.reported.v1',
      time: occurred.to,
      data: {
        identity: 'coded',
        type: typesByHostility[hostility as keyof typeof typesByHostility],
        hostility,
        occurred,
        initiators: [{ name: initiator.name }],
        targets: [{ name: target.name }],
      },
    })),
  ];
}
