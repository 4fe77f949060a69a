import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * An empty directory of this run. Other accounts may pass through it: as root the embedded PostgreSQL runs under one of them, and would otherwise
 * keep its data elsewhere, where no test clears them away.
 */
export async function temporaryDirectory(name: string): Promise<Readonly<{ path: string; remove(): Promise<void> }>> {
  const path = await mkdtemp(join(tmpdir(), `talion-test-${name}-`));
  await chmod(path, 0o711);
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 3 }) };
}
