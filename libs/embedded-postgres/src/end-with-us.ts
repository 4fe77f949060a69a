import { spawn, type ChildProcess } from 'node:child_process';
import { Socket } from 'node:net';
import { platform } from 'node:os';

// Reads until the other end of the pipe is closed, which happens however its holder ends, and then signals.
const watch = 'while read -r _; do :; done; kill -"$1" "$2" 2>/dev/null';

/**
 * Sees to it that a child process gets a signal when this process ends, even by `kill -9`, without keeping this process alive for it.
 * On Windows only an orderly end is seen, and the child is ended at once.
 */
export function endWithUs(child: ChildProcess, signal: 'INT' | 'TERM'): void {
  if (platform() === 'win32') {
    const end = () => child.kill();
    process.once('exit', end);
    child.once('exit', () => process.off('exit', end));
    return;
  }
  const watcher = spawn('/bin/sh', ['-c', watch, 'sh', signal, String(child.pid)], {
    cwd: '/',
    // A session of its own, or Ctrl-C would end the watcher before us.
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watcher.unref();
  const { stdin } = watcher;
  stdin.on('error', () => undefined);
  // A pipe is a socket to node, whatever its type says.
  if (stdin instanceof Socket) stdin.unref();
  child.once('exit', () => watcher.kill('SIGKILL'));
}
