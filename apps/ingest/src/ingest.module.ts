import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { KeysController, OwnKeyController } from '@talion/platform';
import { AppendEventsHandler } from './append-events.command';
import { AsyncApiController } from './asyncapi.controller';
import { DecideHandler } from './decisions/decide.command';
import { DecisionsController } from './decisions/decisions.controller';
import { EventsController } from './events.controller';
import { LogController } from './log.controller';
import { QuarantineController } from './quarantine.controller';
import { ReplayRecordHandler } from './replay-record.command';
import { SchemasController } from './schemas.controller';

/** Takes reports in: by HTTP, through the gate, into the log. */
@Module({
  imports: [CqrsModule],
  controllers: [
    AsyncApiController,
    DecisionsController,
    EventsController,
    LogController,
    QuarantineController,
    SchemasController,
    KeysController,
    OwnKeyController,
  ],
  providers: [AppendEventsHandler, DecideHandler, ReplayRecordHandler],
})
export class IngestModule {}
