import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { ActionRow, LinkRow, LogEvent } from '@talion/domain';
import { READ_STORE } from '@talion/platform';
import { isTabled, OnDemand } from '@talion/tracking';
import type { Position, ReadStore } from '@talion/tracking';
import { toldParameters, waitFor } from './read-asked';
import type { Asked, ToldParameters } from './read-asked';

export type ActionAnswer = Readonly<{
  position: Position;
  parameters: ToldParameters;
  row: ActionRow;
  links: readonly LinkRow[];
  events: Readonly<Record<string, LogEvent>>;
}>;

/** An action with its reports in full and all that was said about it; undefined if there is none. */
export class ShowAction extends Query<ActionAnswer | undefined> {
  constructor(
    readonly id: string,
    readonly asked: Asked,
  ) {
    super();
  }
}

/** Answers to one action that are told with it: more than anybody reads, and a bound all the same. */
const linksMax = 1000;

@QueryHandler(ShowAction)
export class ShowActionHandler implements IQueryHandler<ShowAction> {
  constructor(
    @Inject(READ_STORE) private readonly store: ReadStore,
    @Inject(OnDemand) private readonly onDemand: OnDemand,
  ) {}

  async execute({ id, asked }: ShowAction): Promise<ActionAnswer | undefined> {
    await waitFor(this.store, asked);
    const { position, row, links } = await this.find(id, asked);
    if (!row) return undefined;
    const events = Object.fromEntries(await this.store.eventsByName(namesIn(row, links)));
    return { position, parameters: toldParameters(asked.parameters), row, links, events };
  }

  private async find(id: string, { parameters }: Asked) {
    if (isTabled(parameters)) {
      const position = await this.store.position();
      const [row, links] = await Promise.all([
        this.store.row('actions', id),
        this.store.page('links', { of: id }, { limit: linksMax }),
      ]);
      return { position, row, links: links.rows };
    }
    const { models, position } = await this.onDemand.compute(parameters);
    const links = models.links.filter(({ response, trigger }) => response === id || trigger === id);
    return { position, row: models.actions.find((one) => one.id === id), links: links.slice(0, linksMax) };
  }
}

/** Every event that these rows name. */
function namesIn(row: ActionRow, links: readonly LinkRow[]): string[] {
  const names = [
    ...row.reports.flatMap(({ id, corrections }) => [id, ...corrections]),
    ...row.decisions,
    ...row.statements,
    ...links.flatMap(({ assertedBy }) => (assertedBy ? [assertedBy.event] : [])),
  ];
  return [...new Set(names)];
}
