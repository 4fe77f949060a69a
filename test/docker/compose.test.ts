import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig, withDatabase } from '@talion/platform';
import { parse } from 'yaml';

// No Docker engine is needed to see that the compose file, the Dockerfile and the programs agree with each other.

type Service = Readonly<{
  image: string;
  environment: Readonly<Record<string, string | number>>;
  ports?: readonly string[];
  volumes?: readonly string[];
  restart: string;
  depends_on?: Readonly<Record<string, { condition: string }>>;
  healthcheck?: object;
}>;

const root = join(__dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const source = read('docker/compose.yaml');
const key = `tln_${'k'.repeat(43)}`;
const file = parse(interpolated(source, { TALION_KEY: key }), { merge: true }) as {
  services: Readonly<Record<string, Service>>;
  volumes: object;
};
const dockerfile = read('docker/Dockerfile');
const programs = ['ingest', 'projector', 'query', 'alerter'] as const;

/** What docker compose makes of `${NAME}`, `${NAME:-default}` and `${NAME:?reason}`. */
function interpolated(text: string, env: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{(\w+)(?::([-?])([^}]*))?\}/g, (_, name: string, mark?: string, rest?: string) => {
    if (env[name] !== undefined) return env[name];
    if (mark === '?') throw new Error(`${name} ${rest ?? ''}`);
    return mark === '-' ? (rest ?? '') : '';
  });
}

const service = (name: string): Service => {
  const found = file.services[name];
  if (!found) throw new Error(`compose.yaml has no service "${name}"`);
  return found;
};

/** What the program itself says: `runService({ name, port, ..., usesLog, tellsDesks })`; to desks, too, it speaks by Kafka. */
const program = (name: string): { port: number; usesKafka: boolean } => {
  const main = read(`apps/${name}/src/main.ts`);
  return { port: Number(/port: (\d+)/.exec(main)?.[1]), usesKafka: /(?:usesLog|tellsDesks): true/.test(main) };
};

test('compose.yaml refuses to start without a key, and says what to do', () => {
  expect(() => interpolated(source, {})).toThrow(/^TALION_KEY is not set\. Make a key once, as the first lines/);
  const [, made] = /echo "TALION_KEY=(.*)" > docker\/\.env/.exec(source) ?? [];
  expect(made).toBe('tln_$(openssl rand -hex 22 | cut -c1-43)');
});

test('compose.yaml starts the four services, PostgreSQL and Kafka, again after a crash and open to this machine only', () => {
  expect(Object.keys(file.services).sort()).toEqual([...programs, 'grafana', 'kafka', 'postgres', 'prometheus'].sort());
  for (const one of Object.values(file.services)) {
    expect(one.restart).toBe('unless-stopped');
    for (const port of one.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:(\d+):\d+$/);
  }
});

