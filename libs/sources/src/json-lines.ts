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
    const [first, last] = [chunk.indexOf(newline), chunk.lastIndexOf(newline)];
    if (first >= 0) {
      add(chunk.subarray(0, first));
      const bytes = begunBytes + last - first;
      const ended = end();
      const whole = [...wholeLines(line, chunk.subarray(first + 1, last + 1))];
      line += whole.length;
      const lines = [ended, ...whole].filter((one) => one !== undefined);
      if (lines.length > 0) yield { lines, bytes };
    }
    if (last + 1 < chunk.length) add(chunk.subarray(last + 1));
  }
  const bytes = begunBytes;
  const last = end();
  if (last) yield { lines: [last], bytes };
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Lines that begin and end within these bytes, a blank one as nothing: decoded at once where they are well-formed, for each by itself would cost twice. */
function* wholeLines(from: number, bytes: Uint8Array): Generator<JsonLine | undefined> {
  let line = from;
  const text = bytes.length <= lineBytesMax ? decoded(bytes) : undefined;
  if (text !== undefined) {
    // What follows the last line end is no line.
    for (let at = 0, end = text.indexOf('\n'); end >= 0; at = end + 1, end = text.indexOf('\n', at))
      yield readText(line++, text.slice(at, end));
    return;
  }
  for (let at = 0, end = bytes.indexOf(newline); end >= 0; at = end + 1, end = bytes.indexOf(newline, at))
    yield end - at <= lineBytesMax ? readLine(line++, bytes.subarray(at, end)) : tooLong(line++, end - at);
}

/** Undefined where the bytes are no UTF-8. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

function readLine(line: number, bytes: Uint8Array): JsonLine | undefined {
  const text = decoded(bytes);
  return text === undefined
    ? refused(line, Buffer.from(bytes).toString('latin1'), 'must be UTF-8')
    : readText(line, text);
}

function readText(line: number, given: string): JsonLine | undefined {
  // A byte order mark may begin any line of files that were joined.
  const text = given.startsWith('\uFEFF') ? given.slice(1) : given;
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
