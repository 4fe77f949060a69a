/** The forms in which a list of rows is given. */
export const formats = {
  json: { mediaType: 'application/json', told: 'a page of rows with position and parameters' },
  csv: { mediaType: 'text/csv', told: 'a table with a header row' },
  jsonl: { mediaType: 'application/x-ndjson', told: 'every row as a line of JSON' },
  geojson: { mediaType: 'application/geo+json', told: 'a FeatureCollection' },
} as const;

export type Format = keyof typeof formats;

export const tableFormats = ['json', 'csv', 'jsonl'] as const satisfies readonly Format[];

/** Only actions and chains have a place. */
export const placedFormats = [...tableFormats, 'geojson'] as const;
