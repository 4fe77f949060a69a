import { resolve } from 'node:path';
import { addressOf, isLoopback, readConfig, withDatabase } from './config';

const read = (env: Readonly<Record<string, string>>) => readConfig(env, { port: 4281 });
const refusalOf = (env: Readonly<Record<string, string>>): string => {
  try {
    read(env);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'config-refused') return error.message;
    throw error;
  }
  return '';
};

test('readConfig() listens on loopback and keeps its data in .talion unless told otherwise', () => {
  expect(read({ PORT: '', HOST: '' })).toEqual({
    host: '127.0.0.1',
    port: 4281,
    home: resolve('.talion'),
    corsOrigins: [],
    alerts: { topic: 'talion.alerts.v1', privateTargets: [], timeoutSeconds: 15 },
  });
});

test('readConfig() sends alerts as it is told: by which server, how patiently, how far into its own network', () => {
  const env = {
    TALION_PUBLIC_URL: 'https://talion.example/',
    ...{ SMTP_URL: 'smtp://me:secret@mail.example:587', SMTP_FROM: 'talion@desk.example' },
    ...{ ALERTS_PRIVATE_TARGETS: '10.1.2.3, fd00::/8', ALERTS_RETRY_SECONDS: '1,2.5', ALERTS_TIMEOUT_SECONDS: '5' },
  };
  expect(read(env)).toMatchObject({
    publicUrl: 'https://talion.example',
    smtp: { url: 'smtp://me:secret@mail.example:587', from: 'talion@desk.example' },
    alerts: { privateTargets: ['10.1.2.3', 'fd00::/8'], retrySeconds: [1, 2.5], timeoutSeconds: 5 },
  });
});

test('readConfig() refuses a mail server without a sender, and addresses that are none', () => {
  expect(refusalOf({ SMTP_URL: 'smtp://mail.example' })).toMatch(
    /^SMTP_FROM must be .* SMTP_URL is set, and it is not\.$/,
  );
  expect(refusalOf({ SMTP_URL: 'http://me:secret@mail.example' })).toContain('not "http://me:***@mail.example"');
  for (const wrong of ['desk.example', '10.0.0.0/33', '10.0.0', '::/129', '10.0.0.0/8/9'])
    expect(refusalOf({ ALERTS_PRIVATE_TARGETS: wrong })).toMatch(/^ALERTS_PRIVATE_TARGETS must be addresses or ranges/);
  expect(refusalOf({ ALERTS_RETRY_SECONDS: '5,soon' })).toMatch(/^ALERTS_RETRY_SECONDS must be pauses/);
});

test('readConfig() takes the log to Kafka where there are brokers', () => {
  const env = { KAFKA_BROKERS: 'a:9092, b:9093', KAFKA_TOPIC: 'events', KAFKA_PARTITIONS: '6', KAFKA_REPLICATION: '3' };
  expect(read(env).kafka).toEqual({ brokers: ['a:9092', 'b:9093'], topic: 'events', partitions: 6, replication: 3 });
  expect(read({ KAFKA_TOPIC: 'events' }).kafka).toBeUndefined();
});

test('readConfig() leaves the format of log lines to the terminal unless LOG_FORMAT says', () => {
  expect(read({ LOG_FORMAT: '' })).not.toHaveProperty('logFormat');
  expect(read({ LOG_FORMAT: 'text' }).logFormat).toBe('text');
  expect(read({ LOG_FORMAT: 'json' }).logFormat).toBe('json');
});

test.each([
  [{ PORT: '65536' }, 'PORT', '"65536"'],
  [{ PORT: '80a' }, 'PORT', '"80a"'],
  [{ DATABASE_URL: 'mysql://x/y' }, 'DATABASE_URL', '"mysql://x/y"'],
  [{ KAFKA_BROKERS: 'broker' }, 'KAFKA_BROKERS', '"broker"'],
  [{ KAFKA_PARTITIONS: '0' }, 'KAFKA_PARTITIONS', '"0"'],
  [{ CORS_ORIGINS: 'desk.example' }, 'CORS_ORIGINS', '"desk.example"'],
  [{ TALION_PUBLIC_INGEST_URL: 'ftp://x' }, 'TALION_PUBLIC_INGEST_URL', '"ftp://x"'],
  [{ LOG_FORMAT: 'logfmt' }, 'LOG_FORMAT', '"logfmt"'],
])('readConfig() refuses %j by name and value', (env, name, value) => {
  expect(refusalOf(env)).toMatch(new RegExp(`^${name} must be .*, not `));
  expect(refusalOf(env)).toContain(value);
});

test('readConfig() tells everything that is wrong at once, and no password or key', () => {
  const told = refusalOf({ PORT: 'x', TALION_KEY: 'tln_secret', DATABASE_URL: 'mysql://me:secret@host/db' });
  expect(told.split('\n')).toHaveLength(3);
  expect(told).not.toContain('secret');
});

test('withDatabase() says what is missing', () => {
  expect(() => withDatabase(read({}))).toThrow(/DATABASE_URL must be .*it is not set/);
  expect(withDatabase(read({ DATABASE_URL: 'postgres://h/d' })).databaseUrl).toBe('postgres://h/d');
});

test('addressOf() is an address that this machine reaches', () => {
  expect(['0.0.0.0', '::', '::1', 'desk.example'].map((host) => addressOf(host, 1))).toEqual([
    'http://127.0.0.1:1',
    'http://127.0.0.1:1',
    'http://[::1]:1',
    'http://desk.example:1',
  ]);
  expect(['127.0.0.1', '::1', 'localhost', '0.0.0.0', '10.0.0.1'].map(isLoopback)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
