import { Inject } from '@nestjs/common';
import { Command, CommandBus, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { quote } from '@talion/domain';
import { EVENT_LOG, HttpProblem, READ_STORE } from '@talion/platform';
import { copiesOf, identityOf, readPosition, writePosition } from '@talion/tracking';
import type { EventLog, ReadStore } from '@talion/tracking';
import { AppendEvents } from './append-events.command';
import type { Appended } from './append-events.command';

/** Which record is to be replayed: one that is no event by its place in the log, a conflict by its identity and number; as `/v1/quarantine` tells them. */
export type Replayed =
  | Readonly<{ at: string }>
  | Readonly<{
      id: string;
      source: string;
      n: number;
      /** A new id, where it is an event of its own after all. */ newId?: string;
    }>;

/** Put a record that was set aside through the gate again. */
export class ReplayRecord extends Command<Appended> {
  constructor(
    readonly record: Replayed,
    readonly keepsTimes: boolean,
  ) {
    super();
  }
}

@CommandHandler(ReplayRecord)
export class ReplayRecordHandler implements ICommandHandler<ReplayRecord> {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(READ_STORE) private readonly store: ReadStore,
    @Inject(CommandBus) private readonly commands: CommandBus,
  ) {}

  async execute({ record, keepsTimes }: ReplayRecord): Promise<Appended> {
    const value = 'at' in record ? await this.recordAt(record.at) : await this.conflict(record);
    const corrects = !('at' in record) && record.newId === undefined;
    return this.commands.execute(
      new AppendEvents([value], { keepsTimes, mayDecide: keepsTimes, corrects, dryRun: false, since: Infinity }),
    );
  }

  /** What stands there, whole. */
  private async recordAt(at: string): Promise<unknown> {
    const [partition, offset] = at.split(':').map(Number);
    if (partition === undefined || offset === undefined || !/^\d{1,9}:\d{1,18}$/.test(at))
      throw nowhere('at', at, 'must be a place in the log as /v1/quarantine tells it, such as 0:12');
    const offsets = readPosition(await this.log.end());
    const end = offsets.get(partition) ?? 0n;
    if (BigInt(offset) >= end) throw nowhere('at', at, `must lie before the end of its partition, which is ${end}`);
    offsets.set(partition, BigInt(offset));
    for await (const { records } of this.log.read(writePosition(offsets), { follow: false, batchSizeMax: 1 }))
      for (const one of records) if (one.partition === partition && one.offset === BigInt(offset)) return one.value;
    throw nowhere('at', at, 'must be a record that the log still has');
  }

  private async conflict({ id, source, n, newId }: Exclude<Replayed, { at: string }>): Promise<unknown> {
    const event = (await copiesOf(this.store, [id])).get(identityOf({ id, source }))?.[n];
    if (n < 1 || !event)
      throw nowhere('id', id, `must be set aside with the source ${quote(source)} and the number ${n}`);
    return newId === undefined ? event : { ...event, id: newId };
  }
}

const nowhere = (field: string, value: string, message: string): HttpProblem =>
  new HttpProblem('body-refused', `${field} ${message}; found ${quote(value)}.`, {
    problems: [{ field: `/${field}`, value: quote(value), message }],
  });
