/** What the columns of a table mean, saved beside it. */
export type ColumnMap = Readonly<{ source: string }>;
