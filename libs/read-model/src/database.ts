import type { PoolClient } from 'pg';
import { TrackingTrouble } from '@talion/tracking';
import { DataSource } from 'typeorm';
import type { DataSourceOptions, QueryRunner } from 'typeorm';
import { answerDeadlineMs } from './connections';
import type { Connections } from './connections';
import { storeTrouble } from './store-trouble';
import { within } from './within';

/** One connection applies steps, the others read. */
const connectionsMax = 6;

/** How long any one statement may take, in milliseconds: a server that is frozen or unplugged does not hold a reader for ever. */
const statementDeadlineMs = 30_000;

/** How long a closing store waits for answers under way, and then for the server's goodbye, in milliseconds. */
const patienceMs = 3000;
const goodbyeMs = 1000;

/** Settings of TypeORM; what it would do by itself (synchronize, install extensions, look for files) is off. */
export const settingsFor = (connections: Connections, extra: Readonly<Record<string, unknown>>): DataSourceOptions => ({
  type: 'postgres',
  schema: connections.tables.schema,
  entities: [...connections.tables.entities],
  migrations: [...connections.tables.migrations],
  migrationsTableName: 'migrations',
  synchronize: false,
  installExtensions: false,
  logging: false,
  // A connection that breaks while idle is replaced at the next use.
  poolErrorHandler: () => undefined,
  extra: { ...connections.settings, ...extra },
});

type DatabaseOptions = Readonly<{ connections: number; statementMs: number }>;

/** The one way to the tables: TypeORM's DataSource, with deadlines, outages told as trouble, and an end that does not hang. */
export class Database {
  private readonly asking = new Set<Promise<unknown>>();
  private closed = false;

  private constructor(
    readonly connections: Connections,
    private readonly source: DataSource,
  ) {}

  /** `statementMs`: how long any one statement may take; 0: as long as it takes. */
  static async open(
    connections: Connections,
    { connections: max, statementMs }: DatabaseOptions = {
      connections: connectionsMax,
      statementMs: statementDeadlineMs,
    },
  ): Promise<Database> {
    const source = new DataSource(settingsFor(connections, { max, query_timeout: statementMs, pipeline: true }));
    await source.initialize().catch((error: unknown) => {
      throw storeTrouble(connections.tables, 'be reached', error);
    });
    return new Database(connections, source);
  }

  /** Asks on one connection, which ends if the question fails: it may stand in a transaction, or still wait for the answer. */
  async ask<T>(doing: string, question: (runner: QueryRunner) => Promise<T>): Promise<T> {
    const answer = this.answer(doing, question);
    const settled = answer.then(
      () => undefined,
      () => undefined,
    );
    this.asking.add(settled);
    void settled.finally(() => this.asking.delete(settled));
    return answer;
  }

  /** The same for what comes in parts: the connection is held until the reader has taken or left them all. */
  async *stream<T>(doing: string, parts: (runner: QueryRunner) => AsyncGenerator<readonly T[]>): AsyncGenerator<T> {
    const { runner, client } = await this.connect(doing);
    let complete = false;
    try {
      for await (const part of parts(runner)) yield* part;
      complete = true;
    } catch (error) {
      throw storeTrouble(this.connections.tables, doing, error);
    } finally {
      if (!complete) client.end().catch(() => undefined);
      await runner.release();
    }
  }

  private get subject(): string {
    return this.connections.tables.subject;
  }

  async ping(): Promise<void> {
    const answer = this.ask('be reached', (runner) => runner.query('SELECT 1'));
    if (!(await within(answerDeadlineMs, answer)))
      throw new TrackingTrouble('store-unavailable', `${this.subject} gave no answer within ${answerDeadlineMs} ms.`);
  }

  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    // A goodbye waits for the answers to what was sent: where they do not come, there is none.
    if (!(await within(patienceMs, Promise.all(this.asking)))) this.connections.cut();
    const cut = setTimeout(() => this.connections.cut(), goodbyeMs);
    await this.source.destroy().finally(() => clearTimeout(cut));
  }

  private async answer<T>(doing: string, question: (runner: QueryRunner) => Promise<T>): Promise<T> {
    const { runner, client } = await this.connect(doing);
    try {
      return await question(runner);
    } catch (error) {
      client.end().catch(() => undefined);
      throw storeTrouble(this.connections.tables, doing, error);
    } finally {
      await runner.release();
    }
  }

  private async connect(doing: string): Promise<Readonly<{ runner: QueryRunner; client: PoolClient }>> {
    if (this.closed) throw new TrackingTrouble('store-unavailable', `${this.subject} are closed.`);
    const runner = this.source.createQueryRunner();
    try {
      return { runner, client: (await runner.connect()) as PoolClient };
    } catch (error) {
      await runner.release();
      throw storeTrouble(this.connections.tables, doing, error);
    }
  }
}
