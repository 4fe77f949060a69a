/** The field of the search, before anybody wants it and after. */
export const field = {
  className: 'combobox',
  'aria-label': 'Search actors, places and reports',
  placeholder: 'Search actors, places, reports',
} as const;
