type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** What was left out, left out: a field that may be missing may not be `undefined`. */
export const withoutUndefined = <T extends object>(values: T): Defined<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>;