test.each(programs)('%s gets an environment that it takes, on the port that is its own', (name) => {
  const { environment, ports, image } = service(name);
  const { port, usesKafka } = program(name);
  // How much memory it is given is node's own affair.
  const {
    NAME,
    NODE_OPTIONS: _,
    ...variables
  } = Object.fromEntries(Object.entries(environment).map(([k, v]) => [k, String(v)]));
  expect(NAME).toBe(name);
  expect(image).toBe('talion');
  const config = withDatabase(readConfig(variables, { port: 0 }));
  expect(config.port).toBe(port);
  expect(ports).toEqual([`127.0.0.1:${port}:${port}`]);
  expect(config.key).toBe(key);
  expect(new URL(config.databaseUrl)).toMatchObject({ hostname: 'postgres', port: '5432', pathname: '/talion' });
  expect(config.kafka?.brokers).toEqual(usesKafka ? ['kafka:19092'] : undefined);
  // A name that readConfig() does not know would be passed over without a word.
  const known = [...read('libs/platform/src/config.ts').matchAll(/^ {2}([A-Z_]+): \[/gm)].map(
    ([, variable]) => variable,
  );
  expect(known).toEqual(expect.arrayContaining(Object.keys(variables)));
});

test.each(programs)('%s waits until what it needs is healthy', (name) => {
  const needs = ['postgres', ...(program(name).usesKafka ? ['kafka'] : [])];
  const healthy = Object.fromEntries(needs.map((need) => [need, { condition: 'service_healthy' }]));
  expect(service(name).depends_on).toEqual(healthy);
  for (const need of needs) expect(service(need).healthcheck).toBeDefined();
});

test('the page finds ingest and alerter, and they let it in', () => {
  const { publicIngestUrl, publicAlerterUrl } = readConfig(textsOf('query'), { port: 0 });
  expect(publicIngestUrl).toBe(`http://127.0.0.1:${program('ingest').port}`);
  expect(publicAlerterUrl).toBe(`http://127.0.0.1:${program('alerter').port}`);
  for (const name of ['ingest', 'alerter'])
    expect(readConfig(textsOf(name), { port: 0 }).corsOrigins).toContain(`http://127.0.0.1:${program('query').port}`);
});

test('Kafka tells each side the address that it can reach, forgets nothing, and keeps it in a volume', () => {
  const { environment, ports, volumes } = service('kafka');
  expect(environment['KAFKA_ADVERTISED_LISTENERS']).toBe('CONTAINERS://kafka:19092,HOST://127.0.0.1:9092');
  expect(ports).toEqual(['127.0.0.1:9092:9092']);
  expect(environment['KAFKA_LOG_RETENTION_MS']).toBe(-1);
  expect(environment['KAFKA_LOG_RETENTION_BYTES']).toBe(-1);
  expect(volumes).toEqual([`kafka:${environment['KAFKA_LOG_DIRS']}`]);
  const moved = parse(interpolated(source, { TALION_KEY: key, KAFKA_PORT: '9999' }), { merge: true }) as typeof file;
  expect(moved.services['kafka']?.environment['KAFKA_ADVERTISED_LISTENERS']).toContain('HOST://127.0.0.1:9999');
  expect(moved.services['kafka']?.ports).toEqual(['127.0.0.1:9999:9092']);
  expect(Object.keys(file.volumes).sort()).toEqual(['kafka', 'postgres', 'prometheus']);
});

test('the profile `observe` asks each service for its figures where it listens, and Grafana finds what it is given', () => {
  const { scrape_configs: jobs } = parse(read('docker/prometheus/prometheus.yml')) as {
    scrape_configs: { job_name: string; static_configs: { targets: string[] }[] }[];
  };
  const asked = jobs.map((job) => [job.job_name, job.static_configs.flatMap(({ targets }) => targets)]);
  expect(asked).toEqual(programs.map((name) => [name, [`${name}:${program(name).port}`]]));
  for (const name of ['prometheus', 'grafana']) {
    expect(service(name)).toMatchObject({ profiles: ['observe'] });
    const mounted = service(name).volumes?.flatMap((volume) => /^\.\/([^:]+):/.exec(volume)?.[1] ?? []) ?? [];
    expect(mounted.filter((path) => !existsSync(join(root, 'docker', path)))).toEqual([]);
  }
  const { providers } = parse(read('docker/grafana/dashboards.yaml')) as { providers: { options: { path: string } }[] };
  expect(service('grafana').volumes).toContain(`./grafana/talion.json:${providers[0]?.options.path}/talion.json:ro`);
});

test('the dashboard shows no figure of ours that docs/operations.md does not explain', () => {
  const dashboard = JSON.parse(read('docker/grafana/talion.json')) as { panels: { targets: { expr: string }[] }[] };
  const shown = new Set(
    JSON.stringify(dashboard.panels)
      .match(/talion_[a-z_]+/g)
      ?.map(base),
  );
  // A row of the table names the first of its figures whole, the others by what they end in: `talion_a_b`, `_c`.
  const explained = [...read('docs/operations.md').matchAll(/^\| (`talion_[^|]+) \|/gm)].flatMap(([, row = '']) => {
    const [first = '', ...others] = [...row.matchAll(/`(\w+)/g)].map(([, name = '']) => name);
    return [first, ...others.map((name) => `talion_projector${name}`)];
  });
  expect(Math.min(shown.size, explained.length)).toBeGreaterThan(10);
  expect([...shown].filter((name) => !explained.includes(name))).toEqual([]);
});

test('the broker that Docker starts is the one that Maven fetches', () => {
  expect(read('docker/kafka/pom.xml')).toContain(`<version>${service('kafka').image.split(':')[1]}</version>`);
});

test('the image is built from what .dockerignore lets through, runs as nobody of importance, and starts what was built', () => {
  const through =
    read('.dockerignore')
      .match(/^!\S+$/gm)
      ?.map((line) => line.slice(1).replace(/\/$/, '')) ?? [];
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  expect(scripts['build']).toBe('node tools/build.js');
  expect(through).toEqual(expect.arrayContaining(['tools/build.js', 'nest-cli.json', 'tsconfig.build.json', '.npmrc']));
  expect(through.join()).not.toMatch(/\.env|\.talion|node_modules/);
  for (const brought of ['dist', 'examples'])
    expect(dockerfile).toContain(`COPY --from=built /talion/${brought} ${brought}`);
  expect(dockerfile).toContain('\nUSER node\n');
  expect(dockerfile).toContain('exec node dist/apps/${NAME:?');
});

/** The name of a histogram whose buckets, sum or count this is. */
const base = (name: string): string => name.replace(/_(?:bucket|sum|count)$/, '');

const textsOf = (name: string): Record<string, string> =>
  Object.fromEntries(Object.entries(service(name).environment).map(([variable, value]) => [variable, String(value)]));
