import { Inject } from '@nestjs/common';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import type { EventLog, Position } from '@talion/tracking';
import { EVENT_LOG } from '@talion/platform';
import { AcceptanceClock } from './acceptance-clock';
import { admitEvents } from './admit-events';
import type { Admitted } from './admit-events';

/** What ingest answers: all that was accepted is durable, and `position` covers it. */
export type Appended = Omit<Admitted, 'events'> & Readonly<{ position: Position }>;

/** Take these values into the log, as far as they are events. */
export class AppendEvents extends Command<Appended> {
  constructor(
    readonly values: readonly unknown[],
    readonly keepsTimes: boolean,
  ) {
    super();
  }
}

@CommandHandler(AppendEvents)
export class AppendEventsHandler implements ICommandHandler<AppendEvents> {
  private readonly clock = new AcceptanceClock();

  constructor(@Inject(EVENT_LOG) private readonly log: EventLog) {}

  async execute({ values, keepsTimes }: AppendEvents): Promise<Appended> {
    const { events, ...told } = admitEvents(values, { nextTime: () => this.clock.next(), keepsTimes });
    return { position: await this.log.append(events), ...told };
  }
}
