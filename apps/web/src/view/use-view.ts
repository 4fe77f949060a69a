import { useCallback, useMemo } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { pageIn, viewIn, withView } from './view';
import type { View } from './view';

/** The view that the address says, and how to change it. */
export function useView(): Readonly<{ view: View; change: (part: Partial<View>) => void }> {
  const [query, setQuery] = useSearchParams();
  const view = useMemo(() => viewIn(query), [query]);
  const change = useCallback(
    (part: Partial<View>) => setQuery((now) => withView(now, { ...viewIn(now), ...part })),
    [setQuery],
  );
  return { view, change };
}

/** A parameter of the address that is the page's own: what is selected, searched, narrowed to. */
export function useAsked(name: string): readonly [string | undefined, (value: string | undefined) => void] {
  const [query, setQuery] = useSearchParams();
  const set = useCallback(
    (value: string | undefined) =>
      setQuery((now) => {
        const next = new URLSearchParams(now);
        if (value === undefined) next.delete(name);
        else next.set(name, value);
        return next;
      }),
    [name, setQuery],
  );
  return [query.get(name) ?? undefined, set];
}

/** Addresses of pages in the present view. */
export function usePages(): (path: string, about?: Readonly<Record<string, string>>) => string {
  const { view } = useView();
  return useCallback((path, about) => pageIn(view, path, about), [view]);
}

export function useGo(): (path: string, about?: Readonly<Record<string, string>>) => void {
  const pages = usePages();
  const [, navigate] = useLocation();
  return useCallback((path, about) => navigate(pages(path, about)), [navigate, pages]);
}
