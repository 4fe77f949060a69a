import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { ModelName } from '@talion/domain';
import { READ_STORE } from '@talion/platform';
import { isTabled, OnDemand, pageOf } from '@talion/tracking';
import type { Page, Position, ReadStore, RowFilter, RowOf } from '@talion/tracking';
import { levelOf, toldParameters, waitFor } from './read-asked';
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
  constructor(
    @Inject(READ_STORE) private readonly store: ReadStore,
    @Inject(OnDemand) private readonly onDemand: OnDemand,
  ) {}

  async execute({ model, asked }: ListRows): Promise<RowsAnswer> {
    await waitFor(this.store, asked);
    const { parameters } = asked;
    const level = levelOf(model, parameters);
    const filter = { ...asked.filter, ...(level !== undefined && { level }) };
    return { ...(await this.page(model, asked, filter)), parameters: toldParameters(parameters) };
  }

  private async page(
    model: ModelName,
    { parameters, page }: Asked,
    filter: RowFilter,
  ): Promise<Page<RowOf<ModelName>> & Readonly<{ position: Position }>> {
    if (isTabled(parameters)) {
      // Asked first: the rows may be newer, and never older, than what is said of them.
      const position = await this.store.position();
      return { position, ...(await this.store.page(model, filter, page)) };
    }
    const computed = await this.onDemand.compute(parameters);
    return { position: computed.position, ...pageOf(computed.rowsOf(model), filter, page) };
  }
}
