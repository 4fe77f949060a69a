import type { Readable } from 'node:stream';
import axios, { AxiosError } from 'axios';
import type { Outcome } from '@talion/alerting';
import { guardedAgents } from './target';
import type { TargetRules } from './target';

export type HttpOptions = TargetRules & Readonly<{ timeoutMs: number }>;

type Request = Readonly<{ url: string; body: string; headers: Readonly<Record<string, string>> }>;

/** Bytes of an answer that are let past, so that its connection can be used again; nothing in them is looked at. */
const answerBytesMax = 64_000;

const gone = 410;

/** Posts to addresses that people have named, and tells what came of it. Redirects are not followed: they lead where nobody has looked. */
export class HttpSender {
  private readonly agents;

  constructor(private readonly options: HttpOptions) {
    this.agents = guardedAgents(options);
  }

  async post({ url, body, headers }: Request, signal: AbortSignal): Promise<Outcome> {
    const { timeoutMs } = this.options;
    const late = AbortSignal.timeout(timeoutMs);
    try {
      const {
        status,
        headers: answered,
        data,
      } = await axios.post<Readable>(url, Buffer.from(body), {
        ...this.agents,
        headers: { 'user-agent': 'Talion', ...headers },
        signal: AbortSignal.any([signal, late]),
        responseType: 'stream',
        maxRedirects: 0,
        proxy: false,
        validateStatus: () => true,
      });
      letPast(data);
      return outcomeOf(status, (name) => textOf(answered[name]));
    } catch (error) {
      const reason = late.aborted ? `It did not answer within ${timeoutMs / 1000} s.` : saidOf(error);
      return { ok: false, reason };
    }
  }

  close(): void {
    this.agents.httpAgent.destroy();
    this.agents.httpsAgent.destroy();
  }
}

function letPast(answer: Readable): void {
  let bytes = 0;
  answer.on('error', () => undefined);
  answer.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > answerBytesMax) answer.destroy();
  });
}

function outcomeOf(status: number, header: (name: string) => string | undefined): Outcome {
  if (status >= 200 && status < 300) return { ok: true, status };
  if (status === gone) return { ok: false, status, reason: 'It answers that it is gone (410).', gone: true };
  const location = header('location');
  if (status >= 300 && status < 400 && location !== undefined)
    return { ok: false, status, reason: `It answers with a redirect to ${location}: name that address itself.` };
  const seconds = secondsOf(header('retry-after'));
  return {
    ok: false,
    status,
    reason: `It answers ${status}.`,
    ...(seconds !== undefined && { retryAfterSeconds: seconds }),
  };
}

/** Retry-After: seconds, or a date. */
function secondsOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const seconds = /^\d{1,9}$/.test(text) ? Number(text) : (Date.parse(text) - Date.now()) / 1000;
  return seconds > 0 ? seconds : undefined;
}

const textOf = (header: unknown): string | undefined => (typeof header === 'string' ? header : undefined);

const saidOf = (error: unknown): string => {
  const cause = error instanceof AxiosError && error.cause ? error.cause : error;
  if (cause instanceof AggregateError) return cause.errors.map(String).join('; ');
  return cause instanceof Error ? cause.message : String(cause);
};
