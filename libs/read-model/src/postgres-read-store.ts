import type { EventType, Footprint, Level, LogEvent, ModelName, Span, ToldAlert } from '@talion/domain';
import { covers, TrackingTrouble } from '@talion/tracking';
import type {
  AcceptedHour,
  DecisionsWanted,
  Digests,
  EventsWanted,
  KeptEvent,
  Page,
  PageRequest,
  Position,
  ReadState,
  Ranked,
  ReadStep,
  ReadStore,
  RowFilter,
  RowKeys,
  RowOf,
  StoredHalt,
  StoredNotice,
  StoredRefusal,
  Wanted,
  Words,
  WordsPage,
} from '@talion/tracking';
import { MoreThan } from 'typeorm';
import { Connections } from './connections';
import { Database } from './database';
import { readFootprints } from './footprints';
import { resignLead, takeLead } from './leads';
import { migrate } from './migrate';
import { PostgresKeyStore } from './postgres-key-store';
import { readActorsByWords, readReportsByWords } from './read-by-words';
import { readDecisions } from './read-decisions';
import { readDigests, readDigestsOf } from './read-digests';
import {
  readEvents,
  readEventsByName,
  readEventsInOrder,
  readEventsOfIds,
  readEventsOfTypes,
  readEventsSpanning,
  readEventsTied,
  readLastAcceptance,
} from './read-events';
import { readFound } from './read-found';
import { readPage, readRow, readRows } from './read-page';
import { readToldUnder } from './read-told';
import { StepsHeard } from './steps-heard';
import { alertsTold, haltedEvents, keptEvents, notices, refusedRecords } from './tables/entities';
import { readTables } from './tables/tables';
import { readAcceptedByHour } from './read-accepted-hours';
import { readPosition, readRules, readState, writeStep } from './write-step';

export type ReadStoreOptions = Readonly<{
  /** `postgres://user:password@host:port/database`. */
  url: string;
  /** Where the tables are, and are made if they are not there: `talion_read`, which people and services read, unless it says otherwise. */
  schema?: string;
}>;

/** Opens the read models in a PostgreSQL database, bringing their tables up to date first. Rejects with `TrackingTrouble`. */
export async function openPostgresReadStore({ url, schema }: ReadStoreOptions): Promise<PostgresReadStore> {
  const tables = { ...readTables, ...(schema !== undefined && { schema }) };
  await migrate(new Connections(url, tables));
  return new PostgresReadStore(
    await Database.open(new Connections(url, tables)),
    new StepsHeard(new Connections(url, tables)),
  );
}

/** The read models in tables of PostgreSQL. */
export class PostgresReadStore implements ReadStore {
  /** API keys, in the same database. */
  readonly keys: PostgresKeyStore;

  constructor(
    private readonly database: Database,
    private readonly steps: StepsHeard,
  ) {
    this.keys = new PostgresKeyStore(database);
  }

  position(): Promise<Position> {
    return this.database.ask('tell their position', readPosition);
  }

  state(): Promise<ReadState> {
    return this.database.ask('tell their state', readState);
  }

  apply(step: ReadStep): Promise<void> {
    return this.database.ask('be written', (runner) => writeStep(runner, step));
  }

  async waitFor(asked: Position, timeoutMs: number, signal?: AbortSignal): Promise<Position> {
    const deadline = Date.now() + timeoutMs;
    for (;;) {
      const heard = this.steps.heard;
      const at = await this.position();
      if (covers(at, asked)) return at;
      const left = deadline - Date.now();
      if (left <= 0 || signal?.aborted)
        throw new TrackingTrouble('wait-timed-out', `The read models stand at "${at}", before "${asked}".`);
      await this.steps.wait(heard, left, signal);
    }
  }

  events(): AsyncGenerator<KeptEvent> {
    return this.database.stream('be read', readEvents);
  }

  countEvents(): Promise<number> {
    return this.database.ask('be counted', ({ manager }) => manager.count(keptEvents));
  }

  acceptedByHour(): Promise<readonly AcceptedHour[]> {
    return this.database.ask('be read', readAcceptedByHour);
  }

  eventsInOrder(wanted: EventsWanted, page: PageRequest): Promise<Page<LogEvent>> {
    return this.database.ask('be read', (runner) => readEventsInOrder(runner, wanted, page));
  }

  decisions(wanted: DecisionsWanted, page: PageRequest): Promise<Page<LogEvent>> {
    return this.database.ask('be read', (runner) => readDecisions(runner, wanted, page));
  }

  eventsByName(names: readonly string[]): Promise<ReadonlyMap<string, LogEvent>> {
    return this.database.ask('be read', (runner) => readEventsByName(runner, names));
  }

