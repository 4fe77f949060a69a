import { readFile, writeFile } from 'node:fs/promises';
import { apiTypes, typesFile } from './api-types';

// `npm run client`: writes the client's types anew; with --check it only says whether they are those of the running code.
async function main(): Promise<void> {
  const types = await apiTypes();
  if (!process.argv.includes('--check')) {
    await writeFile(typesFile, types);
    return;
  }
  if ((await readFile(typesFile, 'utf8')) === types) return;
  process.stderr.write("The client's types are not those of the services any more: run `npm run client`.\n");
  process.exitCode = 1;
}

void main();
