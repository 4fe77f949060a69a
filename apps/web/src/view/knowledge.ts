import { useQuery } from '@tanstack/react-query';
import { get } from '../api/ask';
import { logKey } from './questions';
import type { Accepted } from './stops';

type KnowledgeAnswer = Readonly<{ position: string; rows: readonly Accepted[] }>;

/** When it became known what is known: the stops of the slider. */
export const useKnowledge = () =>
  useQuery({ queryKey: [logKey, 'knowledge'], queryFn: () => get<KnowledgeAnswer>('/v1/knowledge') });
