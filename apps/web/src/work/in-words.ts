import type { LogEvent } from '@talion/domain';
import { listed } from '../parts/words';

/** What a decision says, in a sentence. */
export function decisionInWords({ type, data }: LogEvent): string {
  switch (type) {
    case 'talion.actions.merged.v1':
      return `One action: ${listed(data.reports)}`;
    case 'talion.actions.split.v1':
      return `Different actions: ${listed(data.reports)}`;
    case 'talion.response.asserted.v1':
      return `${data.response} answers ${listed(data.triggers)}`;
    case 'talion.response.rejected.v1':
      return `${data.response} does not answer ${listed(data.triggers)}`;
    case 'talion.actor.registered.v1':
      return `${data.name} is also called ${listed(data.aliases ?? [], 'nothing else')}`;
    case 'talion.actor.related.v1':
      return `${data.actor} ${data.relation.replaceAll('_', ' ')} ${data.to}`;
    case 'talion.actor.unrelated.v1':
      return `${data.actor} is not ${data.relation.replaceAll('_', ' ')} ${data.to}`;
    case 'talion.action.corrected.v1':
      return `${data.report} corrected: ${listed(Object.keys(data.fields))}`;
    case 'talion.action.retracted.v1':
      return `${data.event} retracted`;
    default:
      return type;
  }
}

export const reasonOf = ({ data }: LogEvent): string | undefined => {
  if ('reason' in data && data.reason !== undefined) return data.reason;
  return 'summary' in data ? data.summary : undefined;
};
