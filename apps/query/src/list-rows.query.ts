import { Inject } from '@nestjs/common';
import { Query, QueryBus, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { ModelName } from '@talion/domain';
import type { Position, RowOf } from '@talion/tracking';
import { OpenRows } from './open-rows.query';
import type { Asked, ToldParameters } from './read-asked';

export type RowsAnswer = Readonly<{
  position: Position;
  parameters: ToldParameters;
  rows: readonly RowOf<ModelName>[];
  next?: string;
}>;

/** A page of the rows of a model. */
export class ListRows extends Query<RowsAnswer> {
  constructor(
    readonly model: ModelName,
    readonly asked: Asked,
  ) {
    super();
  }
}

@QueryHandler(ListRows)
export class ListRowsHandler implements IQueryHandler<ListRows> {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  async execute({ model, asked }: ListRows): Promise<RowsAnswer> {
    const { position, parameters, page } = await this.queries.execute(new OpenRows(model, asked));
    return { position, parameters, ...(await page(asked.page)) };
  }
}
