import { createHash } from 'node:crypto';
import { acled, acledDeleted } from '@talion/sources';
import type { SourceFile } from '@talion/sources';
import type { Feed, FeedTools } from './feed';
import { FeedTrouble } from './feed-trouble';
import type { AcledFeed } from './feeds-config';
import { ask, textOf } from './fetch-file';

/**
 * ACLED's API (2025): an account gets an access token for a day (`POST /oauth/token`, grants `password` and `refresh_token`), and reads events that have
 * changed since a `timestamp`, page by page. The place is the greatest timestamp delivered; the next question includes it, because rows of one second may
 * stand on both sides of a page, and rows that are read twice change nothing. Events that ACLED has taken back have a list of their own.
 */
type Token = Readonly<{ access: string; refresh: string | undefined; until: number }>;

/** How long before it ends a token is no longer used, in milliseconds. */
const tokenMarginMs = 60_000;
/** Pages of one look: a service that gives pages without end is not followed. */
const pagesMax = 10_000;

export function acledFeed(config: AcledFeed, env: NodeJS.ProcessEnv): Feed {
  const account = new Account(config, env);
  const { api, pageRows, query, since, source } = config;

  const pages = async (
    path: string,
    stamp: Readonly<{ name: string; from: number }>,
    tools: FeedTools,
    deliver: (file: SourceFile) => Promise<unknown>,
  ): Promise<void> => {
    let before = '';
    for (let page = 1; page <= pagesMax; page++) {
      const asked = new URLSearchParams({
        ...query,
        _format: 'csv',
        [stamp.name]: String(stamp.from),
        [`${stamp.name}_where`]: '>=',
        limit: String(pageRows),
        page: String(page),
      });
      const text = await textOf(await account.ask(`${api}${path}?${asked.toString()}`, tools.signal));
      const rows = text.trim() === '' ? 0 : text.trimEnd().split('\n').length - 1;
      if (rows === 0) return;
      const digest = createHash('sha256').update(text).digest('hex');
      if (digest === before)
        throw new FeedTrouble('broken', `${api}${path} gives page ${page - 1} again as page ${page}.`);
      before = digest;
      await deliver(fileOf(text, `${path} page ${page}`));
      if (rows < pageRows) return;
    }
  };

  return async (place, tools) => {
    const [from, deletedFrom] = [numberIn(place['timestamp'], since), numberIn(place['deleted'], since)];
    let [last, lastDeleted] = [from, deletedFrom];
    const onPublished = (published: string): void =>
      void (last = Math.max(last, Math.floor(Date.parse(published) / 1000)));
    await pages('/api/acled/read', { name: 'timestamp', from }, tools, (file) =>
      tools.deliver(acled, [file], { urn: source, onPublished }),
    );
    await tools.keep({ timestamp: last, deleted: lastDeleted });
    await pages('/api/deleted/read', { name: 'deleted_timestamp', from: deletedFrom }, tools, async (file) => {
      await tools.deliver(acledDeleted, [file], { urn: source });
      for await (const piece of file.open())
        for (const [, stamp] of Buffer.from(piece)
          .toString()
          .matchAll(/,"?(\d{9,11})"?\s*$/gm))
          lastDeleted = Math.max(lastDeleted, Number(stamp));
    });
    await tools.keep({ timestamp: last, deleted: lastDeleted });
    return false;
  };
}

const numberIn = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise);

const fileOf = (text: string, name: string): SourceFile => ({
  name,
  async *open() {
    yield Buffer.from(text);
  },
});

/** The account's token, fetched when it is needed, and anew when it is refused. */
class Account {
  private token: Token | undefined;

  constructor(
    private readonly config: AcledFeed,
    private readonly env: NodeJS.ProcessEnv,
  ) {}

  async ask(url: string, signal: AbortSignal): Promise<Response> {
    const usable = this.token && this.token.until - tokenMarginMs > Date.now();
    const { access } = usable && this.token ? this.token : await this.fresh(signal);
    try {
      return await ask(url, signal, { headers: { authorization: `Bearer ${access}` } });
    } catch (error) {
      const refused = error instanceof FeedTrouble && (error.cause === 401 || error.cause === 403);
      if (!refused) throw error;
      // A token may be taken away before its time: one more, and then the account is what is wrong.
      const again = await this.fresh(signal);
      return ask(url, signal, { headers: { authorization: `Bearer ${again.access}` } });
    }
  }

  private async fresh(signal: AbortSignal): Promise<Token> {
    const refresh = this.token?.refresh;
    this.token = undefined;
    if (refresh !== undefined) {
      const renewed = await this.request({ grant_type: 'refresh_token', refresh_token: refresh }, signal).catch(
        () => undefined,
      );
      if (renewed) return (this.token = renewed);
    }
    const { usernameVariable, passwordVariable } = this.config;
    const [username, password] = [this.env[usernameVariable], this.env[passwordVariable]];
    if (!username || !password)
      throw new FeedTrouble(
        'config-refused',
        `The account of the ACLED feed is not known: set ${usernameVariable} and ${passwordVariable}.`,
      );
    return (this.token = await this.request({ grant_type: 'password', username, password }, signal));
  }

  private async request(grant: Readonly<Record<string, string>>, signal: AbortSignal): Promise<Token> {
    const body = new URLSearchParams({ client_id: 'acled', ...grant });
    const url = `${this.config.api}/oauth/token`;
    const text = await textOf(await ask(url, signal, { method: 'POST', body }));
    let told: Readonly<{ access_token?: unknown; refresh_token?: unknown; expires_in?: unknown }>;
    try {
      told = JSON.parse(text) as typeof told;
    } catch (cause) {
      throw new FeedTrouble('broken', `${url} answers with no JSON.`, { cause });
    }
    const { access_token: access, refresh_token: renewal, expires_in: seconds } = told;
    if (typeof access !== 'string') throw new FeedTrouble('broken', `${url} gives no access_token.`);
    const lasts = typeof seconds === 'number' ? seconds * 1000 : 3_600_000;
    return { access, refresh: typeof renewal === 'string' ? renewal : undefined, until: Date.now() + lasts };
  }
}
