import type { DataOf, LogEvent } from '@talion/domain';
import { listed } from '../parts/words';
import type { DecisionType } from './decide';

const telling: { [T in DecisionType]: (data: DataOf<T>) => string } = {
  'talion.actions.merged.v1': ({ reports }) => `One action: ${listed(reports)}`,
  'talion.actions.split.v1': ({ reports }) => `Different actions: ${listed(reports)}`,
  'talion.response.asserted.v1': ({ response, triggers }) => `${response} answers ${listed(triggers)}`,
  'talion.response.rejected.v1': ({ response, triggers }) => `${response} does not answer ${listed(triggers)}`,
  'talion.actor.registered.v1': ({ name, aliases }) =>
    `${name} is also called ${listed(aliases ?? [], 'nothing else')}`,
  'talion.actor.related.v1': ({ actor, relation, to }) => `${actor} ${relation.replaceAll('_', ' ')} ${to}`,
  'talion.actor.unrelated.v1': ({ actor, relation, to }) => `${actor} not ${relation.replaceAll('_', ' ')} ${to}`,
  'talion.action.corrected.v1': ({ report, fields }) => `${report} corrected: ${listed(Object.keys(fields))}`,
  'talion.action.retracted.v1': ({ event }) => `${event} retracted`,
};

const isDecision = (type: string): type is DecisionType => type in telling;

/** What a decision says, in a sentence. */
export const decisionInWords = ({ type, data }: LogEvent): string =>
  isDecision(type) ? (telling[type] as (of: LogEvent['data']) => string)(data) : type;

export const reasonOf = ({ data }: LogEvent): string | undefined => {
  if ('reason' in data) return data.reason;
  return 'summary' in data ? data.summary : undefined;
};
