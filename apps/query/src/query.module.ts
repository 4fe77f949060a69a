import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { READ_STORE } from '@talion/platform';
import { Forecasts, OnDemand, Suggestions } from '@talion/tracking';
import type { ReadStore } from '@talion/tracking';
import { AcceptedEventsController } from './accepted-events.controller';
import { Answering } from './answering';
import { ChangesController } from './changes.controller';
import { DecisionsController } from './decisions/decisions.controller';
import { ListDecisionsHandler } from './decisions/list-decisions.query';
import { ExplainActionHandler } from './explain-action.query';
import { ExplanationController } from './explanation.controller';
import { ForecastsController } from './forecasts.controller';
import { KnowledgeController } from './knowledge.controller';
import { ListQuarantineHandler } from './list-quarantine.query';
import { ListRowsHandler } from './list-rows.query';
import { listedModels } from './models';
import { OpenForecastsHandler } from './open-forecasts.query';
import { OpenRowsHandler } from './open-rows.query';
import { PageModule } from './page/page.module';
import { QuarantineController } from './quarantine.controller';
import { rowsController } from './rows.controller';
import { SearchController } from './search/search.controller';
import { ShowActionHandler } from './show-action.query';
import { ShowRowHandler } from './show-row.query';
import { SuggestionsController } from './suggestions.controller';

/** Answers questions, and serves the page that asks them. */
@Module({
  imports: [CqrsModule, PageModule],
  // Suggestions before actors: else it would be taken for the id of one.
  controllers: [
    SuggestionsController,
    ...listedModels.map(rowsController),
    ExplanationController,
    ForecastsController,
    QuarantineController,
    AcceptedEventsController,
    KnowledgeController,
    ChangesController,
    DecisionsController,
    SearchController,
  ],
  providers: [
    { provide: Suggestions, inject: [READ_STORE], useFactory: (store: ReadStore) => new Suggestions(store) },
    { provide: OnDemand, inject: [READ_STORE], useFactory: (store: ReadStore) => new OnDemand(store) },
    {
      provide: Forecasts,
      inject: [READ_STORE, OnDemand],
      useFactory: (store: ReadStore, onDemand: OnDemand) => new Forecasts(store, onDemand),
    },
    ListRowsHandler,
    ListQuarantineHandler,
    ShowRowHandler,
    ShowActionHandler,
    ExplainActionHandler,
    OpenForecastsHandler,
    OpenRowsHandler,
    Answering,
    ListDecisionsHandler,
  ],
})
export class QueryModule {}
