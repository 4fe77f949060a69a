import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

/** Installs, once, what a folder of tools needs beside the project's own packages. */
export async function installOwnPackages(directory: string): Promise<void> {
  if (existsSync(join(directory, 'node_modules'))) return;
  process.stderr.write(`installing what ${basename(directory)} needs, once\n`);
  await promisify(execFile)('npm', ['ci', '--ignore-scripts', '--silent'], { cwd: directory });
}