  eventsOfTypes(types: readonly EventType[], most: number): Promise<readonly LogEvent[] | undefined> {
    return this.database.ask('be read', (runner) => readEventsOfTypes(runner, types, most));
  }

  eventsOfIds(ids: readonly string[]): Promise<readonly KeptEvent[]> {
    return this.database.ask('be read', (runner) => readEventsOfIds(runner, ids));
  }

  eventsTied(ties: readonly string[]): Promise<readonly KeptEvent[]> {
    return this.database.ask('be read', (runner) => readEventsTied(runner, ties));
  }

  eventsSpanning(spans: readonly Span[]): Promise<readonly KeptEvent[]> {
    return this.database.ask('be read', (runner) => readEventsSpanning(runner, spans));
  }

  lastAcceptance(by?: string): Promise<string | undefined> {
    return this.database.ask('be read', (runner) => readLastAcceptance(runner, by));
  }

  digests(): Promise<Digests> {
    return this.database.ask('be compared', readDigests);
  }

  digestsOf(keys: RowKeys): Promise<Digests> {
    return this.database.ask('be compared', (runner) => readDigestsOf(runner, keys));
  }

  rules(): Promise<string | undefined> {
    return this.database.ask('tell their rules', readRules);
  }

  footprints(ids: readonly string[]): Promise<readonly Footprint[]> {
    return this.database.ask('be read', (runner) => readFootprints(runner, ids));
  }

  async told(): Promise<readonly ToldAlert[]> {
    const found = await this.database.ask('be read', ({ manager }) => manager.find(alertsTold));
    return found.map(({ value }) => value);
  }

  toldUnder(names: readonly string[]): Promise<readonly ToldAlert[]> {
    return this.database.ask('be read', (runner) => readToldUnder(runner, names));
  }

  page<M extends ModelName>(model: M, filter: RowFilter, page: PageRequest): Promise<Page<RowOf<M>>> {
    return this.database.ask('be read', (runner) => readPage(runner, model, filter, page));
  }

  row<M extends ModelName>(model: M, id: string, level?: Level): Promise<RowOf<M> | undefined> {
    return this.database.ask('be read', (runner) => readRow(runner, model, id, level));
  }

  rows<M extends ModelName>(model: M, ids: readonly string[]): Promise<readonly RowOf<M>[]> {
    return this.database.ask('be read', (runner) => readRows(runner, model, ids));
  }

  found<M extends ModelName>(model: M, wanted: Wanted): Promise<readonly RowOf<M>[]> {
    return this.database.ask('be read', (runner) => readFound(runner, model, wanted));
  }

  actorsByWords(words: Words, limit: number): Promise<readonly Ranked<RowOf<'actors'>>[]> {
    return this.database.ask('be searched', (runner) => readActorsByWords(runner, words, limit));
  }

  reportsByWords(words: Words, page: WordsPage): Promise<readonly Ranked<LogEvent>[]> {
    return this.database.ask('be searched', (runner) => readReportsByWords(runner, words, page));
  }

  refused(after: number, limit: number): Promise<readonly StoredRefusal[]> {
    return this.database.ask('be read', ({ manager }) => manager.find(refusedRecords, behind(after, limit)));
  }

  async halts(after: number, limit: number): Promise<readonly StoredHalt[]> {
    const found = await this.database.ask('be read', ({ manager }) => manager.find(haltedEvents, behind(after, limit)));
    return found.map(({ value, ...halt }) => ({ ...halt, event: value }));
  }

  lead(holder: string, forMs: number): Promise<boolean> {
    return this.database.ask('tell who leads', (runner) => takeLead(runner, holder, forMs));
  }

  resign(holder: string): Promise<void> {
    return this.database.ask('tell who leads', (runner) => resignLead(runner, holder));
  }

  async notices(after: number, limit: number): Promise<readonly StoredNotice[]> {
    const found = await this.database.ask('be read', ({ manager }) => manager.find(notices, behind(after, limit)));
    return found.map(({ sequence, value }) => ({ ...value, sequence }));
  }

  async lastNotice(): Promise<number> {
    return this.database.ask('be read', async ({ manager }) => (await manager.maximum(notices, 'sequence')) ?? 0);
  }

  onChange(listener: () => void): () => void {
    return this.steps.onStep(listener);
  }

  ping(): Promise<void> {
    return this.database.ping();
  }

  async close(): Promise<void> {
    // Both at once: whoever is woken finds the database closed.
    await Promise.all([this.steps.close(), this.database.close()]);
  }
}

const behind = (sequence: number, limit: number) =>
  ({ where: { sequence: MoreThan(sequence) }, order: { sequence: 'ASC' }, take: limit }) as const;
