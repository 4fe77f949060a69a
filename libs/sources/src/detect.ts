import type { FileHead, SourceFile } from './source';

/** Bytes and lines of a file that tell its format. */
const headBytes = 65_536;
const headLines = 5;

/** How a file begins. */
export async function headOf(file: SourceFile): Promise<FileHead> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of file.open()) {
    pieces.push(piece);
    bytes += piece.length;
    if (bytes >= headBytes) break;
  }
  const text = Buffer.concat(pieces)
    .subarray(0, headBytes)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  return { name: file.name, lines: text.split(/\r?\n/).slice(0, headLines) };
}
