/** Where a command runs: what it may print to, and what it knows of its surroundings. Tests give one of their own. */
export interface Terminal {
  /** Writes to standard output, as it stands. */
  print(text: string): void;
  /** Writes a line to standard error: progress, refusals, trouble. */
  tell(line: string): void;
  /** Where a bar can be drawn; undefined where nobody looks on. */
  readonly screen?: NodeJS.WriteStream | undefined;
  /** What the process will end with; the highest that any part of a command asks for. */
  end(code: ExitCode): void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly directory: string;
}

/** 0: done. 1: done in part (some of the input was refused), or a service failed. 2: not begun, because it was asked for wrongly. */
export type ExitCode = 0 | 1 | 2;

/** The terminal of this process. */
export function processTerminal(): Terminal {
  // Who reads through `head` has seen enough: that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  return {
    print: (text) => process.stdout.write(text),
    tell: (line) => process.stderr.write(`${line}\n`),
    end: (code) => {
      process.exitCode = Math.max(Number(process.exitCode ?? 0), code);
    },
    screen: process.stderr.isTTY ? process.stderr : undefined,
    env: process.env,
    directory: process.cwd(),
  };
}
