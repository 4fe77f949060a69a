import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { noRows } from './row-counts';
import type { Counts } from './row-counts';

/** How often the place is written down, in milliseconds: what is settled since then is sent again after a crash, and comes back as duplicates. */
const keptEveryMs = 2000;

/** How far an import has come, kept in a file, so that the same import goes on there after whatever ended it. */
export class ImportPlace {
  private keptAt = Date.now();

  private constructor(
    private readonly path: string,
    /** Where an earlier run of the same import ended. */
    readonly before: Counts,
  ) {}

  /** `what`: the files as they lie there, and everything that decides what is sent, and where. */
  static async of(home: string, files: readonly string[], what: readonly string[]): Promise<ImportPlace> {
    const lying = await Promise.all(
      files.map(async (file) => {
        const found = await stat(file).catch(() => undefined);
        return [resolve(file), found?.size, found?.mtimeMs];
      }),
    );
    const name = createHash('sha256')
      .update(JSON.stringify([lying, what]))
      .digest('hex')
      .slice(0, 24);
    const path = join(home, 'imports', `${name}.json`);
    return new ImportPlace(path, await readCounts(path));
  }

  async keep(counts: Counts, { now = false } = {}): Promise<void> {
    if (!now && Date.now() - this.keptAt < keptEveryMs) return;
    this.keptAt = Date.now();
    await mkdir(join(this.path, '..'), { recursive: true });
    // Written beside it and put in its place: what is cut off by a crash is the copy.
    await writeFile(`${this.path}.new`, JSON.stringify(counts));
    await rename(`${this.path}.new`, this.path);
  }

  async forget(): Promise<void> {
    await rm(this.path, { force: true });
  }
}

async function readCounts(path: string): Promise<Counts> {
  try {
    const read = JSON.parse(await readFile(path, 'utf8')) as Counts;
    return Number.isSafeInteger(read.rows) ? { ...noRows, ...read } : noRows;
  } catch {
    return noRows;
  }
}
