/** What a list of actions is narrowed to: in the address, by the names that the API has for it. */

const filterNames = ['from', 'to', 'actor', 'country', 'kind', 'severityMin', 'severityMax', 'source', 'bbox'] as const;
export type FilterName = (typeof filterNames)[number];
export type Filters = Readonly<Partial<Record<FilterName, string>>>;

/** What is empty is no filter. */
export function filtersIn(query: URLSearchParams): Filters {
  const given = filterNames.map((name) => [name, query.get(name)?.trim() ?? ''] as const);
  return Object.fromEntries(given.filter(([, value]) => value !== ''));
}

/** The same query with these filters and no others. */
export function withFilters(query: URLSearchParams, filters: Filters): URLSearchParams {
  const changed = new URLSearchParams(query);
  for (const name of filterNames) {
    const value = filters[name]?.trim() ?? '';
    if (value === '') changed.delete(name);
    else changed.set(name, value);
  }
  return changed;
}
