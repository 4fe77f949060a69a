import type { Source, SourceFile } from '@talion/sources';

/** What became of the rows of one delivery. */
export type Delivered = Readonly<{
  rows: number;
  accepted: number;
  duplicates: number;
  corrected: number;
  refused: number;
}>;

/** Reads files with a source, and posts what they say; resolves once all of it is durable. */
export type Deliver = (
  source: Source,
  files: readonly SourceFile[],
  options?: Readonly<{ urn?: string | undefined; map?: string | undefined; onPublished?: (published: string) => void }>,
) => Promise<Delivered>;

/** What a feed works with. */
export type FeedTools = Readonly<{
  deliver: Deliver;
  /** Remembers how far the feed has come; asked only after what lies before is durable. */
  keep(place: FeedPlace): Promise<void>;
  /** Where downloads lie for a moment. */
  directory: string;
  signal: AbortSignal;
}>;

/** How far a feed has come, in its own words. */
export type FeedPlace = Readonly<Record<string, unknown>>;

/** Looks once, and delivers what is new. Resolves with true where there is more to be had at once. */
export type Feed = (place: FeedPlace, tools: FeedTools) => Promise<boolean>;
