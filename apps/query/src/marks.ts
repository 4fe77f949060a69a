import type { ModelName } from '@talion/domain';
import type { MarkFilter } from '@talion/tracking';

/** Roles of actions, as the definitions have them. */
export const roles = ['hostile', 'signal', 'restraint'] as const satisfies readonly MarkFilter['role'][];

const further = {
  actions: ['country', 'bbox', 'severityMin', 'severityMax', 'source', 'role', 'id'],
  actors: ['id'],
  chains: ['country', 'severityMin', 'severityMax'],
  sequences: ['severityMin', 'severityMax'],
} as const satisfies Partial<Record<ModelName, readonly string[]>>;

/** A filter that only rows of some models have a field for. */
export type FurtherFilter = (typeof further)[keyof typeof further][number];

/** The filters of a model beside those that every list takes; for all others such a parameter is unknown. */
export const furtherFiltersOf = (model: ModelName): readonly FurtherFilter[] =>
  model in further ? further[model as keyof typeof further] : [];
