import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { ModelName } from '@talion/domain';
import { READ_STORE } from '@talion/platform';
import { isTabled, OnDemand } from '@talion/tracking';
import type { Position, ReadStore, RowOf } from '@talion/tracking';
import { levelOf, toldParameters, waitFor } from './read-asked';
import type { Asked, ToldParameters } from './read-asked';

export type RowAnswer = Readonly<{ position: Position; parameters: ToldParameters; row: RowOf<ModelName> }>;

/** One row of a model by its id; undefined if there is none. */
export class ShowRow extends Query<RowAnswer | undefined> {
  constructor(
    readonly model: ModelName,
    readonly id: string,
    readonly asked: Asked,
  ) {
    super();
  }
}

@QueryHandler(ShowRow)
export class ShowRowHandler implements IQueryHandler<ShowRow> {
  constructor(
    @Inject(READ_STORE) private readonly store: ReadStore,
    @Inject(OnDemand) private readonly onDemand: OnDemand,
  ) {}

  async execute({ model, id, asked }: ShowRow): Promise<RowAnswer | undefined> {
    await waitFor(this.store, asked);
    const { position, row } = await this.find(model, id, asked);
    return row && { position, parameters: toldParameters(asked.parameters), row };
  }

  private async find(model: ModelName, id: string, { parameters }: Asked) {
    const level = levelOf(model, parameters);
    if (isTabled(parameters)) {
      const position = await this.store.position();
      return { position, row: await this.store.row(model, id, level) };
    }
    const computed = await this.onDemand.compute(parameters);
    const found = computed.rowsOf(model).find(({ entry }) => entry.id === id && entry.level === level);
    return { position: computed.position, row: found?.row };
  }
}
