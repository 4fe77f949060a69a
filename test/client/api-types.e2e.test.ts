import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

test("the client's types are those of the services (npm run client)", async () => {
  const words = ['--import', 'tsx', join(__dirname, 'main.ts'), '--check'];
  const { stderr } = await promisify(execFile)(process.execPath, words);
  expect(stderr).toBe('');
});
