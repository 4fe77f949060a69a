import fc from 'fast-check';
import { examples } from '../support/example-events';
import { fileTexts, formats, mangled } from './inputs';
import { gateTrouble, sourceTrouble } from './laws';

/** Talion's own lines beside the tables of others. */
const files: Readonly<Record<string, fc.Arbitrary<string>>> = {
  ...Object.fromEntries(Object.entries(formats).map(([name, format]) => [name, fileTexts(format)])),
  talion: fc
    .array(fc.constantFrom(...examples).chain(mangled), { minLength: 1, maxLength: 3 })
    .map((events) => events.map((event) => `${JSON.stringify(event)}\n`).join('')),
};

export type Fuzzed = Readonly<{ name: string; inputs: number; rows: number }>;

/**
 * Gives so many inputs to the gate and to each reader, and throws the first for which a law does not hold, made as small as it will go, with the seed.
 */
export async function runFuzz(inputs: number, seed: number): Promise<Fuzzed[]> {
  // Half of them for the gate; files have several rows each.
  const gate = Math.ceil(inputs / 2);
  const each = Math.ceil((inputs - gate) / Object.keys(files).length);
  const events = fc.constantFrom(...examples).chain(mangled);
  await fc.assert(
    fc.asyncProperty(events, async (event) => {
      const trouble = gateTrouble(event);
      if (trouble !== undefined) throw new Error(`parseEvent: ${trouble}`);
      return Promise.resolve();
    }),
    { numRuns: gate, seed },
  );
  const fuzzed: Fuzzed[] = [{ name: 'parseEvent', inputs: gate, rows: gate }];
  for (const [name, texts] of Object.entries(files)) {
    let rows = 0;
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const read = await sourceTrouble(name, text);
        rows += read.rows;
        if (read.trouble !== undefined) throw new Error(`${name}: ${read.trouble}`);
      }),
      { numRuns: each, seed },
    );
    fuzzed.push({ name, inputs: each, rows });
  }
  return fuzzed;
}
