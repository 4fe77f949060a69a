import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Runs every bench, one after the other, each with the arguments given. */
const benches = ['engine.ts', 'at-hand.ts', 'ingest.ts', 'projector.ts', 'freshness.ts', 'growth.ts', 'partitions.ts'];

for (const bench of benches) {
  const { status } = spawnSync(
    process.execPath,
    ['--expose-gc', '--import', 'tsx', join(__dirname, bench), ...process.argv.slice(2)],
    { stdio: 'inherit' },
  );
  if (status !== 0) process.exitCode = 1;
}
