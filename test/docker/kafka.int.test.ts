import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { openKafkaEventLog } from '@talion/kafka-log';
import { startPosition } from '@talion/tracking';
import { startKafka } from '../../docker/kafka/kafka';
import { reportsOf } from '../contracts/report-of';
import { describeWithOwnKafka } from '../support/kafka';
import { freePort, until } from '../support/processes';
import { temporaryDirectory } from '../support/temporary-directory';

const root = join(__dirname, '../..');

describeWithOwnKafka('npm run kafka', () => {
  let home: Awaited<ReturnType<typeof temporaryDirectory>>;
  let port: number;
  beforeAll(async () => {
    home = await temporaryDirectory('npm-run-kafka');
    port = await freePort();
  });
  afterAll(() => home.remove());

  /** The script as a process, once it has printed where the broker is. */
  async function run() {
    const env = { ...process.env, TALION_HOME: home.path, KAFKA_PORT: String(port) };
    const tsx = require.resolve('tsx/cli');
    const child = spawn(process.execPath, [tsx, 'docker/kafka/main.ts'], { cwd: root, env });
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    await until('the broker serves', async () => {
      if (child.exitCode !== null) throw new Error(`npm run kafka ended with ${child.exitCode}: ${said}`);
      return printed === `KAFKA_BROKERS=127.0.0.1:${port}\n`;
    });
    return {
      async end(signal: NodeJS.Signals): Promise<number | null> {
        const ended = once(child, 'close');
        child.kill(signal);
        await ended;
        return child.exitCode;
      },
    };
  }
  const open = () => openKafkaEventLog({ brokers: [`127.0.0.1:${port}`], topic: 'kept' });

  test.each(['SIGTERM', 'SIGINT'] as const)(
    'serves, keeps what it holds, refuses a second broker on its data or its port, and stops cleanly on %s',
    async (signal) => {
      const running = await run();
      const log = await open();
      const before = await log.end();
      expect(before === startPosition).toBe(signal === 'SIGTERM');
      await log.append(reportsOf('a', 10));
      await log.close();
      const other = await temporaryDirectory('other-kafka');
      await expect(startKafka({ directory: join(home.path, 'kafka') })).rejects.toMatchObject({
        code: 'in-use',
        message: expect.stringMatching(/are in use by process \d+, which is still running: stop it first/),
      });
      await expect(startKafka({ directory: other.path, port })).rejects.toMatchObject({
        code: 'start-failed',
        message: expect.stringMatching(/cannot be had: .* choose another port with KAFKA_PORT/),
      });
      await other.remove();
      expect(await running.end(signal)).toBe(0);
    },
    120_000,
  );
});
