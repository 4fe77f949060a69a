import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** A TCP relay in front of a service, whose connections can be cut. */
export type Relay = Readonly<{
  url: string;
  /** Cuts every connection that is open. */
  cut(): void;
  /** Lets nothing through any more, on connections that are open and on new ones, until `release`. */
  hold(): void;
  release(): void;
  close(): Promise<void>;
}>;

export async function startRelay(to: string): Promise<Relay> {
  const { hostname, port } = new URL(to);
  const open = new Map<Socket, Socket>();
  let held = false;
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.set(one, other);
      if (!held) one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const cut = (): void => {
    for (const socket of open.keys()) socket.resetAndDestroy();
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut,
    hold() {
      held = true;
      for (const [one, other] of open) one.unpipe(other);
    },
    release() {
      held = false;
      for (const [one, other] of open) one.pipe(other);
    },
    async close() {
      cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
