import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * A file or folder of the project that is served as it is, found from here upwards: the program runs from its sources, from dist/ or in an
 * image, and those lie at different depths. Undefined where it was not brought along.
 */
export function projectFile(path: string, from: string = __dirname): string | undefined {
  for (let directory = from; ; directory = dirname(directory)) {
    const candidate = join(directory, path);
    if (existsSync(candidate)) return candidate;
    if (directory === dirname(directory)) return undefined;
  }
}
