import { messagesOf } from './messages';

const streamOf = (pieces: readonly Uint8Array[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });

test('messagesOf() reads server-sent events, however the bytes are cut', async () => {
  const bytes = new TextEncoder().encode(
    ': hello\r\nid: 7\nretry: 2000\n\nid: 8\nevent: raised\ndata: {"a":\ndata: "ü"}\n\n: still here\n\ndata: x\n\nda',
  );
  for (const size of [1, 5, 1000]) {
    const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
      bytes.subarray(at * size, (at + 1) * size),
    );
    const messages: unknown[] = [];
    for await (const message of messagesOf(streamOf(pieces))) messages.push(message);
    expect(messages).toMatchObject([
      { id: '7', data: '' },
      { id: '8', event: 'raised', data: '{"a":\n"ü"}' },
      { id: '8', data: '' },
      { id: '8', event: 'message', data: 'x' },
    ]);
  }
});
