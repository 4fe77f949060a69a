import { setTimeout as wait } from 'node:timers/promises';
import type { Problem } from '@talion/domain';
import type { Connection } from './connection';
import type { Terminal } from './terminal';
import { CliTrouble } from './trouble';

/** Talion over HTTP, as any ingest worker would use it: patient with a service that is busy or starting, and plain about one that says no. */

/** Statuses that pass by themselves: too many requests, a gateway without its service, a service that is starting. 504 says that a wait was too short. */
const passing = new Set([429, 502, 503]);
/** How long to go on asking a service that does not answer: longer than a restart takes, shorter than a coffee. */
const patienceMs = 60_000;
const firstPauseMs = 250;
const pauseMaxMs = 10_000;
/** A batch on a busy machine takes seconds; beyond this the connection is dead. */
const requestMaxMs = 90_000;

/** RFC 9457, as far as it is read here. */
export type ProblemDetails = Readonly<{ title?: string; detail?: string; problems?: readonly Problem[] }>;

export type Answer<T> = Readonly<{ status: number; body: T }>;

export class TalionClient {
  constructor(
    private readonly connection: Connection,
    private readonly terminal: Pick<Terminal, 'tell'>,
  ) {}

  post<T>(path: string, body: string): Promise<Answer<T>> {
    return this.ask<T>('POST', `${this.connection.ingestUrl}${path}`, body);
  }

  get<T>(path: string, asked: Readonly<Record<string, string>>): Promise<Answer<T>> {
    return this.ask<T>('GET', `${this.connection.queryUrl}${path}?${new URLSearchParams(asked).toString()}`);
  }

  /** Asks the service that keeps the keys: ingest. */
  keys<T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: string): Promise<Answer<T>> {
    return this.ask<T>(method, `${this.connection.ingestUrl}/v1/keys${path}`, body);
  }

  /** Any answer that does not pass by itself; throws `unreachable` when patience ends, `refused` where the key is. */
  private async ask<T>(method: string, url: string, body?: string): Promise<Answer<T>> {
    const deadline = Date.now() + patienceMs;
    for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 2, pauseMaxMs)) {
      const answer = await this.once(method, url, body);
      if (typeof answer !== 'string' && !passing.has(answer.status)) return understand<T>(url, answer);
      const why =
        typeof answer === 'string' ? `${url} cannot be reached: ${answer}` : `${url} answers ${answer.status}`;
      const pause = typeof answer === 'string' ? pauseMs : Math.max(pauseMs, answer.retryAfterMs);
      if (Date.now() + pause > deadline)
        throw new CliTrouble('unreachable', `${why}. Gave up after ${patienceMs / 1000} s.`);
      this.terminal.tell(`${why}; trying again in ${(pause / 1000).toFixed(1)} s.`);
      await wait(pause);
    }
  }

  /** One attempt: the answer with its whole body, or why there is none. */
  private async once(method: string, url: string, body: string | undefined): Promise<Received | string> {
    const headers = { authorization: `Bearer ${this.connection.key}`, 'content-type': 'application/json' };
    const signal = AbortSignal.timeout(requestMaxMs);
    try {
      const response = await fetch(url, { method, headers, signal, ...(body !== undefined && { body }) });
      return { status: response.status, text: await response.text(), retryAfterMs: retryAfterMs(response) };
    } catch (error) {
      return reasonOf(error);
    }
  }
}

type Received = Readonly<{ status: number; text: string; retryAfterMs: number }>;

function understand<T>(url: string, { status, text }: Received): Answer<T> {
  let body: unknown;
  try {
    body = text === '' && status === 204 ? undefined : JSON.parse(text);
  } catch {
    throw new CliTrouble('refused', `${url} answers ${status}, and not as Talion does. Is the address right?`);
  }
  if (status === 401 || status === 403) throw new CliTrouble('refused', tellDetails(body as ProblemDetails));
  return { status, body: body as T };
}

/** What problem details say, in one line. */
export const tellDetails = ({ title, detail, problems }: ProblemDetails): string =>
  [
    detail ?? title ?? 'The service refuses.',
    ...(problems ?? []).map(({ field, message, value }) => `${field} ${message}; found ${value}`),
  ].join(' ');

/** `fetch` says only that it failed; the reason is its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error ? cause.message || ('code' in cause ? String(cause.code) : cause.name) : error.message;
}

const retryAfterMs = (response: Response): number => {
  const seconds = Number(response.headers.get('retry-after') ?? 0);
  return Number.isFinite(seconds) ? Math.min(seconds * 1000, pauseMaxMs) : 0;
};
