/** Lines and characters that may be on their way: they are kept until they are settled, for they may have to be sent again. */
const linesMax = 10_000;
const charactersMax = 8_000_000;
/** Characters that are sent in one piece. */
const pieceCharacters = 65_536;

/** The lines of a stream that are not settled yet, in their order, and where more come from. */
export class Unsettled {
  private readonly iterator: AsyncIterator<unknown>;
  private readonly lines: string[] = [];
  private characters = 0;
  private isOver = false;
  private roomFree: (() => void) | undefined;
  private pending: Promise<IteratorResult<unknown>> | undefined;
  /** Lines that are settled. */
  settled = 0;
  /** Lines that have been sent at least once. */
  sent = 0;
  /** What reading more lines failed with. */
  failure: Error | undefined;

  constructor(values: AsyncIterable<unknown> | Iterable<unknown>) {
    this.iterator =
      Symbol.asyncIterator in values
        ? values[Symbol.asyncIterator]()
        : (async function* () {
            yield* values;
          })();
  }

  /** Whether all that there was is settled. */
  get isEmpty(): boolean {
    return this.isOver && this.lines.length === 0;
  }

  /** Lines up to this one, counted from the first of all, need not be sent again. */
  settle(through: number): void {
    const gone = this.lines.splice(0, Math.max(0, through - this.settled));
    this.settled = Math.max(this.settled, through);
    for (const line of gone) this.characters -= line.length;
    this.roomFree?.();
  }

  /** What is not settled, as pieces of text, and then more as it comes; waits while too much is on its way. */
  async *pieces(signal: AbortSignal): AsyncGenerator<Uint8Array> {
    const encoder = new TextEncoder();
    let next = this.settled;
    while (!signal.aborted) {
      let piece = '';
      for (let at = next - this.settled; at < this.lines.length && piece.length < pieceCharacters; at++, next++)
        piece += this.lines[at] ?? '';
      this.sent = Math.max(this.sent, next);
      if (piece !== '') yield encoder.encode(piece);
      else if (this.isOver) return;
      else await this.more(signal);
      next = Math.max(next, this.settled);
    }
  }

  async end(): Promise<void> {
    await this.iterator.return?.();
  }

  /** At least one further line, or the end, or room for one. */
  private async more(signal: AbortSignal): Promise<void> {
    if (this.lines.length >= linesMax || this.characters >= charactersMax) {
      await new Promise<void>((resolve) => {
        this.roomFree = resolve;
        signal.addEventListener('abort', () => resolve(), { once: true });
      });
      return;
    }
    await this.take();
    // Whatever comes at once comes along.
    for (let count = 1; count < linesMax / 20 && !this.isOver && this.lines.length < linesMax; count++) {
      const isThere = await Promise.race([
        this.next().then(() => true),
        new Promise<boolean>((resolve) => setImmediate(resolve, false)),
      ]);
      if (!isThere) return;
      await this.take();
    }
  }

  private next(): Promise<IteratorResult<unknown>> {
    return (this.pending ??= this.iterator.next());
  }

  /** Keeps the next one. An attempt that has ended may still wait for it beside the one that goes on: it is kept once. */
  private async take(): Promise<void> {
    const asked = this.next();
    try {
      const read = await asked;
      if (this.pending !== asked) return;
      this.pending = undefined;
      const value: unknown = read.value;
      if (read.done) this.isOver = true;
      else {
        const line = `${JSON.stringify(value)}\n`;
        this.lines.push(line);
        this.characters += line.length;
      }
    } catch (error) {
      this.failure = error instanceof Error ? error : new Error(String(error));
      this.isOver = true;
      throw error;
    }
  }
}
