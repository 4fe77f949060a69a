import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { GatheringSocket } from './gathering-socket';

/** Counts the calls in which it gives what was written to the system. */
class CountingSocket extends GatheringSocket {
  calls = 0;

  override _writev(chunks: Parameters<NonNullable<GatheringSocket['_writev']>>[0], done: () => void): void {
    this.calls++;
    super._writev?.(chunks, done);
  }
}

/** Writes texts as a client does that corks the socket around each; resolves with what arrived, and in how many calls it left. */
async function written(texts: readonly string[]) {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = new CountingSocket().connect((server.address() as AddressInfo).port, '127.0.0.1');
  const [[peer]] = (await Promise.all([once(server, 'connection'), once(socket, 'connect')])) as [
    [NodeJS.ReadableStream],
    unknown,
  ];
  for (const text of texts) {
    socket.cork();
    socket.write(text);
    socket.write(';');
    socket.uncork();
  }
  socket.end();
  let arrived = '';
  for await (const chunk of peer) arrived += String(chunk);
  server.close();
  return { arrived, calls: socket.calls };
}

test('GatheringSocket sends what is written in one go in one call, and in order', async () => {
  expect(await written(['a', 'b', 'c'])).toEqual({ arrived: 'a;b;c;', calls: 1 });
});

test('GatheringSocket does not hold back much', async () => {
  const [one, other] = ['x'.repeat(100_000), 'y'.repeat(100_000)];
  expect(await written([one, other])).toEqual({ arrived: `${one};${other};`, calls: 2 });
});
