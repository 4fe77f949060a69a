/** What a row says now that it did not say then: the marks that the knowledge slider leaves. */

export type Difference = Readonly<{ field: string; then: string; now: string }>;

/** Values as they are shown; undefined where there is nothing to show. */
export type Telling<T> = Readonly<Record<string, (row: T) => string | undefined>>;

const nothing = 'nothing';

export function differencesOf<T>(then: T, now: T, telling: Telling<T>): Difference[] {
  return Object.entries(telling).flatMap(([field, tell]) => {
    const [before, after] = [tell(then) ?? nothing, tell(now) ?? nothing];
    return before === after ? [] : [{ field, then: before, now: after }];
  });
}

/** Which of the rows of now were not there then, and which of then are no more. */
export function comparedById<T extends { readonly id: string }>(
  then: readonly T[],
  now: readonly T[],
): Readonly<{ begun: readonly T[]; gone: readonly T[]; nowById: ReadonlyMap<string, T> }> {
  const nowById = new Map(now.map((row) => [row.id, row]));
  const known = new Set(then.map(({ id }) => id));
  return {
    begun: now.filter(({ id }) => !known.has(id)),
    gone: then.filter(({ id }) => !nowById.has(id)),
    nowById,
  };
}
