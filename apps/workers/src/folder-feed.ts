import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { detectSource, openFile, sourceOf } from '@talion/sources';
import type { Feed } from './feed';
import { FeedTrouble } from './feed-trouble';
import type { FolderFeed } from './feeds-config';

/**
 * A directory into which somebody puts files. A file is taken once it has lain still; one that has changed is read again, and what it says otherwise
 * corrects what is known. A file that cannot be read does not keep the others from being read, and is tried again at the next look.
 */
export const folderFeed =
  ({ path, endsWith, format, map, stillSeconds, source: urn }: FolderFeed): Feed =>
  async (place, { deliver, keep, signal }) => {
    const known = (place['files'] ?? {}) as Readonly<Record<string, string>>;
    const names = await readdir(path).catch((cause: unknown) => {
      throw new FeedTrouble('unavailable', `The directory ${JSON.stringify(path)} cannot be read.`, { cause });
    });
    const files: Record<string, string> = {};
    const failures: unknown[] = [];
    for (const name of names
      .filter((one) => !one.startsWith('.') && (endsWith === undefined || one.endsWith(endsWith)))
      .sort()) {
      signal.throwIfAborted();
      const found = await stat(join(path, name)).catch(() => undefined);
      if (!found?.isFile()) continue;
      const stamp = `${found.size} ${found.mtimeMs}`;
      const before = known[name];
      if (before !== undefined) files[name] = before;
      if (before === stamp || Date.now() - found.mtimeMs < stillSeconds * 1000) continue;
      try {
        const file = openFile(join(path, name));
        const source =
          map !== undefined ? sourceOf('mapped') : format !== undefined ? sourceOf(format) : await detectSource([file]);
        await deliver(source, [file], { urn, map });
        files[name] = stamp;
        await keep({ files: { ...known, ...files } });
      } catch (error) {
        signal.throwIfAborted();
        failures.push(error);
      }
    }
    // Files that are gone are forgotten.
    if (Object.keys(known).some((name) => !(name in files))) await keep({ files });
    if (failures.length > 0) throw failures[0];
    return false;
  };
