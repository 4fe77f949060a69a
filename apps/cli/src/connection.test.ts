import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findConnection } from './connection';
import type { Told } from './connection';

describe('findConnection()', () => {
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'talion-connection-'));
    await mkdir(join(directory, '.talion'));
    await writeFile(join(directory, '.talion/connection.json'), '{"url":"http://127.0.0.1:4280","key":"tln_here"}');
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));
  const find = (env: Readonly<Record<string, string>>, told: Told = {}, from = directory) =>
    findConnection(told, { env, directory: from, print: () => undefined, tell: () => undefined, end: () => undefined });

  test('takes what the standalone of this directory, or of TALION_HOME, wrote down', async () => {
    const here = { ingestUrl: 'http://127.0.0.1:4280', queryUrl: 'http://127.0.0.1:4280', key: 'tln_here' };
    expect(await find({})).toEqual(here);
    expect(await find({ TALION_HOME: join(directory, '.talion') }, {}, '/nowhere')).toEqual(here);
  });

  test('takes the command line before the environment, and that before the directory', async () => {
    const env = { TALION_URL: 'http://a.example', TALION_KEY: 'tln_env', TALION_QUERY_URL: 'http://q.example/' };
    expect(await find(env)).toEqual({ ingestUrl: 'http://a.example', queryUrl: 'http://q.example', key: 'tln_env' });
    expect(await find(env, { url: 'http://b.example/', key: 'tln_told' })).toMatchObject({
      ingestUrl: 'http://b.example',
      key: 'tln_told',
    });
  });

  test('never sends the key of this machine elsewhere', async () => {
    await expect(find({ TALION_URL: 'http://elsewhere.example' })).rejects.toMatchObject({ code: 'not-connected' });
    expect(await find({ TALION_URL: 'http://127.0.0.1:4280/' })).toMatchObject({ key: 'tln_here' });
  });

  test('says what to do where nothing is known, or cannot be read', async () => {
    await expect(find({}, {}, '/nowhere')).rejects.toThrow(/npm start/);
    await expect(find({ TALION_URL: 'desk' })).rejects.toMatchObject({ code: 'usage' });
    const broken = join(directory, 'broken');
    await mkdir(broken);
    await writeFile(join(broken, 'connection.json'), '{');
    await expect(find({ TALION_HOME: broken })).rejects.toThrow(/cannot be read as a connection/);
  });
});
