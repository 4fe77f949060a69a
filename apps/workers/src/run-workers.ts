import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Logger, Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Talion } from '@talion/client';
import { endProcess, PlatformTrouble, untilToldToEnd } from '@talion/platform';
import { acledFeed } from './acled-feed';
import { deliverTo } from './deliver';
import type { Feed } from './feed';
import { FeedState } from './feed-state';
import { FeedTrouble } from './feed-trouble';
import { readFeeds } from './feeds-config';
import type { FeedConfig } from './feeds-config';
import { FeedsController } from './feeds.controller';
import { FEEDS } from './feeds.token';
import { folderFeed } from './folder-feed';
import { gdeltFeed } from './gdelt-feed';
import { WatchedFeed } from './watch-feed';

const portDefault = 4285;
/** How long Talion may be away before a delivery counts as failed, in milliseconds; then the feed backs off. */
const patienceMs = 300_000;

@Module({})
class WorkersModule {
  static watching(feeds: readonly WatchedFeed[]): DynamicModule {
    return { module: WorkersModule, controllers: [FeedsController], providers: [{ provide: FEEDS, useValue: feeds }] };
  }
}

const feedOf = (config: FeedConfig, env: NodeJS.ProcessEnv): Feed => {
  if (config.kind === 'gdelt-15-minutes') return gdeltFeed(config);
  return config.kind === 'folder' ? folderFeed(config) : acledFeed(config, env);
};

/** Watches the feeds that TALION_FEEDS names, and posts what they bring to TALION_URL with TALION_KEY, until SIGINT or SIGTERM. */
export async function runWorkers(env: NodeJS.ProcessEnv): Promise<void> {
  const logger = new Logger('Feeds');
  const needed = (name: string, what: string): string => {
    const value = env[name];
    if (value) return value;
    throw new PlatformTrouble('config-refused', `${name} ${what}; it is not set.`);
  };
  const url = needed('TALION_URL', 'must say where Talion takes events');
  const key = needed('TALION_KEY', 'must be a key of scope ingest');
  const home = join(resolve(env['TALION_HOME'] ?? '.talion'), 'feeds');
  const configs = await readFeeds(needed('TALION_FEEDS', 'must name the file that lists the feeds')).catch(
    (error: unknown) => {
      throw error instanceof FeedTrouble
        ? new PlatformTrouble('config-refused', error.message, { cause: error })
        : error;
    },
  );
  const talion = new Talion({ url, key, patienceMs, onWait: (why) => logger.warn(why) });
  const stopping = new AbortController();
  const feeds: WatchedFeed[] = [];
  for (const config of configs) {
    const { name, kind, everySeconds } = config;
    const directory = join(home, `${name}.downloads`);
    await mkdir(directory, { recursive: true });
    feeds.push(
      new WatchedFeed({
        name,
        kind,
        everyMs: everySeconds * 1000,
        feed: feedOf(config, env),
        state: new FeedState(join(home, `${name}.json`)),
        tools: { directory, deliver: deliverTo(talion, join(home, `${name}.refused.jsonl`), stopping.signal) },
        log: (message) => logger.warn(message),
      }),
    );
  }
  const app = await NestFactory.create(WorkersModule.watching(feeds), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  await app.listen(Number(env['PORT'] ?? portDefault), env['HOST'] ?? '127.0.0.1');
  logger.log(`Watching ${configs.map(({ name }) => name).join(', ')}; how they stand: ${await app.getUrl()}/v1/feeds`);
  await untilToldToEnd();
  stopping.abort();
  await endProcess([() => app.close(), () => Promise.all(feeds.map((feed) => feed.stop())).then(() => undefined)]);
}
