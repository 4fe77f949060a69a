import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gdelt2, openFile } from '@talion/sources';
import type { SourceFile } from '@talion/sources';
import type { Feed, FeedTools } from './feed';
import { FeedTrouble } from './feed-trouble';
import type { GdeltFeed } from './feeds-config';
import { ask, save, textOf } from './fetch-file';

/**
 * GDELT 2.0 publishes a set of files every quarter of an hour, and lists it as lines of size, MD5 and address: the latest set in one list, all sets in
 * another. The place is the time of the last set delivered, as file names have it. Where the latest is not the next one, the list of all fills the gap.
 */
type Listed = Readonly<{ bytes: number; md5: string; url: string; stamp: string; kind: 'export' | 'mentions' }>;

/** Sets of the list of all that are taken in one look: a day; then it is looked again at once. */
const setsMax = 96;
const quarterMs = 900_000;

export const gdeltFeed =
  ({ list, allFiles, mentions, source }: GdeltFeed): Feed =>
  async (place, tools) => {
    const last = typeof place['stamp'] === 'string' ? place['stamp'] : undefined;
    const latest = listedIn(await textOf(await ask(list, tools.signal)));
    if (latest.length === 0) throw new FeedTrouble('broken', `${list} lists no file.`);
    const newest =
      latest
        .map(({ stamp }) => stamp)
        .sort()
        .at(-1) ?? '';
    if (last !== undefined && newest <= last) return false;
    const isNext = last === undefined || momentOf(newest) - momentOf(last) <= quarterMs;
    const listed = isNext ? latest : await behind(last, allFiles, tools);
    const stamps = [...new Set(listed.map(({ stamp }) => stamp))]
      .filter((stamp) => last === undefined || stamp > last)
      .sort()
      .slice(0, setsMax);
    for (const stamp of stamps) {
      const files = listed.filter((one) => one.stamp === stamp && (mentions || one.kind === 'export'));
      await deliverSet(files, tools, source);
      await tools.keep({ stamp });
    }
    return stamps.at(-1) !== undefined && stamps.at(-1) !== newest;
  };

async function deliverSet(
  files: readonly Listed[],
  { deliver, directory, signal }: FeedTools,
  urn: string | undefined,
): Promise<void> {
  const saved: SourceFile[] = [];
  const paths: string[] = [];
  try {
    for (const { url, bytes, md5 } of files) {
      const path = join(directory, basename(new URL(url).pathname));
      paths.push(path);
      const found = await save(await ask(url, signal), path);
      if (found.bytes !== bytes || found.md5 !== md5)
        throw new FeedTrouble(
          'broken',
          `${url} has ${found.bytes} bytes and MD5 ${found.md5}; the list says ${bytes} and ${md5}.`,
        );
      saved.push(openFile(path));
    }
    await deliver(gdelt2, saved, { urn });
  } finally {
    for (const path of paths) await rm(path, { force: true });
  }
}

/** The sets of the list of all that come behind the last one. */
async function behind(last: string, allFiles: string, { signal }: FeedTools): Promise<Listed[]> {
  const response = await ask(allFiles, signal);
  const decoder = new TextDecoder();
  const found: Listed[] = [];
  let begun = '';
  const keep = (text: string): void => void found.push(...listedIn(text).filter(({ stamp }) => stamp > last));
  try {
    for await (const piece of (response.body ?? []) as AsyncIterable<Uint8Array>) {
      const lines = (begun + decoder.decode(piece, { stream: true })).split('\n');
      begun = lines.pop() ?? '';
      keep(lines.join('\n'));
      if (new Set(found.map(({ stamp }) => stamp)).size > setsMax) break;
    }
  } catch (cause) {
    throw new FeedTrouble('unavailable', `${allFiles} broke off.`, { cause });
  }
  keep(begun);
  return found;
}

/** Lines that are none of the two kinds (the global knowledge graph), or torn, are passed over. */
function listedIn(text: string): Listed[] {
  const listed = new Map<string, Listed>();
  for (const line of text.split('\n')) {
    const [, bytes = '', md5 = '', url = '', stamp = '', kind = ''] =
      /^(\d+)\s+([0-9a-f]{32})\s+(https?:\S+\/(\d{14})\.(export|mentions)\.CSV\.zip)\s*$/i.exec(line) ?? [];
    if (url !== '' && URL.canParse(url))
      listed.set(url, {
        bytes: Number(bytes),
        md5: md5.toLowerCase(),
        url,
        stamp,
        kind: kind.toLowerCase() as Listed['kind'],
      });
  }
  return [...listed.values()];
}

const momentOf = (stamp: string): number =>
  Date.parse(stamp.replace(/^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/, '$1-$2-$3T$4:$5:$6Z'));
