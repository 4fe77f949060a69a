import { Controller, Get, Module } from '@nestjs/common';
import { MemoryReadStore } from '@talion/tracking';
import { readConfig } from '../config';
import { ApiKeys } from '../keys/api-keys';
import { NeedsAccess } from '../keys/access.decorator';
import { startService } from '../start-service';
import type { RunningService } from '../start-service';
import { Metrics } from './metrics';

@NeedsAccess('public')
@Controller('things')
class ThingsController {
  @Get(':id')
  show(): string {
    return 'a thing';
  }
}

@Module({ controllers: [ThingsController] })
class ThingsModule {}

const started: RunningService[] = [];
const start = async (name: string): Promise<string> => {
  const keys = new ApiKeys({
    find: () => Promise.resolve(undefined),
    save: () => Promise.resolve(),
    list: () => Promise.resolve([]),
    remove: () => Promise.resolve(),
  });
  const config = { ...readConfig({}, { port: 0 }), databaseUrl: 'none' };
  const service = await startService({ name, modules: [ThingsModule] }, config, { store: new MemoryReadStore(), keys });
  started.push(service);
  return service.url;
};
afterAll(() => Promise.all(started.map((service) => service.close())));

const figures = async (url: string): Promise<string> => (await fetch(`${url}/metrics`)).text();
const countsOf = (text: string): string[] => text.match(/^talion_http_request_duration_seconds_count.*$/gm) ?? [];

test('GET /metrics tells of memory, event loop and garbage to whoever asks, as Prometheus reads it', async () => {
  const response = await fetch(`${await start('one')}/metrics`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  const text = await response.text();
  for (const name of [
    'process_resident_memory_bytes',
    'nodejs_eventloop_lag_p99_seconds',
    'nodejs_gc_duration_seconds',
  ])
    expect(text).toContain(`# TYPE ${name} `);
});

test('Metrics.measure() counts requests by the pattern of their route, and of this service only', async () => {
  const [url, other] = [await start('two'), await start('three')];
  for (const path of ['/things/1', '/things/2?x=1', '/nowhere/1']) await (await fetch(`${url}${path}`)).text();
  expect(countsOf(await figures(url))).toEqual([
    'talion_http_request_duration_seconds_count{method="GET",route="/things/:id",status="200"} 2',
    'talion_http_request_duration_seconds_count{method="GET",route="none",status="404"} 1',
  ]);
  expect(countsOf(await figures(other))).toEqual([]);
});

test('Metrics.gauge() leaves out what cannot be found, and tells all else', async () => {
  const metrics = new Metrics();
  let isAway = false;
  const find = (): Promise<void> => (isAway ? Promise.reject(new Error('the database is away')) : Promise.resolve());
  metrics.gauge('talion_bare', 'One.', [], async (gauge) => find().then(() => gauge.set(1)));
  metrics.gauge('talion_parted', 'By part.', ['part'], async (gauge) => find().then(() => gauge.set({ part: 'a' }, 2)));
  metrics.gauge('talion_thrown', 'Thrown at once.', [], () => {
    throw new Error('at once');
  });
  metrics.counter('talion_counted_total', 'Counted.').inc(3);
  const told = async (): Promise<string[]> => (await metrics.registry.metrics()).match(/^talion_.*$/gm) ?? [];
  expect(await told()).toEqual(['talion_bare 1', 'talion_parted{part="a"} 2', 'talion_counted_total 3']);
  isAway = true;
  expect(await told()).toEqual(['talion_counted_total 3']);
  isAway = false;
  expect(await told()).toContain('talion_bare 1');
});
