import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import type { SearchAnswer } from '@talion/tracking';
import { get } from '../api/ask';
import { logKey } from '../view/questions';
import { useView } from '../view/use-view';

export type Found = SearchAnswer['rows'][number];

/** Of each kind at once: what fits below a field. */
const limit = '5';
/** Longest text that the API looks for. */
const charactersMax = 200;

/** What fits the words that are being typed; undefined where nothing was asked. */
export function useFoundAnswer(typed: string, kinds?: Found['kind']): readonly Found[] | undefined {
  const { view } = useView();
  const q = useDeferredValue(typed.trim().slice(0, charactersMax));
  const { data } = useQuery({
    queryKey: [logKey, 'search', q, kinds, view.asOf],
    queryFn: ({ signal }) =>
      get<{ rows: readonly Found[] }>('/v1/search', { q, kinds, asOf: view.asOf, limit }, signal),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });
  return q === '' ? undefined : data?.rows;
}

export const useFound = (typed: string, kinds?: Found['kind']): readonly Found[] => useFoundAnswer(typed, kinds) ?? [];
