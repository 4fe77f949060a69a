import { explainAction, explainLinks } from '@talion/domain';
import type {
  ActionExplanation,
  ActionRow,
  AskedParameters,
  LinkExplained,
  LinkRow,
  RelationRow,
} from '@talion/domain';
import { neighbourhoodOf } from './neighbourhood';
import { isTabled } from './on-demand';
import type { OnDemand } from './on-demand';
import type { Position } from './position';
import type { ReadStore } from './read-store';

export type Explained = Readonly<{
  position: Position;
  explanation: ActionExplanation;
  links: readonly LinkExplained[];
}>;

/** Links that are told with one action: more than anybody reads, and a bound all the same. */
const linksMax = 1000;
/** Links of which the actions at their ends are looked up. */
const endsMax = 20;

/**
 * Why an action is what it is. Under the default parameters from what lies around it; what that gives is held against the row in the tables, and where it
 * gives anything else, or under other parameters, the whole history is asked, within the bound of all such questions.
 */
export async function explain(
  store: ReadStore,
  onDemand: OnDemand,
  id: string,
  asked: AskedParameters,
): Promise<Explained | undefined> {
  if (!isTabled(asked)) {
    const { models, position } = await onDemand.compute(asked);
    const links = models.links.filter(({ response, trigger }) => response === id || trigger === id);
    const { events } = await onDemand.eventsFor('An explanation under other parameters than the defaults');
    const explanation = explainAction(events, id, asked);
    if (!explanation) return undefined;
    return { position, explanation, links: explainLinks(links.slice(0, linksMax), models.actions, models.relations) };
  }
  const position = await store.position();
  const row = await store.row('actions', id);
  if (!row) return undefined;
  const { rows } = await store.page('links', { of: id }, { limit: linksMax });
  const near = await neighbourhoodOf(store, row);
  const found = near && explainAction(near.events, id, {}, { relations: near.relations });
  if (found && explains(found, row))
    return {
      position,
      explanation: await withTabledNames(store, found),
      links: await withEnds(store, rows, near.relations),
    };
  const { events } = await onDemand.eventsFor(`Explaining ${JSON.stringify(id)}`);
  const explanation = explainAction(events, id);
  return explanation && { position, explanation, links: rows };
}

/** Whether the explanation is of this row: from a part of the history another action could come, or the same by other reports. */
const explains = ({ identity, attribution }: ActionExplanation, row: ActionRow): boolean =>
  sameTexts(
    identity.reports.map(({ report }) => report),
    row.reports.map(({ id }) => id),
  ) &&
  sameTexts(attribution.initiators, row.initiators) &&
  attribution.rung === row.rung &&
  attribution.disputed === row.disputed;

const sameTexts = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, index) => text === b[index]);

/** An actor that nobody registered is called as its first mention in the whole history calls it. */
async function withTabledNames(store: ReadStore, explanation: ActionExplanation): Promise<ActionExplanation> {
  const named = await Promise.all(
    Object.entries(explanation.names).map(async ([id, name]): Promise<[string, string]> => {
      const row = await store.row('actors', id);
      return [id, row?.name ?? name];
    }),
  );
  return { ...explanation, names: Object.fromEntries(named) };
}

async function withEnds(
  store: ReadStore,
  links: readonly LinkRow[],
  relations: readonly RelationRow[],
): Promise<readonly LinkExplained[]> {
  const ids = new Set(links.slice(0, endsMax).flatMap(({ response, trigger }) => [response, trigger]));
  const rows = await Promise.all([...ids].map((id) => store.row('actions', id)));
  return explainLinks(
    links,
    rows.flatMap((row) => row ?? []),
    relations,
  );
}
