/** One statement of a step, with what stands for $1, $2 and so on. */
export type Statement = Readonly<{ sql: string; values?: unknown[] }>;
