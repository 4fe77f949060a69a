import type { JsonSchema } from '@talion/domain';
import { actionSchema } from './action-row';
import { actorSchema, relationSchema } from './actor-rows';
import { alertSchema, noticeSchema } from './alert-rows';
import { aliasSuggestionSchema } from './alias-suggestion';
import { chainSchema, linkExplainedSchema, linkSchema, treeSchema } from './chain-rows';
import { comparisonSchema } from './comparison';
import { dyadSchema, sequenceSchema } from './dyad-rows';
import { attributionSchema } from './attribution-explanation';
import { forecastSchema } from './forecast-row';
import { coverageSchema, pendingSchema } from './further-rows';
import { identitySchema } from './identity-explanation';

/** What the services answer with, by its name in the document. */
export const rowSchemas: Readonly<Record<string, JsonSchema>> = {
  Action: actionSchema,
  Actor: actorSchema,
  Relation: relationSchema,
  Dyad: dyadSchema,
  Sequence: sequenceSchema,
  Link: linkSchema,
  Chain: chainSchema,
  ChainTree: treeSchema,
  Alert: alertSchema,
  Forecast: forecastSchema,
  Coverage: coverageSchema,
  Pending: pendingSchema,
  Notice: noticeSchema,
  LinkExplained: linkExplainedSchema,
  Comparison: comparisonSchema,
  Identity: identitySchema,
  Attribution: attributionSchema,
  AliasSuggestion: aliasSuggestionSchema,
};
