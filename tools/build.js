// @ts-check
// Builds apps/ and libs/ into dist/, the services by nest and the page by vite; with --if-stale only when a source is newer than the last build that succeeded.
const { spawnSync } = require('node:child_process');
const { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync, utimesSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');
const dist = join(root, 'dist');
const stamp = join(dist, '.built');
const inputs = ['apps', 'libs', 'nest-cli.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];
const notBuilt = /\.test\.tsx?$/;

/** @param {string} path @returns {string[]} */
const filesUnder = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [path];

function isStale() {
  if (!existsSync(stamp)) return true;
  const builtAt = statSync(stamp).mtimeMs;
  return inputs
    .map((name) => join(root, name))
    .filter((path) => existsSync(path))
    .flatMap(filesUnder)
    .some((file) => !notBuilt.test(file) && statSync(file).mtimeMs > builtAt);
}

/** Every build writes every file anew, so an older one is what is left of a source that is gone (a migration, say, that must not run again). */
function sweep(/** @type {Date} */ startedAt) {
  // Some file systems keep whole seconds only.
  const oldest = Math.floor(startedAt.getTime() / 1000) * 1000;
  for (const part of ['apps', 'libs']) {
    if (!existsSync(join(dist, part))) continue;
    for (const file of filesUnder(join(dist, part))) if (statSync(file).mtimeMs < oldest) rmSync(file);
  }
}

function build() {
  const startedAt = new Date();
  const nest = join(root, 'node_modules/@nestjs/cli/bin/nest.js');
  if (!existsSync(nest)) {
    // An install without development packages (npm ci --omit=dev) runs what was built before.
    if (existsSync(stamp)) return 0;
    process.stderr.write('dist/ is not built, and what builds it is not installed. Run "npm ci" first.\n');
    return 1;
  }
  const { status } = spawnSync(process.execPath, [nest, 'build'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) return status ?? 1;
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const page = ['build', '--config', 'apps/web/vite.config.mts', '--logLevel', 'error'];
  const built = spawnSync(process.execPath, [vite, ...page], { cwd: root, stdio: 'inherit' });
  if (built.status !== 0) return built.status ?? 1;
  sweep(startedAt);
  mkdirSync(dist, { recursive: true });
  writeFileSync(stamp, '');
  utimesSync(stamp, startedAt, startedAt);
  return 0;
}

process.exitCode = process.argv.includes('--if-stale') && !isStale() ? 0 : build();
