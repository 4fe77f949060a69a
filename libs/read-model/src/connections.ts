import type { Socket } from 'node:net';
import type { ClientConfig } from 'pg';
import { GatheringSocket } from './gathering-socket';
import { readTables } from './tables/tables';
import type { Tables } from './tables/tables';

/** How long a connection may take to open before the database counts as out of reach, in milliseconds. */
export const answerDeadlineMs = 5000;

/** Connections of one store object, and how to cut them when the server no longer answers. */
export class Connections {
  private readonly sockets = new Set<Socket>();

  constructor(
    private readonly url: string,
    /** Statements that name a table alone look among these. */
    readonly tables: Tables = readTables,
  ) {}

  /** Settings for a connection. A line that was cut without a word is found out by TCP's keep-alive. */
  get settings(): ClientConfig {
    return {
      connectionString: this.url,
      connectionTimeoutMillis: answerDeadlineMs,
      keepAlive: true,
      application_name: this.tables.application,
      options: `-c search_path=${this.tables.schema}`,
      stream: () => {
        const socket = new GatheringSocket();
        this.sockets.add(socket);
        return socket.once('close', () => this.sockets.delete(socket));
      },
    };
  }

  cut(): void {
    for (const socket of this.sockets) socket.destroy();
  }
}
