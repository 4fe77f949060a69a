import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { KeysController } from '@talion/platform';
import { AppendEventsHandler } from './append-events.command';
import { EventsController } from './events.controller';
import { SchemasController } from './schemas.controller';

/** Takes reports in: by HTTP, through the gate, into the log. */
@Module({
  imports: [CqrsModule],
  controllers: [EventsController, SchemasController, KeysController],
  providers: [AppendEventsHandler],
})
export class IngestModule {}
