import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { FeedTrouble } from './feed-trouble';

/** The feeds that a worker watches, as a file says it (docs/feeds.md). */
const name = z.string().regex(/^[a-z0-9][a-z0-9-]{0,49}$/, 'must be lower-case letters, digits and hyphens');
const everySeconds = z.number().int().min(1).max(86_400);
const source = z.string().regex(/^\S+$/).optional();

const gdelt = z.strictObject({
  kind: z.literal('gdelt-15-minutes'),
  name,
  everySeconds: everySeconds.default(300),
  /** The list of the latest files, and that of all, which fills gaps. */
  list: z.url().default('http://data.gdeltproject.org/gdeltv2/lastupdate.txt'),
  allFiles: z.url().default('http://data.gdeltproject.org/gdeltv2/masterfilelist.txt'),
  mentions: z.boolean().default(false),
  source,
});
const acled = z.strictObject({
  kind: z.literal('acled-api'),
  name,
  everySeconds: everySeconds.default(21_600),
  api: z.url().default('https://acleddata.com'),
  /** Environment variables that hold the account: secrets stand in no file. */
  usernameVariable: z.string().default('ACLED_USERNAME'),
  passwordVariable: z.string().default('ACLED_PASSWORD'),
  /** Rows changed since then are read the first time, in seconds since 1970. */
  since: z.number().int().min(0).default(0),
  pageRows: z.number().int().min(1).max(5000).default(5000),
  /** Further parameters of the question, such as `{ "country": "Syria" }`. */
  query: z.record(z.string(), z.string()).default({}),
  source,
});
const folder = z.strictObject({
  kind: z.literal('folder'),
  name,
  everySeconds: everySeconds.default(30),
  path: z.string().min(1),
  /** What file names end with; left out: all. */
  endsWith: z.string().optional(),
  format: z.string().optional(),
  map: z.string().optional(),
  /** How long a file must have lain still before it is read. */
  stillSeconds: z.number().min(0).max(3600).default(5),
  source,
});
const shape = z.strictObject({
  feeds: z
    .array(z.discriminatedUnion('kind', [gdelt, acled, folder]))
    .min(1)
    .refine(
      (feeds) => new Set(feeds.map((feed) => feed.name)).size === feeds.length,
      'must have a name of its own each',
    ),
});

export type GdeltFeed = z.infer<typeof gdelt>;
export type AcledFeed = z.infer<typeof acled>;
export type FolderFeed = z.infer<typeof folder>;
export type FeedConfig = GdeltFeed | AcledFeed | FolderFeed;

/** @throws FeedTrouble `config-refused`, naming each field that is wrong. */
export async function readFeeds(path: string): Promise<readonly FeedConfig[]> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new FeedTrouble('config-refused', `The feeds cannot be read from ${JSON.stringify(path)}.`, { cause });
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new FeedTrouble('config-refused', `${JSON.stringify(path)} is no JSON.`, { cause });
  }
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data.feeds;
  const wrong = parsed.error.issues.map(({ path: field, message }) => `/${field.map(String).join('/')}: ${message}`);
  throw new FeedTrouble('config-refused', `${JSON.stringify(path)} is wrong at ${wrong.join('; ')}.`);
}
