import { createHash } from 'node:crypto';
import { canonicalJson, modelNames } from '@talion/domain';
import type { ModelName, ReadModels } from '@talion/domain';

/** Rows written at once: some hundred kilobytes, so that a year of a data set needs no text of its whole size. */
const rowsAtOnce = 200;

/** The canonical JSON of the chosen models and a line end, in pieces: all together equal `canonicalJson(models)` and "\n". */
export function* canonicalDocument(models: ReadModels, only: readonly ModelName[] = modelNames): Generator<string> {
  let before = '{';
  for (const name of [...new Set(only)].sort()) {
    yield `${before}${JSON.stringify(name)}:[`;
    const rows: readonly unknown[] = models[name];
    for (let at = 0; at < rows.length; at += rowsAtOnce) {
      yield (at === 0 ? '' : ',') + canonicalJson(rows.slice(at, at + rowsAtOnce)).slice(1, -1);
    }
    yield ']';
    before = ',';
  }
  yield '}\n';
}

/** SHA-256 of exactly the bytes that the document is printed as. */
export function digestOf(document: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const piece of document) hash.update(piece);
  return hash.digest('hex');
}
