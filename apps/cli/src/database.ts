import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ServiceConfig } from '@talion/platform';
import type { Terminal } from './terminal';
import { CliTrouble } from './trouble';

/**
 * Where database and log are: from DATABASE_URL and KAFKA_BROKERS, as the services are told, else what the standalone of this machine wrote down in its home.
 *
 * @throws CliTrouble `not-connected`, saying what to do; `usage` for a variable that is wrong.
 */
export async function findDatabase({ env, directory }: Terminal): Promise<ServiceConfig> {
  const { PlatformTrouble, readConfig, withDatabase } = await import('./platform.js');
  const home = resolve(directory, env['TALION_HOME'] ?? '.talion');
  try {
    const config = readConfig({ ...env, TALION_HOME: home }, { port: 0 });
    const databaseUrl = config.databaseUrl ?? (await readLocal(join(home, 'connection.json')));
    return withDatabase({ ...config, ...(databaseUrl !== undefined && { databaseUrl }) });
  } catch (error) {
    if (error instanceof PlatformTrouble)
      throw new CliTrouble(
        'not-connected',
        `${error.message} It is the one that the services use; with "npm start" in this directory there is no need to set it.`,
      );
    throw error;
  }
}

async function readLocal(path: string): Promise<string | undefined> {
  try {
    const { databaseUrl } = JSON.parse(await readFile(path, 'utf8')) as { databaseUrl?: unknown };
    return typeof databaseUrl === 'string' ? databaseUrl : undefined;
  } catch {
    return undefined;
  }
}
