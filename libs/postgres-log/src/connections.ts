import { Socket } from 'node:net';
import { Pool } from 'pg';

/** Connections to the database, and a way to end them that does not wait for a server which no longer answers. */
export type Connections = Readonly<{ pool: Pool; close(): Promise<void> }>;

/** One connection appends, one listens, the others read. */
const connectionsMax = 6;

/** How long a connection may take to open before the database counts as out of reach. */
export const answerDeadlineMs = 5000;

/** How long any statement may take: a server that is frozen or unplugged does not hold a reader for ever. */
const statementDeadlineMs = 30_000;

/** How long the server may take to say goodbye. */
const goodbyeMs = 1000;

/** Connections of our own. A line that was cut without a word is found out by TCP's keep-alive. */
export function openConnections(url: string): Connections {
  const sockets = new Set<Socket>();
  const pool = new Pool({
    connectionString: url,
    max: connectionsMax,
    connectionTimeoutMillis: answerDeadlineMs,
    query_timeout: statementDeadlineMs,
    keepAlive: true,
    application_name: 'talion log',
    stream: () => {
      const socket = new Socket();
      sockets.add(socket);
      return socket.once('close', () => sockets.delete(socket));
    },
  });
  // A connection that breaks while idle is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => undefined);
  return {
    pool,
    async close() {
      const cut = setTimeout(() => {
        for (const socket of sockets) socket.destroy();
      }, goodbyeMs);
      await pool.end();
      clearTimeout(cut);
    },
  };
}
