#!/usr/bin/env node
// What npx calls. It is here, and not in dist/, so that it is an executable file before and after every build.
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const main = join(__dirname, '../../../dist/apps/cli/src/main.js');
if (existsSync(main)) {
  require(main);
} else {
  process.stderr.write('talion is not built. Run "npm run build" first ("npm ci" builds it, too).\n');
  process.exitCode = 1;
}
