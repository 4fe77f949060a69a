import { dataShapes } from '@talion/domain';
import type { ActionRow, AlertKind, ChainRow, JsonSchema, LinkRow, ModelName, SequenceRow } from '@talion/domain';
import { alertKinds } from '@talion/platform';
import type { RowOf } from '@talion/tracking';
import { pointOf, pointsOf } from './geometry';
import type { Geometry } from './geometry';

/** The read models as they are asked by HTTP: `/v1/<model>`, and `/v1/<model>/<id>` where a row has an id of its own. */
type ModelTold = Readonly<{
  /** Name of its rows in the OpenAPI document. */
  schema: string;
  summary: string;
  /** What one row is called, where one can be asked for. */
  one?: string;
  /** The kinds that a list can be narrowed to. */
  kinds?: readonly string[];
  /** Where a row was, of rows that have a place; asks for the actions that it names. */
  placed?: (
    row: RowOf<ModelName>,
    actions: (ids: readonly string[]) => Promise<readonly ActionRow[]>,
  ) => Promise<Geometry>;
}>;

const reported = dataShapes['talion.action.reported.v1'].schema['properties'] as Readonly<Record<string, JsonSchema>>;
const actionTypes = reported['type']?.['enum'] as readonly string[];
const sequenceKinds: readonly SequenceRow['kind'][] = ['one-sided', 'exchange', 'tit-for-tat'];
const linkKinds: readonly LinkRow['kind'][] = ['asserted', 'inferred'];
/** Chains are narrowed by how they stand. */
const chainStatuses: readonly ChainRow['status'][] = ['active', 'paused', 'ended'];
const kindsOfAlerts: readonly AlertKind[] = alertKinds;

/** What is set aside is listed by itself, with what the gate refuses. */
export type ListedModel = Exclude<ModelName, 'quarantine'>;

export const models: Readonly<Record<ListedModel, ModelTold>> = {
  actions: {
    schema: 'Action',
    summary: 'Actions: what reports describe together, with who did it and where each field came from',
    one: 'An action with its reports in full, and all that was said about it',
    kinds: actionTypes,
    placed: (row) => Promise.resolve(pointOf(row as ActionRow)),
  },
  actors: { schema: 'Actor', summary: 'Actors, with their names', one: 'An actor' },
  relations: { schema: 'Relation', summary: 'Who is part of, backed by or a member of whom, and when' },
  dyads: { schema: 'Dyad', summary: 'Pairs of sides that act on each other, at a level', one: 'A dyad' },
  sequences: {
    schema: 'Sequence',
    summary: 'Episodes of dyads with their moves and retaliation cycles, at a level',
    one: 'A sequence',
    kinds: sequenceKinds,
  },
  links: { schema: 'Link', summary: 'What answers what, with the arithmetic behind it', kinds: linkKinds },
  chains: {
    schema: 'Chain',
    summary: 'Escalation chains as trees; of a kind are those of a status',
    one: 'An escalation chain',
    kinds: chainStatuses,
    placed: async (row, actions) => pointsOf(row as ChainRow, await actions((row as ChainRow).actions)),
  },
  alerts: { schema: 'Alert', summary: 'Alerts that stand', one: 'An alert that stands', kinds: kindsOfAlerts },
  coverage: { schema: 'Coverage', summary: "Sources' running totals beside what the log holds" },
  pending: {
    schema: 'Pending',
    summary: 'Events that wait for something not seen yet, or have no right to what they say',
  },
};

export const listedModels = Object.keys(models) as ListedModel[];
