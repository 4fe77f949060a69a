import { checkParameters, parametersShape } from '@talion/domain';
import type { AskedParameters } from '@talion/domain';
import { InvalidArgumentError, Option } from 'commander';
import { CliTrouble } from './trouble';

/** The parameters of a projection as options, one for each field of their shape: a parameter that the domain gains is an option at once. */

type FieldSchema = Readonly<{ type: string; description: string; enum?: readonly string[] }>;

const fields = parametersShape.schema['properties'] as Readonly<Record<string, FieldSchema>>;

const flagOf = (name: string): string => `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

export const parameterOptions: readonly Option[] = Object.entries(fields).map(([name, schema]) => {
  if (schema.enum) return new Option(`${flagOf(name)} <word>`, schema.description).choices(schema.enum);
  if (schema.type === 'number' || schema.type === 'integer')
    return new Option(`${flagOf(name)} <number>`, schema.description).argParser(readNumber);
  return new Option(`${flagOf(name)} <time>`, schema.description);
});

function readNumber(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || Number.isNaN(value)) throw new InvalidArgumentError('It must be a number.');
  return value;
}

/** The parameters among a command's options; throws `usage` where the domain would refuse one. */
export function askedParameters(options: Readonly<Record<string, unknown>>): AskedParameters {
  const asked = Object.fromEntries(
    Object.keys(fields).flatMap((name) => (name in options ? [[name, options[name]]] : [])),
  );
  const [problem] = checkParameters(asked);
  if (problem) {
    const { field, message, value } = problem;
    throw new CliTrouble('usage', `${flagOf(field.slice(1))} ${message}, not ${value}.`);
  }
  return asked;
}
