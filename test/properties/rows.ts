import { canonicalJson, modelNames } from '@talion/domain';
import type { ModelName, ReadModels } from '@talion/domain';
import { ActionIndex, entryOf } from '@talion/tracking';
import type { KeptRow, RowChanges } from '@talion/tracking';

/** Rows of all read models as they are kept, to be compared: by model and key, the row itself and what it is found by. */

export type KeptRows = Map<string, Readonly<{ model: ModelName; key: string; text: string }>>;

const nameOf = (model: ModelName, key: string): string => `${model}\n${key}`;

function keep(rows: KeptRows, model: ModelName, { entry, row }: Pick<KeptRow, 'entry' | 'row'>): void {
  rows.set(nameOf(model, entry.key), { model, key: entry.key, text: canonicalJson({ entry, row }) });
}

/** What the tables ought to hold. */
export function rowsOf(models: ReadModels): KeptRows {
  const rows: KeptRows = new Map();
  const actions = new ActionIndex(models.actions);
  for (const model of modelNames) {
    for (const row of models[model]) {
      const entry = entryOf(model, row, actions);
      if (rows.has(nameOf(model, entry.key))) throw new Error(`Two rows of ${model} have the key ${entry.key}`);
      keep(rows, model, { entry, row });
    }
  }
  return rows;
}

/** Does to the rows what the store does; tells which were written or removed in vain. */
export function applyTo(rows: KeptRows, { written, removed }: RowChanges): string[] {
  const inVain: string[] = [];
  for (const model of modelNames) {
    for (const key of removed[model] ?? []) {
      if (!rows.delete(nameOf(model, key))) inVain.push(`${model} ${key}: removed, but not there`);
    }
    for (const one of written[model] ?? []) {
      const before = rows.get(nameOf(model, one.entry.key))?.text;
      keep(rows, model, one);
      if (rows.get(nameOf(model, one.entry.key))?.text === before)
        inVain.push(`${model} ${one.entry.key}: written, but unchanged`);
    }
  }
  return inVain;
}

/** Most differences that are told: the first few say what is wrong. */
const differencesMax = 8;
const valueCharactersMax = 400;

/** In which rows and fields they differ, in words; nothing where they are equal. */
export function differences(expected: KeptRows, found: KeptRows): string[] {
  const told: string[] = [];
  for (const name of new Set([...expected.keys(), ...found.keys()])) {
    const [ought, is] = [expected.get(name), found.get(name)];
    if (ought?.text === is?.text) continue;
    const { model, key } = (ought ?? is)!;
    const at = `${model} ${JSON.stringify(key)}`;
    if (!is) told.push(`${at}: missing`);
    else if (!ought) told.push(`${at}: should not be there: ${cut(is.text)}`);
    else told.push(...fieldsThatDiffer(JSON.parse(ought.text), JSON.parse(is.text)).map((field) => `${at}${field}`));
    if (told.length >= differencesMax) return [...told.slice(0, differencesMax), '... and perhaps more'];
  }
  return told;
}

const cut = (text: string): string =>
  text.length <= valueCharactersMax ? text : `${text.slice(0, valueCharactersMax)}...`;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Goes down to the values that differ. */
function fieldsThatDiffer(ought: unknown, is: unknown, field = ''): string[] {
  if (isObject(ought) && isObject(is)) {
    const names = new Set([...Object.keys(ought), ...Object.keys(is)]);
    return [...names].flatMap((name) => fieldsThatDiffer(ought[name], is[name], `${field}/${name}`));
  }
  const [a, b] = [ought, is].map((value) => (value === undefined ? 'nothing' : canonicalJson(value)));
  return a === b ? [] : [`${field}: should be ${cut(a ?? '')}, is ${cut(b ?? '')}`];
}
