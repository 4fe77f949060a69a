import { readKey } from './key';

/** The API as the page uses it: a key, and addresses. What the API says of an error is what the page shows. */

export type Problem = Readonly<{ field: string; value: string; message: string }>;
type ProblemDetails = Readonly<{ title?: string; detail?: string; problems?: Problem[]; errors?: Problem[] }>;

/** An answer that is no success, in the API's words (RFC 9457). */
export class Refusal extends Error {
  readonly problems: readonly Problem[];

  constructor(
    readonly status: number,
    { title, detail, problems, errors }: ProblemDetails,
  ) {
    super(detail ?? title ?? `The API answers ${status}.`);
    this.problems = problems ?? errors ?? [];
  }
}

/** What stands behind the question mark; undefined and empty values are left out. */
export type Asked = Readonly<Record<string, string | readonly string[] | undefined>>;

export function queryOf(asked: Asked): string {
  const query = new URLSearchParams();
  for (const [name, given] of Object.entries(asked))
    for (const value of [given ?? []].flat()) if (value !== '') query.append(name, value);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

export async function ask(url: string, request: RequestInit = {}): Promise<Response> {
  const headers = new Headers(request.headers);
  headers.set('authorization', `Bearer ${readKey() ?? ''}`);
  const response = await fetch(url, { ...request, headers });
  if (response.ok) return response;
  throw new Refusal(response.status, (await response.json().catch(() => ({}))) as ProblemDetails);
}

export async function get<T>(path: string, asked: Asked = {}, signal?: AbortSignal): Promise<T> {
  return (await ask(path + queryOf(asked), signal && { signal })).json() as Promise<T>;
}

/** Sends JSON, and gives what comes back; undefined where nothing does. */
export async function send<T>(method: string, url: string, body?: unknown): Promise<T | undefined> {
  const response = await ask(url, {
    method,
    ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  return response.status === 204 ? undefined : ((await response.json()) as T);
}
