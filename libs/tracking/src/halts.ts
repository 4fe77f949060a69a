import type { ReadStore, StoredHalt } from './read-store';

/** Halted events that are read at once. */
const pageMax = 1000;

/** Every halted event, in the order they were met. */
export async function* haltsOf(store: Pick<ReadStore, 'halts'>): AsyncGenerator<StoredHalt> {
  for (let after = 0; ;) {
    const page = await store.halts(after, pageMax);
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < pageMax) return;
    after = last.sequence;
  }
}
