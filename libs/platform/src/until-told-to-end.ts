/** How long a service may take to end before it is cut off, in milliseconds: less than the 10 s that Docker waits before it kills. */
const endDeadlineMs = 9000;

/** Resolves at the first SIGINT or SIGTERM. A second one does not wait. */
export function untilToldToEnd(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(1));
        resolve(signal);
      });
    }
  });
}

/** Runs these one after the other, whatever the others do, and ends the process: with 0 if all went well and in time. */
export async function endProcess(steps: readonly (() => Promise<void>)[]): Promise<never> {
  setTimeout(() => {
    process.stderr.write(
      `Talion did not end within ${endDeadlineMs / 1000} s and is cut off; what was accepted is in the log.\n`,
    );
    process.exit(1);
  }, endDeadlineMs).unref();
  let code = 0;
  for (const step of steps) {
    await step().catch((error: unknown) => {
      code = 1;
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    });
  }
  process.exit(code);
}

/** Says on standard error why a program cannot go on, for people: the stack only where nobody foresaw it. */
export function failWith(error: unknown): never {
  const foreseen = error instanceof Error && error.name.endsWith('Trouble');
  process.stderr.write(
    `${error instanceof Error ? (foreseen ? error.message : (error.stack ?? error.message)) : String(error)}\n`,
  );
  process.exit(1);
}
