/**
 * What a key may do: `ingest` posts events, `read` asks and listens, `desk` says what alerts are sent where, and takes note of them, `analyst` decides in
 * its own name what reports mean. `admin` does all of it and may bring the times that records already have.
 */
export const scopes = ['ingest', 'read', 'desk', 'analyst', 'admin'] as const;
export type Scope = (typeof scopes)[number];

/** Whether these scopes allow what asks for `needed`: `admin` implies all. */
export const allows = (held: readonly Scope[], needed: Scope): boolean =>
  held.includes('admin') || held.includes(needed);
