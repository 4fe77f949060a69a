import { InvalidArgumentError } from 'commander';

/** A whole number from 1, as an option gives it. */
export function readCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1) return count;
  throw new InvalidArgumentError('It must be a whole number from 1.');
}
