import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { ActionRow, ModelName } from '@talion/domain';
import { READ_STORE } from '@talion/platform';
import { isTabled, OnDemand, pageOf } from '@talion/tracking';
import type { Computed, Page, PageRequest, Position, ReadStore, RowOf } from '@talion/tracking';
import { levelOf, toldParameters, waitFor } from './read-asked';
import type { Asked, ToldParameters } from './read-asked';
import { withinChain } from './within-chain';
import type { RowsById } from './within-chain';

/** A list of rows that is read page by page. */
export type OpenedRows<T = RowOf<ModelName>> = Readonly<{
  position: Position;
  parameters: ToldParameters;
  page: (request: PageRequest) => Promise<Page<T>>;
  /** Rows of a page where all are asked for: what is in memory already is not cut. */
  pageMax: number;
  actions: (ids: readonly string[]) => Promise<readonly ActionRow[]>;
}>;

/** The rows of a model that pass the filter, as many of them as are wanted. */
export class OpenRows extends Query<OpenedRows> {
  constructor(
    readonly model: ModelName,
    readonly asked: Asked,
  ) {
    super();
  }
}

/** Rows read from the tables at a time: few enough to hold, many enough that a page is worth its way. */
const tabledPageMax = 1000;

@QueryHandler(OpenRows)
export class OpenRowsHandler implements IQueryHandler<OpenRows> {
  constructor(
    @Inject(READ_STORE) private readonly store: ReadStore,
    @Inject(OnDemand) private readonly onDemand: OnDemand,
  ) {}

  async execute({ model, asked }: OpenRows): Promise<OpenedRows> {
    await waitFor(this.store, asked);
    const { store } = this;
    const level = levelOf(model, asked.parameters);
    const parameters = toldParameters(asked.parameters);
    const given = { ...asked.filter, ...(level !== undefined && { level }) };
    if (isTabled(asked.parameters)) {
      // Asked first: the rows may be newer, and never older, than what is said of them.
      const position = await store.position();
      const rows = rowsIn(store);
      const filter = await withinChain(model, given, rows);
      const page = (request: PageRequest) => store.page(model, filter, request);
      return { position, parameters, page, pageMax: tabledPageMax, actions: rows.actions };
    }
    const computed = await this.onDemand.compute(asked.parameters);
    const rows = rowsOf(computed);
    const filter = await withinChain(model, given, rows);
    const page = (request: PageRequest) => Promise.resolve(pageOf(computed.rowsOf(model), filter, request));
    return { position: computed.position, parameters, page, pageMax: Infinity, actions: rows.actions };
  }
}

/** Ids that are looked up at a time. */
const idsAtOnce = 1000;

const rowsIn = (store: ReadStore): RowsById => ({
  chain: (id) => store.row('chains', id),
  actions: async (ids) => {
    const rows: ActionRow[] = [];
    for (let at = 0; at < ids.length; at += idsAtOnce)
      rows.push(...(await store.rows('actions', ids.slice(at, at + idsAtOnce))));
    return rows;
  },
});

function rowsOf({ models }: Computed): RowsById {
  let byId: ReadonlyMap<string, ActionRow> | undefined;
  return {
    chain: (id) => Promise.resolve(models.chains.find((one) => one.id === id)),
    actions: (ids) => {
      const known = (byId ??= new Map(models.actions.map((action) => [action.id, action])));
      return Promise.resolve(ids.flatMap((id) => known.get(id) ?? []));
    },
  };
}
