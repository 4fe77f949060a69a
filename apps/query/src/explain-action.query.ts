import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { attributionInWords, identityInWords, linkInWords } from '@talion/domain';
import type { ActionExplanation, LinkExplained } from '@talion/domain';
import { READ_STORE } from '@talion/platform';
import { explain, OnDemand } from '@talion/tracking';
import type { Position, ReadStore } from '@talion/tracking';
import { toldParameters, waitFor } from './read-asked';
import type { Asked, ToldParameters } from './read-asked';

export type ExplanationAnswer = ActionExplanation &
  Readonly<{
    position: Position;
    parameters: ToldParameters;
    links: readonly LinkExplained[];
    inWords: Readonly<Record<'identity' | 'attribution' | 'links', readonly string[]>>;
  }>;

/** Why an action is what it is; undefined if there is none. */
export class ExplainAction extends Query<ExplanationAnswer | undefined> {
  constructor(
    readonly id: string,
    readonly asked: Asked,
  ) {
    super();
  }
}

@QueryHandler(ExplainAction)
export class ExplainActionHandler implements IQueryHandler<ExplainAction> {
  constructor(
    @Inject(READ_STORE) private readonly store: ReadStore,
    @Inject(OnDemand) private readonly onDemand: OnDemand,
  ) {}

  async execute({ id, asked }: ExplainAction): Promise<ExplanationAnswer | undefined> {
    await waitFor(this.store, asked);
    const found = await explain(this.store, this.onDemand, id, asked.parameters);
    if (!found) return undefined;
    const { position, explanation, links } = found;
    const nameOf = (actor: string): string => explanation.names[actor] ?? actor;
    return {
      position,
      parameters: toldParameters(asked.parameters),
      ...explanation,
      links,
      inWords: {
        identity: identityInWords(explanation.identity, nameOf),
        attribution: attributionInWords(explanation.attribution, nameOf),
        links: links.flatMap((link) => linkInWords(link, nameOf)),
      },
    };
  }
}
