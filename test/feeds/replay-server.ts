import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gdeltRow } from './gdelt-row';
import { zipSync } from 'fflate';

/** What the next answer under a path is instead of the right one. */
export type Failure = 'slow' | 'cut' | '401' | '403' | '429' | '500' | 'empty' | 'malformed' | 'repeated';

/** A server that replays what GDELT and ACLED publish, in their layouts, and fails in every way that it is told to: one failure for each request of a path. */
export class ReplayServer {
  readonly failures: [path: RegExp, failure: Failure][] = [];
  readonly asked: string[] = [];
  /** Sets of GDELT by their stamps, each a number of events. */
  readonly sets = new Map<string, number>();
  /** ACLED's events as rows of its CSV, by timestamp. */
  readonly events: { id: string; timestamp: number; fatalities: number }[] = [];
  readonly deleted: { id: string; timestamp: number }[] = [];
  tokens = 0;
  private readonly server = createServer((request, response) => void this.answer(request, response));
  url = '';

  async open(): Promise<this> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return this;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    this.asked.push(`${request.method ?? ''} ${url.pathname}`);
    let form = '';
    for await (const piece of request) form += String(piece);
    const at = this.failures.findIndex(([path]) => path.test(url.pathname));
    const failure = at < 0 ? undefined : this.failures.splice(at, 1)[0]?.[1];
    const body = this.bodyOf(url, new URLSearchParams(form), request.headers.authorization, failure);
    if (body === undefined) response.writeHead(failure === '403' ? 403 : 401).end('{"message":"no"}');
    else if (failure === '401' || failure === '403' || failure === '500') response.writeHead(Number(failure)).end('no');
    else if (failure === '429') response.writeHead(429, { 'retry-after': '0' }).end();
    else if (failure === 'empty') response.end();
    else if (failure === 'malformed')
      response.end(Buffer.from('PK\u0003\u0004 this is "nothing, that\nanybody,could read'));
    else if (failure === 'cut') {
      response.writeHead(200, { 'content-length': String(body.length) });
      response.write(body.subarray(0, Math.ceil(body.length / 2)));
      setTimeout(() => response.destroy(), 20);
    } else {
      if (failure === 'slow') await new Promise((resolve) => setTimeout(resolve, 300));
      response.end(body);
    }
  }

  /** The right answer; undefined where the token is not. */
  private bodyOf(
    url: URL,
    form: URLSearchParams,
    authorization: string | undefined,
    failure: Failure | undefined,
  ): Buffer | undefined {
    const { pathname } = url;
    if (pathname === '/lastupdate.txt')
      return Buffer.from(this.listOf([...this.sets.keys()].sort().slice(-1), failure === 'repeated'));
    if (pathname === '/masterfilelist.txt')
      return Buffer.from(`torn line\n${this.listOf([...this.sets.keys()].sort(), false)}`);
    const [, stamp = ''] = /^\/(\d{14})\.export\.CSV\.zip$/.exec(pathname) ?? [];
    if (stamp) return this.zipOf(stamp);
    if (pathname === '/oauth/token') {
      this.tokens++;
      const isRight =
        form.get('grant_type') === 'refresh_token' ||
        (form.get('username') === 'me' && form.get('password') === 'secret');
      return isRight
        ? Buffer.from(JSON.stringify({ access_token: `t${this.tokens}`, refresh_token: 'r', expires_in: 86_400 }))
        : undefined;
    }
    if (authorization !== `Bearer t${this.tokens}`) return undefined;
    return Buffer.from(
      pathname === '/api/deleted/read'
        ? this.deletedPage(url.searchParams)
        : this.eventPage(url.searchParams, failure === 'repeated'),
    );
  }

  private listOf(stamps: readonly string[], repeated: boolean): string {
    const lines = stamps.map((stamp) => {
      const zip = this.zipOf(stamp);
      const md5 = createHash('md5').update(zip).digest('hex');
      return `${zip.length} ${md5} ${this.url}/${stamp}.export.CSV.zip\n1 ${md5} ${this.url}/${stamp}.gkg.csv.zip\n`;
    });
    return [...lines, ...(repeated ? lines : [])].join('');
  }

  private zipOf(stamp: string): Buffer {
    const rows = Array.from({ length: this.sets.get(stamp) ?? 0 }, (_, at) =>
      gdeltRow(`${Number(stamp.slice(4, 12))}${at}`, stamp),
    );
    return Buffer.from(zipSync({ [`${stamp}.export.CSV`]: Buffer.from(rows.join('')) }, { mtime: '2024-01-01' }));
  }

  private eventPage(asked: URLSearchParams, repeated: boolean): string {
    const rows = this.events
      .filter(({ timestamp }) => timestamp >= Number(asked.get('timestamp')))
      .sort((a, b) => a.timestamp - b.timestamp || (a.id < b.id ? -1 : 1))
      .map(
        ({ id, timestamp, fatalities }) =>
          `${id},2024-01-21,1,Attack,Red Front,Blue League,Ardenia,${fatalities},${timestamp}\n`,
      );
    return `event_id_cnty,event_date,time_precision,sub_event_type,actor1,actor2,country,fatalities,timestamp\n${pageOf(rows, asked, repeated)}`;
  }

  private deletedPage(asked: URLSearchParams): string {
    const rows = this.deleted
      .filter(({ timestamp }) => timestamp >= Number(asked.get('deleted_timestamp')))
      .map(({ id, timestamp }) => `${id},${timestamp}\n`);
    return `event_id_cnty,deleted_timestamp\n${pageOf(rows, asked, false)}`;
  }
}

function pageOf(rows: readonly string[], asked: URLSearchParams, repeated: boolean): string {
  const [limit, page] = [Number(asked.get('limit')), repeated ? 1 : Number(asked.get('page'))];
  return rows.slice((page - 1) * limit, page * limit).join('');
}
