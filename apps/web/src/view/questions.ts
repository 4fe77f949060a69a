import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { InfiniteData, UseInfiniteQueryResult, UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ActionRow, ActorRow } from '@talion/domain';
import { get } from '../api/ask';
import type { Asked } from '../api/ask';
import { pageOf, rowsById, rowsOf } from '../api/pages';
import type { PageAnswer, Rows } from '../api/pages';
import { useView } from './use-view';
import type { View } from './view';

/** Questions under a view. All stand under "log", so that one word asks them all anew when the log has grown. */
export const logKey = 'log';

export type Size = Readonly<{ pageRows?: number; pagesMax?: number }>;

/** Rows of a list. `only` names the parts of the view that the list understands; by default all of it. */
export function useRows<T>(
  model: string,
  asked: Asked = {},
  size: Size = {},
  under?: View,
  only: readonly (keyof View)[] = ['level', 'attribution', 'asOf'],
): UseQueryResult<Rows<T>> {
  const { view } = useView();
  const seen = Object.entries(under ?? view).filter(([name]) => only.some((one) => one === name));
  const all: Asked = { ...Object.fromEntries(seen), ...asked };
  return useQuery({
    queryKey: [logKey, model, all, size],
    queryFn: ({ signal }) => rowsOf<T>(model, all, size, signal),
    placeholderData: keepPreviousData,
  });
}

/** The same page by page, each once it is asked for. */
export function useRowsByPage<T>(
  model: string,
  asked: Asked,
  pageRows: number,
): UseInfiniteQueryResult<InfiniteData<PageAnswer<T>>> {
  const { view } = useView();
  const all: Asked = { ...view, ...asked };
  return useInfiniteQuery({
    queryKey: [logKey, 'by page', model, all, pageRows],
    queryFn: ({ signal, pageParam }) => pageOf<T>(model, all, pageRows, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
}

/** One row with what the API tells beside it; undefined where there is none under this view. */
export function useAnswer<T>(path: string | undefined, asked: Asked = {}, under?: View): UseQueryResult<T | null> {
  const { view } = useView();
  const all = { ...(under ?? view), ...asked };
  return useQuery({
    queryKey: [logKey, path, all],
    enabled: path !== undefined,
    queryFn: ({ signal }) => get<T>(path ?? '', all, signal),
  });
}

/** Rows by id, asked for in as few questions as possible. Ready is what has come, or will not; while ids change, those from before are shown. */
function useById<T extends { readonly id: string }>(
  model: string,
  ids: Iterable<string>,
  under?: View,
): Readonly<{ found: ReadonlyMap<string, T>; isReady: boolean }> {
  const { view } = useView();
  const wanted = [...new Set(ids)].sort();
  const asked = under ?? view;
  const { data, isError } = useQuery({
    queryKey: [logKey, 'by id', model, wanted, asked],
    queryFn: () => rowsById<T>(model, wanted, asked),
    enabled: wanted.length > 0,
    placeholderData: keepPreviousData,
  });
  const found = useMemo(() => new Map((data ?? []).map((row) => [row.id, row])), [data]);
  return { found, isReady: wanted.length === 0 || isError || data !== undefined };
}

export const useActions = (ids: Iterable<string>, under?: View) => useById<ActionRow>('actions', ids, under).found;

export type NameOf = (id: string) => string;

/** The names of actors and sides; an id stands for itself until its name is there. */
export function useNamesReady(ids: Iterable<string>, under?: View): Readonly<{ nameOf: NameOf; isReady: boolean }> {
  const { found, isReady } = useById<ActorRow>('actors', ids, under);
  const nameOf = useMemo(() => (id: string) => found.get(id)?.name ?? id, [found]);
  return { nameOf, isReady };
}

export const useNames = (ids: Iterable<string>, under?: View): NameOf => useNamesReady(ids, under).nameOf;
