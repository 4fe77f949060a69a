import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { ForecastRow } from '@talion/domain';
import { READ_STORE } from '@talion/platform';
import { Forecasts, passes, readCursor, writeCursor } from '@talion/tracking';
import type { Position, ReadStore } from '@talion/tracking';
import { toldParameters, waitFor } from './read-asked';
import type { Asked, ToldParameters } from './read-asked';

export type ForecastsAnswer = Readonly<{
  position: Position;
  parameters: ToldParameters;
  rows: readonly ForecastRow[];
  next?: string;
}>;

/** A page of forecasts, the most probable answer first. */
export class ListForecasts extends Query<ForecastsAnswer> {
  constructor(readonly asked: Asked) {
    super();
  }
}

@QueryHandler(ListForecasts)
export class ListForecastsHandler implements IQueryHandler<ListForecasts> {
  constructor(
    @Inject(READ_STORE) private readonly store: ReadStore,
    @Inject(Forecasts) private readonly forecasts: Forecasts,
  ) {}

  async execute({ asked }: ListForecasts): Promise<ForecastsAnswer> {
    await waitFor(this.store, asked);
    const { position, forecasts } = await this.forecasts.ask(asked.parameters);
    const { limit, after } = asked.page;
    // Listed by probability and not by time: a cursor says how many went before.
    const begin = (after === undefined ? undefined : readCursor(after)?.[0]) ?? 0;
    const passing = forecasts.filter(({ entry }) => passes(entry, asked.filter));
    const end = begin + limit;
    return {
      position,
      parameters: { ...toldParameters(asked.parameters), level: 'bloc' },
      rows: passing.slice(begin, end).map(({ row }) => row),
      ...(end < passing.length && { next: writeCursor({ from: end, key: '' }) }),
    };
  }
}
