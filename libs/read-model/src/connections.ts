import type { Socket } from 'node:net';
import type { ClientConfig } from 'pg';
import { GatheringSocket } from './gathering-socket';
import { schemaName } from './tables/schema-name';

/** How long a connection may take to open before the database counts as out of reach, in milliseconds. */
export const answerDeadlineMs = 5000;

/** How the server names us in pg_stat_activity. */
const applicationName = 'talion read model';

/** Connections of one store object, and how to cut them when the server no longer answers. */
export class Connections {
  private readonly sockets = new Set<Socket>();

  constructor(
    private readonly url: string,
    /** Where statements look that name a table alone. */
    readonly schema: string = schemaName,
  ) {}

  /** Settings for a connection. A line that was cut without a word is found out by TCP's keep-alive. */
  get settings(): ClientConfig {
    return {
      connectionString: this.url,
      connectionTimeoutMillis: answerDeadlineMs,
      keepAlive: true,
      application_name: applicationName,
      options: `-c search_path=${this.schema}`,
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
