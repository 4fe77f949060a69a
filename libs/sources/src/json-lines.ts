import { quote } from '@talion/domain';
import type { Problem } from '@talion/domain';
import { openFile } from './open-file';

/**
 * JSON Lines: one JSON value per line, UTF-8. What editors and shells add is let pass: CRLF, a byte order mark, blank lines, a last line without an end.
 * A line that cannot be read is told by its number, and the next one is read; what a value means is the gate's affair.
 */
export type JsonLine =
  Readonly<{ line: number; value: unknown }> | Readonly<{ line: number; problem: Problem; value?: never }>;

/**
 * Longest line that is read, in bytes. A log takes events of a million bytes; escapes (`\u0643` for a letter of two bytes) may triple that. A file without
 * line ends, of whatever size, never takes more memory than this.
 */
export const lineBytesMax = 4_000_000;

/**
 * The lines of a file, packed or not, or of standard input where `path` is `-`, in memory one chunk at a time.
 *
 * @throws SourceTrouble where the file is missing or cannot be read.
 */
export const readJsonLines = (path: string): AsyncGenerator<JsonLine> => splitJsonLines(openFile(path).open());

const newline = 0x0a;

/** The lines of a stream of bytes. */
export async function* splitJsonLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<JsonLine> {
  for await (const { lines } of jsonLinesTogether(chunks)) yield* lines;
}

/** Lines that ended in one piece of a stream, at least one, and how many bytes they took. */
export type JsonLines = Readonly<{ lines: readonly JsonLine[]; bytes: number }>;

/** The same, as many at a time as come together: for whoever reads so many that one by one would cost. */
export async function* jsonLinesTogether(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<JsonLines> {
  let line = 1;
  let begun: Uint8Array[] = [];
  let begunBytes = 0;
  const add = (piece: Uint8Array): void => {
    begunBytes += piece.length;
    if (begunBytes <= lineBytesMax) begun.push(piece);
    // What is too long is counted on, and no longer kept.
    else begun = [];
  };
  const end = (): JsonLine | undefined => {
    const [only] = begun;
    const read =
      begunBytes <= lineBytesMax
        ? readLine(line, begun.length === 1 && only ? only : Buffer.concat(begun))
        : tooLong(line, begunBytes);
    [begun, begunBytes, line] = [[], 0, line + 1];
    return read;
  };
  for await (const chunk of chunks) {
    const lines: JsonLine[] = [];
    let [from, bytes] = [0, 0];
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      add(chunk.subarray(from, at));
      from = at + 1;
      bytes += begunBytes;
      const read = end();
      if (read) lines.push(read);
    }
    if (from < chunk.length) add(chunk.subarray(from));
    if (lines.length > 0) yield { lines, bytes };
  }
  const bytes = begunBytes;
  const last = end();
  if (last) yield { lines: [last], bytes };
}

/** Drops a byte order mark, in whatever line: joined files have them in the middle. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

function readLine(line: number, bytes: Uint8Array): JsonLine | undefined {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return refused(line, Buffer.from(bytes).toString('latin1'), 'must be UTF-8');
  }
  if (text.trim() === '') return undefined;
  try {
    return { line, value: JSON.parse(text) as unknown };
  } catch (error) {
    return refused(line, text.trimEnd(), `must be JSON: ${(error as SyntaxError).message}`);
  }
}

const refused = (line: number, text: string, message: string): JsonLine => ({
  line,
  problem: { field: '', value: quote(text), message },
});

const tooLong = (line: number, bytes: number): JsonLine => ({
  line,
  problem: { field: '', value: `a line of ${bytes} bytes`, message: `must be at most ${lineBytesMax} bytes long` },
});

/** A value as JSON; said in words where it is nested deeper than can be written (it can be read). */
export function jsonText(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return 'nested too deeply to be written';
  }
}
