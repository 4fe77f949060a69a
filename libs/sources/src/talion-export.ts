import { headOf } from './detect';
import { splitJsonLines } from './json-lines';
import { exportColumn } from './export-layouts';
import { readRows } from './row-reader';
import type { FileHead, Source, SourceEvent, SourceFile, SourceRow } from './source';

/**
 * What Talion itself writes: log events as JSON Lines; tables of any layout with a last column that holds the whole event; GeoJSON with a feature on each
 * line. The readable columns beside it are for people and other programs: they are not read back.
 */
export const talionExport: Source = {
  format: 'talion',
  title: "Talion's own files: log events as JSON Lines, and its exports as CSV, GeoJSON, ACLED-like or GED-like tables",
  urn: 'as the events say',
  recognizes: (head) => kindOf(head) !== undefined,
  async *read(files: readonly SourceFile[]): AsyncGenerator<SourceRow> {
    for (const file of files) {
      const kind = kindOf(await headOf(file)) ?? 'lines';
      if (kind === 'table') yield* tableIn(file);
      else yield* linesIn(file, kind);
    }
  },
};

type Kind = 'lines' | 'table' | 'features';

function kindOf({ lines }: FileHead): Kind | undefined {
  const [first = ''] = lines;
  if (/^\s*\{\s*"type"\s*:\s*"FeatureCollection"/.test(first)) return 'features';
  if (/^\s*\{/.test(first) && first.includes('"specversion"')) return 'lines';
  return first.split(/[,;\t]/).some((name) => name.replaceAll('"', '').trim() === exportColumn) ? 'table' : undefined;
}

async function* tableIn(file: SourceFile): AsyncGenerator<SourceRow> {
  for await (const row of readRows(file, { delimiter: ',', quotes: true }, (names) => ({ names, isHeader: true }))) {
    const cell = row.required(exportColumn);
    try {
      yield cell === '' ? row.refused() : row.done([JSON.parse(cell) as SourceEvent]);
    } catch (error) {
      row.refuse(exportColumn, cell, `must be JSON: ${(error as SyntaxError).message}`);
      yield row.refused();
    }
  }
}

/** Frames of a collection that stand on lines of their own. */
const isFrame = (text: string): boolean => /^(\{\s*"type"\s*:\s*"FeatureCollection".*\[|\]\s*\})$/.test(text);

async function* linesIn(file: SourceFile, kind: Kind): AsyncGenerator<SourceRow> {
  const bytes = kind === 'features' ? withoutFrames(file.open()) : file.open();
  for await (const read of splitJsonLines(bytes)) {
    const place = { file: file.name, line: read.line };
    if ('problem' in read) yield { ...place, problems: [read.problem], text: read.problem.value };
    else
      yield {
        ...place,
        events: [kind === 'features' ? eventIn(read.value) : (read.value as SourceEvent)],
        repairs: [],
      };
  }
}

const eventIn = (feature: unknown): SourceEvent =>
  (feature as Readonly<{ properties?: Readonly<Record<string, unknown>> }> | null)?.properties?.[
    exportColumn
  ] as SourceEvent;

/** A collection as its features, each on its line: frames become blank lines, and commas between features go. */
async function* withoutFrames(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let left = '';
  const decoder = new TextDecoder();
  const clean = (line: string): string => (isFrame(line.trim()) ? '' : line.replace(/,\s*$/, ''));
  for await (const piece of bytes) {
    const lines = (left + decoder.decode(piece, { stream: true })).split('\n');
    left = lines.pop() ?? '';
    if (lines.length > 0) yield Buffer.from(lines.map((line) => `${clean(line)}\n`).join(''));
  }
  yield Buffer.from(clean(left));
}
