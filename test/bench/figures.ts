/** How benches tell what they measured: a table to read, or with `--json` one object. */
export type Figures = Readonly<Record<string, unknown>>;

const wantsJson = process.argv.includes('--json');

/** Progress, to where it does not mix with the figures. */
export const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

export function tell(figures: Figures): void {
  if (wantsJson) process.stdout.write(`${JSON.stringify(figures)}\n`);
  else process.stdout.write(`${lines(figures, '').join('\n')}\n`);
}

function lines(value: unknown, indent: string): string[] {
  return Object.entries(value as Figures).flatMap(([name, figure]) =>
    typeof figure === 'object' && figure !== null
      ? [`${indent}${name}`, ...lines(figure, `${indent}  `)]
      : [`${indent}${name.padEnd(Math.max(1, 48 - indent.length))} ${shown(figure)}`],
  );
}

const shown = (figure: unknown): string =>
  typeof figure === 'number' ? figure.toLocaleString('en', { maximumSignificantDigits: 4 }) : String(figure);

/** Nanoseconds that the work takes. */
export function timed(work: () => void): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start);
}

/** The middle of some figures: what one run took on a machine where others work too. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? NaN;
}

/** Bytes of live objects; needs node's `--expose-gc`. */
export function liveBytes(): number {
  if (!globalThis.gc) throw new Error('Run with node --expose-gc');
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}
