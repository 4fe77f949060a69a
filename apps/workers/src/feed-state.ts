import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { FeedPlace } from './feed';

/** The place of a feed in a file of its own: written beside it, made durable, and put in its place, so that a crash leaves the old or the new. */
export class FeedState {
  constructor(private readonly path: string) {}

  async read(): Promise<FeedPlace> {
    try {
      const value: unknown = JSON.parse(await readFile(this.path, 'utf8'));
      return typeof value === 'object' && value !== null ? (value as FeedPlace) : {};
    } catch {
      return {};
    }
  }

  async keep(place: FeedPlace): Promise<void> {
    await mkdir(dirname(this.path), { recursive: true });
    const file = await open(`${this.path}.new`, 'w');
    try {
      await file.writeFile(JSON.stringify(place));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(`${this.path}.new`, this.path);
  }
}
