import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { until } from './processes';

/** Another process that has an embedded PostgreSQL open in a directory. */
export type Holder = Readonly<{
  pid: number;
  url: string;
  /** The lines of its log. */
  lines: readonly string[];
  /** Sends the signal and waits until it has ended; gives the exit code. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}>;

const holders = new Set<ChildProcess>();

/** Ends those that a test which failed has left. */
export async function endHolders(): Promise<void> {
  for (const child of holders) {
    const ended = once(child, 'close');
    child.kill('SIGTERM');
    await ended;
  }
}

const script = join(__dirname, 'embedded-postgres-holder.ts');

/** Starts embedded-postgres-holder.ts, or a copy of it elsewhere, and resolves once its database serves. */
export async function holdPostgres(directory: string, holder = script): Promise<Holder> {
  const loader = pathToFileURL(require.resolve('tsx')).href;
  const child = spawn(process.execPath, ['--import', loader, holder, directory], { stdio: ['ignore', 'pipe', 'pipe'] });
  holders.add(child);
  child.once('close', () => holders.delete(child));
  let printed = '';
  let complaints = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const told = (): { line?: string; url?: string }[] =>
    printed
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as object);
  const url = (): string | undefined => told().find((one) => one.url !== undefined)?.url;
  await until('the database serves', async () => {
    if (child.exitCode !== null) throw new Error(`The holder ended with ${child.exitCode}: ${complaints}`);
    return url() !== undefined;
  });
  return {
    pid: child.pid ?? 0,
    url: url() ?? '',
    get lines() {
      return told().flatMap(({ line }) => line ?? []);
    },
    async end(signal) {
      const ended = once(child, 'close');
      child.kill(signal);
      await ended;
      return child.exitCode;
    },
  };
}
