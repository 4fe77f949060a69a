import { Inject } from '@nestjs/common';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { editionsOf, identityOf, isReport } from '@talion/tracking';
import type { EventLog, Position, ReadStore } from '@talion/tracking';
import { currentTrace, EVENT_LOG, READ_STORE } from '@talion/platform';
import { AcceptanceClock } from './acceptance-clock';
import { admitEvents } from './admit-events';
import { KnownEvents } from './known-events';
import { sortOut } from './sort-out';
import type { SortedOut } from './sort-out';

/** What ingest answers: all that was accepted is durable, and `position` covers it. */
export type Appended = Omit<SortedOut, 'events'> & Readonly<{ position: Position }>;

export type AppendTerms = Readonly<{
  /** Whether events keep the times they bring. */
  keepsTimes: boolean;
  /** Whether events may say that an analyst of this Talion decided them. */
  mayDecide: boolean;
  /** Whether a report that says otherwise than the known one of its identity is made a correction of it. */
  corrects: boolean;
  /** Says what would become of the events, and takes none. */
  dryRun: boolean;
  /** When the delivery began that these events are part of, in milliseconds. */
  since: number;
}>;

/** Take these values into the log, as far as they are events and new. */
export class AppendEvents extends Command<Appended> {
  constructor(
    readonly values: readonly unknown[],
    readonly terms: AppendTerms,
  ) {
    super();
  }
}

@CommandHandler(AppendEvents)
export class AppendEventsHandler implements ICommandHandler<AppendEvents> {
  private readonly clock = new AcceptanceClock();
  private readonly known: KnownEvents;

  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(READ_STORE) private readonly store: ReadStore,
  ) {
    this.known = new KnownEvents(store);
  }

  async execute({ values, terms }: AppendEvents): Promise<Appended> {
    const nextTime = (): string => this.clock.next();
    const { keepsTimes, mayDecide } = terms;
    const admitted = admitEvents(values, { nextTime, keepsTimes, mayDecide });
    const known = await this.known.of(admitted.events, terms.corrects ? terms.since : undefined);
    const reports = terms.corrects ? [...known.values()].flatMap(({ event }) => event ?? []).filter(isReport) : [];
    // Fails where the database does not tell: a correction of something else than what stands would be wrong for ever.
    const editions = await editionsOf(this.store, reports);
    const { events, ...told } = sortOut(admitted, {
      known: (event) => known.get(identityOf(event)),
      edition: (report) => editions.get(identityOf(report)),
      since: terms.since,
      nextTime,
    });
    if (terms.dryRun || events.length === 0) return { position: await this.log.end(), ...told };
    const position = await this.log.append(events, currentTrace());
    for (const event of events) this.known.remember(event);
    return { position, ...told };
  }
}
