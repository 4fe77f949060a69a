import type { World } from './world';

/** Numbers in [0, 1) that the seed of a round decides. */
export type Draw = () => number;

/** What goes wrong, in words, and how it is made to; it resolves when all is up again. */
export type Fault = Readonly<{ name: string; strike: () => Promise<void> }>;

const chosen = <T>(list: readonly T[], draw: Draw): T => list[Math.floor(draw() * list.length)] as T;

/** A while between these, in milliseconds. */
const between = (least: number, most: number, draw: Draw): number => Math.round(least + draw() * (most - least));

/** So that three lanes strike at once, but never two brokers or twice the database: that is more than was promised to be survived. */
const lanes: readonly ((world: World, draw: Draw) => Fault)[] = [
  (world, draw) => {
    const broker = chosen([0, 1, 2], draw);
    const ms = between(300, 3000, draw);
    return chosen<Fault>(
      [
        { name: `kill broker ${broker} for ${ms} ms`, strike: () => world.killBroker(broker, ms) },
        { name: `freeze broker ${broker} for ${ms} ms`, strike: () => world.freezeBroker(broker, ms) },
      ],
      draw,
    );
  },
  (world, draw) => {
    const ms = between(100, 2500, draw);
    return chosen<Fault>(
      [
        { name: 'kill PostgreSQL', strike: () => world.killDatabase() },
        { name: `freeze PostgreSQL for ${ms} ms`, strike: () => world.freezeDatabase(ms) },
        { name: `hold the network to PostgreSQL for ${ms} ms`, strike: () => world.holdNetwork(ms) },
        { name: 'cut the network to PostgreSQL', strike: () => world.cutNetwork() },
      ],
      draw,
    );
  },
  (world, draw) => {
    const service = chosen(['ingest', 'projector-1', 'projector-2', 'projector-1', 'query', 'alerter'] as const, draw);
    const projector = chosen(['projector-1', 'projector-2'] as const, draw);
    const ms = between(0, 1500, draw);
    const long = between(1000, 9000, draw);
    return chosen<Fault>(
      [
        { name: `kill ${service} for ${ms} ms`, strike: () => world.killService(service, ms) },
        { name: `kill ${projector} for ${ms} ms`, strike: () => world.killService(projector, ms) },
        { name: `${projector} leaves and joins ${ms} ms later`, strike: () => world.restartService(projector, ms) },
        { name: `freeze ${projector} for ${long} ms`, strike: () => world.freezeService(projector, long) },
      ],
      draw,
    );
  },
];

/** Faults of one round: some of the lanes, each with one or two, one after the other. */
export const faultsOf = (world: World, draw: Draw): readonly (readonly Fault[])[] =>
  lanes.filter(() => draw() < 0.7).map((lane) => Array.from({ length: draw() < 0.3 ? 2 : 1 }, () => lane(world, draw)));
