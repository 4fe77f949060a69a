import { useQuery } from '@tanstack/react-query';
import { get } from '../api/ask';
import { logKey } from './questions';

/** A stretch of time in which events were accepted, and the moment of the last of them. */
export type Accepted = Readonly<{ from: string; last: string; events: number }>;
type KnowledgeAnswer = Readonly<{ position: string; rows: readonly Accepted[] }>;

/** When it became known what is known: the stops of the slider. */
export const useKnowledge = () =>
  useQuery({ queryKey: [logKey, 'knowledge'], queryFn: () => get<KnowledgeAnswer>('/v1/knowledge') });

/** The stop at which the slider stands: the last whose events were all accepted by then; `stops.length - 1`, the last, is now. */
export function stopAt(stops: readonly Accepted[], asOf: string): number {
  const moment = Date.parse(asOf);
  if (Number.isNaN(moment)) return stops.length;
  return stops.findLastIndex(({ last }) => Date.parse(last) <= moment);
}
