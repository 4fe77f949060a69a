import { parseArgs } from 'node:util';
import { runFuzz } from './run-fuzz';

// `npm run fuzz -- --inputs 1000000 --seed 1`: as many inputs to the gate and the readers; ends with 1 and the smallest input that breaks a law.
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      inputs: { type: 'string', default: '100000' },
      seed: { type: 'string', default: String(Date.now() % 2_147_483_647) },
    },
  });
  const begun = Date.now();
  const fuzzed = await runFuzz(Number(values.inputs), Number(values.seed));
  for (const { name, inputs, rows } of fuzzed) console.log(`${name.padEnd(14)} ${inputs} inputs, ${rows} rows`);
  const all = fuzzed.reduce((sum, { inputs }) => sum + inputs, 0);
  console.log(
    `${all} inputs, seed ${values.seed}, ${Math.round((Date.now() - begun) / 1000)} s: no crash, no hang, no accepted nonsense.`,
  );
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exitCode = 1;
});
