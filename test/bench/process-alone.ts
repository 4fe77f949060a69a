import { fork } from 'node:child_process';
import type { Serializable } from 'node:child_process';
import { join } from 'node:path';

/**
 * Runs a file of this directory in a process of its own and resolves with what it answers. Keep the process that asks small: on Linux the peak memory of
 * one that it starts begins with its own.
 */
export function askAlone(file: string, asked: Serializable): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const child = fork(join(__dirname, file), { execArgv: ['--expose-gc', '--import', 'tsx'] });
    let answer: unknown;
    child.once('message', (told) => (answer = told));
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (code === 0) resolve(answer);
      else reject(new Error(`${file} ended with ${code ?? signal ?? 'nothing'}`));
    });
    child.send(asked);
  });
}

/** The other end: answers what this process was asked, once. */
export function answerAlone(work: (asked: unknown) => Promise<Serializable>): void {
  process.once('message', (asked) => {
    void work(asked).then((told) => {
      process.send?.(told);
      process.disconnect();
    });
  });
}
