import type { Problem } from '@talion/domain';

/** Where a refused record stands: a file as it was given, and a line of it. */
export type Origin = Readonly<{ file: string; line: number }>;

/** One line for each thing wrong with a record, as compilers write it. */
export const tellProblems = ({ file, line }: Origin, problems: readonly Problem[]): string[] =>
  problems.map(
    ({ field, value, message }) =>
      `${file === '-' ? 'standard input' : file}:${line}: ${field || 'the record'} ${message}; found ${value}`,
  );

/** "1 line", "2 lines". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
