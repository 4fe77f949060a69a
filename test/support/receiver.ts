import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What an endpoint got: headers and body as they came, and when, in milliseconds since 1970. */
export type Received = Readonly<{ headers: Readonly<Record<string, string>>; body: string; at: number }>;

/** An endpoint of somebody's own, which does with each request as the test says. */
export type Receiver = Readonly<{
  url: string;
  received: readonly Received[];
  /** From now on. */
  behave(how: Behaviour): void;
  close(): Promise<void>;
}>;

/** A status, or what else an endpoint may do once it has read the whole request. */
export type Behaviour = (
  received: Received,
  count: number,
) => number | 'drop' | 'hang' | Readonly<{ status: number; headers: Readonly<Record<string, string>> }>;

const taken: Behaviour = () => 204;

export async function startReceiver(first: Behaviour = taken): Promise<Receiver> {
  const received: Received[] = [];
  let behaviour = first;
  const server = createServer((request, response) => {
    void read(request).then((body) => {
      const one = { headers: request.headers as Record<string, string>, body, at: Date.now() };
      received.push(one);
      answer(response, behaviour(one, received.length));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/hook`,
    received,
    behave: (how) => (behaviour = how),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function answer(response: ServerResponse, how: ReturnType<Behaviour>): void {
  if (how === 'hang') return;
  if (how === 'drop') response.destroy();
  else if (typeof how === 'number') response.writeHead(how).end();
  else response.writeHead(how.status, how.headers).end();
}
