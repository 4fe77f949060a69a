import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { ForecastRow } from '@talion/domain';
import { READ_STORE } from '@talion/platform';
import { Forecasts, passes, readCursor, writeCursor } from '@talion/tracking';
import type { Page, PageRequest, ReadStore } from '@talion/tracking';
import type { OpenedRows } from './open-rows.query';
import { toldParameters, waitFor } from './read-asked';
import type { Asked } from './read-asked';

/** Forecasts, the most probable answer first, as many of them as are wanted. */
export class OpenForecasts extends Query<OpenedRows<ForecastRow>> {
  constructor(readonly asked: Asked) {
    super();
  }
}

@QueryHandler(OpenForecasts)
export class OpenForecastsHandler implements IQueryHandler<OpenForecasts> {
  constructor(
    @Inject(READ_STORE) private readonly store: ReadStore,
    @Inject(Forecasts) private readonly forecasts: Forecasts,
  ) {}

  async execute({ asked }: OpenForecasts): Promise<OpenedRows<ForecastRow>> {
    await waitFor(this.store, asked);
    const { position, forecasts } = await this.forecasts.ask(asked.parameters);
    const passing = forecasts.filter(({ entry }) => passes(entry, asked.filter)).map(({ row }) => row);
    return {
      position,
      parameters: { ...toldParameters(asked.parameters), level: 'bloc' },
      page: (request) => Promise.resolve(pageOfForecasts(passing, request)),
      pageMax: Infinity,
      actions: () => Promise.resolve([]),
    };
  }
}

/** Listed by probability and not by time: a cursor says how many went before. */
function pageOfForecasts(passing: readonly ForecastRow[], { limit, after }: PageRequest): Page<ForecastRow> {
  const begin = (after === undefined ? undefined : readCursor(after)?.[0]) ?? 0;
  const end = begin + limit;
  return {
    rows: passing.slice(begin, end),
    ...(end < passing.length && { next: writeCursor({ from: end, key: '' }) }),
  };
}
