import { setTimeout as pause } from 'node:timers/promises';
import createClient from 'openapi-fetch';
import type { Client } from 'openapi-fetch';
import type { components, paths } from './api';
import { patientFetch, pauseBefore } from './patience';
import type { OnWait } from './patience';
import { readLines } from './read-lines';
import { streamEvents } from './stream';
import type { StreamOptions, Totals } from './stream';
import { reasonOf, TalionTrouble, troubleOf } from './trouble';

export type TalionOptions = Readonly<{
  /** Where events are taken, without a slash at the end: ingest, or standalone. */
  url: string;
  /** Where questions are asked, where that is another service: query. */
  queryUrl?: string;
  key: string;
  /** How long to go on asking a service that does not answer, in milliseconds: longer than a restart takes if left out. */
  patienceMs?: number;
  onWait?: OnWait;
}>;

type Event = components['schemas']['Event'];

const patienceDefaultMs = 60_000;
/** How long the read models may take to get to a position, and how often they are asked, in milliseconds: a large import is folded for minutes. */
const readPatienceMs = 3_600_000;
const askAgainMs = 500;

/**
 * Talion over HTTP, typed by its OpenAPI document: patient with a service that is busy or starting, and plain about one that says no. Whatever is posted can
 * be posted again without harm, for events have ids.
 */
export class Talion {
  /** Every operation of the interface, as openapi-fetch calls it. */
  readonly api: Client<paths>;
  /** The same, where questions are asked. */
  readonly questions: Client<paths>;
  private readonly headers: Readonly<Record<string, string>>;
  private readonly patientFetch: (request: Request) => Promise<Response>;

  constructor(private readonly options: TalionOptions) {
    const { url, queryUrl = url, key } = options;
    this.headers = { authorization: `Bearer ${key}` };
    this.patientFetch = patientFetch(this.patience);
    const shared = { headers: this.headers, fetch: this.patientFetch };
    this.api = createClient<paths>({ baseUrl: url, ...shared });
    this.questions = createClient<paths>({ baseUrl: queryUrl, ...shared });
  }

  private get patience() {
    const { patienceMs = patienceDefaultMs, onWait = () => undefined } = this.options;
    return { patienceMs, onWait };
  }

  /** Any number of events, each settled once: see `streamEvents`. */
  stream(values: AsyncIterable<unknown> | Iterable<unknown>, options: StreamOptions = {}): Promise<Totals> {
    return streamEvents(this.options.url, this.headers, values, options, this.patience);
  }

  /** Every event that counts, in order of acceptance. @throws TalionTrouble `unreachable` where the answer breaks off. */
  async *events(asked: Readonly<{ source?: string; type?: string }> = {}): AsyncGenerator<Event> {
    const address = `${this.options.queryUrl ?? this.options.url}/v1/events?${new URLSearchParams(asked).toString()}`;
    const response = await this.get(address);
    try {
      yield* readLines<Event>(response);
    } catch (cause) {
      throw new TalionTrouble('unreachable', `${address} broke off: ${reasonOf(cause)}.`, { cause });
    }
  }

  /** The records of the log behind a position, with the position behind each. Where it follows, it goes on by itself after it was cut off. */
  async *log({
    after = '',
    follow = false,
    signal,
  }: Readonly<{ after?: string; follow?: boolean; signal?: AbortSignal }> = {}): AsyncGenerator<{
    position: string;
    event: unknown;
  }> {
    let [at, attempt] = [after, 0];
    while (!signal?.aborted) {
      try {
        const asked = new URLSearchParams({ after: at, ...(follow && { follow: 'true' }) });
        const response = await this.get(`${this.options.url}/v1/log?${asked.toString()}`, signal);
        for await (const line of readLines<{ position: string; event: unknown }>(response)) {
          [at, attempt] = [line.position, 0];
          yield line;
        }
        if (!follow) return;
      } catch (error) {
        if (signal?.aborted) return;
        if (!follow || error instanceof TalionTrouble) throw error;
        this.patience.onWait(`The log was cut off: ${reasonOf(error)}`, pauseBefore(attempt + 1));
      }
      await pause(pauseBefore(++attempt), undefined, signal && { signal }).catch(() => undefined);
    }
  }

  /** Waits until what stands before a position can be read. @throws TalionTrouble. */
  async untilRead(position: string): Promise<void> {
    const deadline = Date.now() + readPatienceMs;
    for (;;) {
      const { response } = await this.questions.GET('/v1/actors', { params: { query: { after: position, limit: 1 } } });
      if (response.status === 200) return;
      if (response.status !== 504) throw await troubleOf(response);
      if (Date.now() > deadline)
        throw new TalionTrouble('unreachable', `The read models did not get to ${position} in time.`);
      await pause(askAgainMs);
    }
  }

  private async get(address: string, signal?: AbortSignal): Promise<Response> {
    const response = await this.patientFetch(
      new Request(address, { headers: this.headers, ...(signal && { signal }) }),
    );
    if (response.status !== 200) throw await troubleOf(response);
    return response;
  }
}
