import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Installs, once, what a folder of tools needs beside the project's own packages. */
export async function installOwnPackages(directory: string): Promise<void> {
  if (existsSync(join(directory, 'node_modules'))) return;
  const { name } = JSON.parse(await readFile(join(directory, 'package.json'), 'utf8')) as { name: string };
  process.stderr.write(`installing the packages of ${name}, once\n`);
  await promisify(execFile)('npm', ['ci', '--ignore-scripts', '--silent'], { cwd: directory });
}
