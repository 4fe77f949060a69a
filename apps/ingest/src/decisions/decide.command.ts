import { randomUUID } from 'node:crypto';
import { Inject } from '@nestjs/common';
import { Command, CommandBus, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import type { LogEvent } from '@talion/domain';
import { EVENT_LOG, READ_STORE } from '@talion/platform';
import type { FieldProblem } from '@talion/platform';
import type { EventLog, Position, ReadStore } from '@talion/tracking';
import { AppendEvents } from '../append-events.command';
import type { Appended } from '../append-events.command';
import { untilKnown, untilRead } from '../delivery';
import { refusedDecisions } from './asked-decisions';
import type { AskedDecision } from './asked-decisions';
import { draftDecision, retracting } from './draft-decision';
import { namedEvents, namingsIn, wrongNames } from './named-events';
import { withdrawnAlready, wrongUndoing } from './refuse-retractions';

export type Decided = Pick<Appended, 'position' | 'accepted' | 'duplicates'>;

/** Takes what an analyst decided, all of it or nothing. */
export class Decide extends Command<Decided> {
  constructor(
    readonly decisions: readonly AskedDecision[],
    /** Of the key that decides. */
    readonly name: string,
    /** Whether it is to undo: then only decisions can be withdrawn. */
    readonly undoes = false,
  ) {
    super();
  }
}

const events = { keepsTimes: false, mayDecide: true, corrects: false, since: Infinity } as const;

@CommandHandler(Decide)
export class DecideHandler implements ICommandHandler<Decide> {
  /** Decisions are taken one after the other: each is held against those before it. */
  private last: Promise<unknown> = Promise.resolve();
  /** Up to where the read models must have come to know the decisions before. */
  private decided: Position | undefined;

  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(READ_STORE) private readonly store: ReadStore,
    @Inject(CommandBus) private readonly commands: CommandBus,
  ) {}

  async execute(asked: Decide): Promise<Decided> {
    // Waited for outside the queue first: where nothing is read, nobody waits for all those before him in turn.
    await this.untilDecided();
    const turn = this.last.then(() => this.decide(asked));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private async untilDecided(): Promise<void> {
    this.decided ??= await this.log.end();
    await untilRead(this.store, this.decided, 'a decision');
  }

  private async decide({ decisions, name, undoes }: Decide): Promise<Decided> {
    await this.untilDecided();
    const drafts = this.draft(decisions, name);
    const known = await this.known(drafts);
    const made = drafts.map((draft) => {
      const target = draft.type === 'talion.action.retracted.v1' ? known.get(draft.data.event) : undefined;
      return target ? { event: retracting(draft, target, name), target } : { event: draft };
    });
    const retractions = made.map(({ event, target }) => target && { event, target });
    refuse(drafts.map((draft) => wrongNames(draft, known)));
    if (undoes) refuse(retractions.map((one) => (one ? wrongUndoing(one.target) : [])));
    refuse(await withdrawnAlready(this.store, retractions));
    const values = made.map(({ event }) => event);
    await this.append(values, true);
    const appended = await this.append(values, false);
    this.decided = appended.position;
    return appended;
  }

  private draft(decisions: readonly AskedDecision[], name: string): LogEvent[] {
    const terms = { name, newId: randomUUID, now: new Date().toISOString() };
    const drafts = decisions.map((one) => draftDecision(one, terms));
    refuse(drafts.map((draft) => ('problems' in draft ? draft.problems : [])));
    return drafts.flatMap((draft) => ('event' in draft ? draft.event : []));
  }

  /** The events that these decisions name, by name; what has just been posted is waited for. */
  private async known(drafts: readonly LogEvent[]): Promise<ReadonlyMap<string, LogEvent>> {
    const source = drafts[0]?.source ?? '';
    const names = [...new Set(drafts.flatMap((draft) => namingsIn(draft).map(({ name }) => name)))];
    const known = await namedEvents(this.store, names, source);
    if (known.size === names.length) return known;
    await untilKnown(this.log, this.store);
    return namedEvents(this.store, names, source);
  }

  /** Through the same gate as all events; one that is refused takes all others with it. */
  private async append(values: readonly LogEvent[], dryRun: boolean): Promise<Decided> {
    const { position, accepted, duplicates, refused } = await this.commands.execute(
      new AppendEvents(values, { ...events, dryRun }),
    );
    if (refused.length > 0)
      throw refusedDecisions(refused.flatMap(({ index, problems }) => problems.map((one) => ({ index, ...one }))));
    return { position, accepted, duplicates };
  }
}

/** @throws HttpProblem `body-refused` where there is a problem with one of the decisions, told by its place. */
function refuse(found: readonly (readonly Omit<FieldProblem, 'index'>[])[]): void {
  const problems = found.flatMap((some, index) => some.map((one): FieldProblem => ({ index, ...one })));
  if (problems.length > 0) throw refusedDecisions(problems);
}
