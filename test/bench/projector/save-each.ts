import 'reflect-metadata';
import { Inject, Injectable, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { openPostgresEventLog } from '@talion/postgres-log';
import { startPosition } from '@talion/tracking';
import type { LogRecord } from '@talion/tracking';
import { DataSource, EntitySchema } from 'typeorm';
import { answerAlone } from '../process-alone';

/** The usual projection: a handler that saves one entity for each event. */
export type SavingEach = Readonly<{ url: string; count: number }>;

type Action = Readonly<{ id: string; type: string; happened: Date; value: unknown }>;

const actions = new EntitySchema<Action>({
  name: 'saved_action',
  columns: {
    id: { type: 'text', primary: true },
    type: { type: 'text' },
    happened: { type: 'timestamptz' },
    value: { type: 'jsonb' },
  },
});

@Injectable()
class ActionsHandler {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  async handle({ value }: LogRecord): Promise<void> {
    const { id, type, data } = value as { id: string; type: string; data: { occurred: { from: string } } };
    await this.source.getRepository(actions).save({ id, type, happened: new Date(data.occurred.from), value: data });
  }
}

answerAlone(async (asked) => {
  const { url, count } = asked as SavingEach;
  @Module({
    imports: [TypeOrmModule.forRoot({ type: 'postgres', url, entities: [actions], synchronize: true })],
    providers: [ActionsHandler],
  })
  class Projection {}
  const app = await NestFactory.createApplicationContext(Projection, { logger: false });
  const log = await openPostgresEventLog({ url });
  const handler = app.get(ActionsHandler);
  let handled = 0;
  const began = performance.now();
  for await (const { records } of log.read(startPosition, { follow: false })) {
    for (const record of records.slice(0, count - handled)) await handler.handle(record);
    handled += Math.min(records.length, count - handled);
    if (handled === count) break;
  }
  const ms = performance.now() - began;
  await log.close();
  await app.close();
  return (handled / ms) * 1000;
});
