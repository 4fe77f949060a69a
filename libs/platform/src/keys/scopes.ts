/** What a key may do: `ingest` posts events, `read` asks and listens, `admin` does both and may bring the times that records already have. */
export const scopes = ['ingest', 'read', 'admin'] as const;
export type Scope = (typeof scopes)[number];

/** Whether these scopes allow what asks for `needed`: `admin` implies all. */
export const allows = (held: readonly Scope[], needed: Scope): boolean =>
  held.includes('admin') || held.includes(needed);
