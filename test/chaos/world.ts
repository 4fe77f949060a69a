import { setTimeout as pause } from 'node:timers/promises';
import { openKafkaEventLog } from '@talion/kafka-log';
import { openPostgresReadStore } from '@talion/read-model';
import type { EventLog, ReadStore } from '@talion/tracking';
import { startOwnPostgres } from '../support/database';
import type { OwnPostgres } from '../support/database';
import { startOwnKafka } from '../support/kafka';
import { freePort, startApp } from '../support/processes';
import type { Running } from '../support/processes';
import { startRelay } from '../support/relay';
import type { Relay } from '../support/relay';

/** Each with the program that it runs. */
const services = {
  ingest: 'ingest',
  'projector-1': 'projector',
  'projector-2': 'projector',
  query: 'query',
  alerter: 'alerter',
} as const;

export type ServiceName = keyof typeof services;

const topic = 'chaos';
export const key = `tln_${'c'.repeat(43)}`;

/** A deployment as it ought to be, to be ill-treated: three brokers, PostgreSQL behind a network, and the services, two projectors among them. */
export class World {
  private readonly running = new Map<ServiceName, Running>();
  private readonly ports = new Map<ServiceName, number>();

  private constructor(
    private readonly kafka: Awaited<ReturnType<typeof startOwnKafka>>,
    private readonly postgres: OwnPostgres,
    private readonly network: Relay,
    /** Read past the network, to be held against each other. */
    readonly log: EventLog,
    readonly store: ReadStore,
  ) {}

  static async start(): Promise<World> {
    const [kafka, postgres] = await Promise.all([startOwnKafka(3), startOwnPostgres()]);
    const log = await openKafkaEventLog({ brokers: kafka.brokers, topic });
    const store = await openPostgresReadStore({ url: postgres.url });
    const world = new World(kafka, postgres, await startRelay(postgres.url), log, store);
    for (const name of Object.keys(services) as ServiceName[]) await world.startService(name);
    return world;
  }

  urlOf(name: ServiceName): string {
    return `http://127.0.0.1:${this.ports.get(name) ?? 0}`;
  }

  async stop(): Promise<void> {
    await Promise.all([...this.running.values()].map((one) => one.kill()));
    await Promise.all([this.log.close(), this.store.close()]);
    await Promise.all([this.network.close(), this.kafka.remove(), this.postgres.remove()]);
  }

  async killService(name: ServiceName, ms: number): Promise<void> {
    await this.running.get(name)?.kill();
    await pause(ms);
    await this.startService(name);
  }

  async restartService(name: ServiceName, ms: number): Promise<void> {
    await this.running.get(name)?.stop();
    await pause(ms);
    await this.startService(name);
  }

  freezeService(name: ServiceName, ms: number): Promise<void> {
    return frozen(this.running.get(name)?.pid, ms);
  }

  async killBroker(number: number, ms: number): Promise<void> {
    const node = this.kafka.nodes[number];
    await node?.kill();
    await pause(ms);
    await node?.start();
    await this.kafka.ready();
  }

  async freezeBroker(number: number, ms: number): Promise<void> {
    await frozen(this.kafka.nodes[number]?.pid, ms);
    await this.kafka.ready();
  }

  async killDatabase(): Promise<void> {
    await this.postgres.kill();
    await this.postgres.restart();
  }

  async freezeDatabase(ms: number): Promise<void> {
    await this.postgres.freeze();
    await pause(ms);
    await this.postgres.thaw();
  }

  async holdNetwork(ms: number): Promise<void> {
    this.network.hold();
    await pause(ms);
    this.network.release();
  }

  cutNetwork(): Promise<void> {
    this.network.cut();
    return Promise.resolve();
  }

  private async startService(name: ServiceName): Promise<void> {
    const port = this.ports.get(name) ?? (await freePort());
    this.ports.set(name, port);
    const database = new URL(this.postgres.url);
    database.port = new URL(this.network.url).port;
    const running = await startApp(services[name], port, {
      DATABASE_URL: database.href,
      KAFKA_BROKERS: this.kafka.brokers.join(','),
      KAFKA_TOPIC: topic,
      TALION_KEY: key,
    });
    this.running.set(name, running);
  }
}

/** Stops a process where it stands for a while, as a machine does that swaps or hangs. */
async function frozen(pid: number | undefined, ms: number): Promise<void> {
  if (pid === undefined) return;
  process.kill(pid, 'SIGSTOP');
  await pause(ms);
  process.kill(pid, 'SIGCONT');
}
