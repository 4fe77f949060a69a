import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** Talion's programs as a user runs them: real processes from dist/. */

const root = join(__dirname, '../..');

export type Running = Readonly<{
  name: string;
  pid: number;
  url: string;
  /** All that it has printed so far. */
  output(): string;
  /** SIGTERM, and until it is gone. */
  stop(): Promise<void>;
  /** SIGKILL, and until it is gone. */
  kill(): Promise<void>;
}>;

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port was given');
  return address.port;
}

/** Starts `apps/<name>` on `port` and resolves when it says that it is ready. */
export async function startApp(name: string, port: number, env: Readonly<Record<string, string>>): Promise<Running> {
  const child = spawn(process.execPath, [join(root, `dist/apps/${name}/src/main.js`)], {
    cwd: root,
    env: { ...inheritedEnvironment(), HOST: '127.0.0.1', PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const url = `http://127.0.0.1:${port}`;
  const running: Running = {
    name,
    pid: child.pid ?? 0,
    url,
    output: () => printed,
    stop: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL'),
  };
  await until(`${name} is ready at ${url}`, async () => {
    if (child.exitCode !== null) throw new Error(`${name} ended with ${child.exitCode}:\n${printed}`);
    return (await fetch(`${url}/health/ready`)).ok;
  });
  return running;
}

/** Runs `talion` with these words and gives what it printed and how it ended. */
export async function runCli(words: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [join(root, 'apps/cli/bin/talion.js'), ...words], {
    cwd: root,
    env: { ...inheritedEnvironment(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  await once(child, 'close');
  return { code: child.exitCode, stdout, stderr };
}

/** Nothing of the surroundings reaches a process but what it needs to run. */
const inheritedEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    ['PATH', 'HOME', 'TMPDIR', 'LANG'].flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
  );

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, 'exit');
}

/** How often a condition is looked at, and for how long at most, in milliseconds. */
const lookEveryMs = 50;
const lookForMs = 60_000;

/** Resolves when `condition` holds, which is asked for `forMs` at most; a condition that throws does not hold yet. */
export async function until(what: string, condition: () => Promise<boolean>, forMs = lookForMs): Promise<void> {
  const deadline = Date.now() + forMs;
  let last: unknown;
  while (Date.now() < deadline) {
    try {
      if (await condition()) return;
    } catch (error) {
      last = error;
      if (error instanceof Error && error.message.includes(' ended with ')) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
  }
  throw new Error(`It did not come true within ${forMs / 1000} s that ${what}`, { cause: last });
}
