import { createWriteStream } from 'node:fs';
import type { WriteStream } from 'node:fs';
import { basename, join } from 'node:path';
import { counted } from '../refusals';
import type { Refusal } from './row-counts';

/** Refusals of one kind that are told on the terminal; all of them are in the file. */
const shownOfKind = 3;
/** Kinds of refusals that are told apart. */
const kindsMax = 50;

/** The refused rows with the reasons, as JSON Lines, in a file that is made when there is something to write. */
export class RefusedFile {
  private stream: WriteStream | undefined;
  private readonly kinds = new Map<string, number>();

  constructor(
    readonly path: string,
    private readonly tell: (line: string) => void,
  ) {}

  write(refusal: Refusal): void {
    this.stream ??= createWriteStream(this.path);
    this.stream.write(`${JSON.stringify(refusal)}\n`);
    const { file, line, problems } = refusal;
    const [first] = problems;
    const kind = `${first === undefined || first.field === '' ? 'the record' : first.field} ${first?.message ?? ''}`;
    const count = (this.kinds.get(kind) ?? 0) + 1;
    if (count > 1 || this.kinds.size < kindsMax) this.kinds.set(kind, count);
    if (count <= shownOfKind) this.tell(`${file}:${line}: ${kind}; found ${first?.value ?? ''}`);
    else if (count === shownOfKind + 1) this.tell('(more of this kind are in the file of refused rows)');
  }

  /** Says how many of each kind there were, and where they are. */
  async close(): Promise<void> {
    if (!this.stream) return;
    await new Promise((resolve) => this.stream?.end(resolve));
    for (const [kind, count] of this.kinds) if (count > shownOfKind) this.tell(`${counted(count, 'row')}: ${kind}`);
    this.tell(`Refused rows, with the reasons: ${this.path}`);
  }
}

export const refusedPathOf = (directory: string, files: readonly string[]): string =>
  join(directory, `${files[0] === '-' ? 'standard-input' : basename(files[0] ?? 'rows')}.refused.jsonl`);
