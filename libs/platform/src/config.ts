import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { isApiKey } from './keys/api-key';
import { PlatformTrouble } from './trouble';
import { withoutUndefined } from './without-undefined';

/** What a service is told by its environment. */
export type Config = Readonly<{
  /** Address to listen on; loopback unless HOST says otherwise. */
  host: string;
  port: number;
  databaseUrl?: string;
  /** With brokers the log is a topic of Kafka, without it is a table in the database. */
  kafka?: Readonly<{ brokers: readonly string[]; topic: string; partitions?: number; replication?: number }>;
  /** Where standalone keeps its data, absolute. */
  home: string;
  /** A key that is registered with every scope at start. */
  key?: string;
  /** Origins whose pages may call; empty: none but our own. */
  corsOrigins: readonly string[];
  /** Where a browser reaches ingest and alerter, for the page that query serves. */
  publicIngestUrl?: string;
  publicAlerterUrl?: string;
  /** Where people reach the page, without a slash at the end: links in alerts begin so. */
  publicUrl?: string;
  /** The mail server, and from whom mails come; without it there are none. */
  smtp?: Readonly<{ url: string; from: string }>;
  alerts: AlertsConfig;
  /** How lines of log are written; left out: words for a terminal, JSON for all else. */
  logFormat?: LogFormat;
}>;

export type AlertsConfig = Readonly<{
  /** The topic of Kafka that all alerts go to, where the log is on Kafka. */
  topic: string;
  /** Private or reserved addresses, or ranges of them, that webhooks may lead to all the same. */
  privateTargets: readonly string[];
  /** Pauses between attempts, seconds; left out: as Standard Webhooks recommends. */
  retrySeconds?: readonly number[];
  /** How long an endpoint may take to answer. */
  timeoutSeconds: number;
}>;

export type LogFormat = 'json' | 'text';

/** A service of its own cannot do without a database. */
export type ServiceConfig = Config & Readonly<{ databaseUrl: string }>;

const loopbackHost = '127.0.0.1';
export const topicDefault = 'talion.events';
const homeDefault = '.talion';
const alertTopicDefault = 'talion.alerts.v1';
/** Standard Webhooks recommends 15 to 30. */
const timeoutDefaultSeconds = 15;

const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .refine((value) => value >= min && value <= max);
const listOf = (item: RegExp) =>
  z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .refine((parts) => parts.every((part) => item.test(part)));
/** An address, or a range of them in CIDR notation. */
function isAddressRange(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const family = isIP(address);
  if (family === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}
const url = (protocols: RegExp) => z.string().refine((text) => protocols.test(text) && URL.canParse(text));

/** Each variable with what it must be. */
const variables = {
  PORT: [wholeNumber(0, 65_535), 'must be a port from 0 (any free one) to 65535'],
  HOST: [z.string().regex(/^[\w.:-]{1,255}$/), 'must be an address or host name to listen on, such as 127.0.0.1'],
  DATABASE_URL: [url(/^postgres(?:ql)?:/), 'must be a URL such as postgres://user:password@host:5432/database'],
  KAFKA_BROKERS: [listOf(/^[\w.-]+:\d{1,5}$/), 'must be brokers as host:port, separated by commas'],
  KAFKA_TOPIC: [z.string().regex(/^[\w.-]{1,249}$/), 'must be the name of a Kafka topic'],
  KAFKA_PARTITIONS: [wholeNumber(1, 1000), 'must be a number of partitions from 1 to 1000'],
  KAFKA_REPLICATION: [wholeNumber(1, 10), 'must be a number of brokers from 1 to 10'],
  TALION_HOME: [z.string(), 'must be a directory'],
  TALION_KEY: [z.string().refine(isApiKey), 'must be tln_ followed by 43 letters, digits, - or _'],
  CORS_ORIGINS: [
    listOf(/^(?:\*|https?:\/\/[\w.:[\]-]+)$/),
    'must be origins such as https://desk.example, separated by commas',
  ],
  TALION_PUBLIC_INGEST_URL: [url(/^https?:/), 'must be the http(s) URL at which a browser reaches ingest'],
  TALION_PUBLIC_ALERTER_URL: [url(/^https?:/), 'must be the http(s) URL at which a browser reaches the alerter'],
  TALION_PUBLIC_URL: [url(/^https?:/), 'must be the http(s) URL at which people reach the page'],
  SMTP_URL: [url(/^smtps?:/), 'must be a URL such as smtp://user:password@host:587'],
  SMTP_FROM: [z.string().regex(/@/), 'must be the address that mails come from, such as talion@desk.example'],
  ALERTS_TOPIC: [z.string().regex(/^[\w.-]{1,249}$/), 'must be the name of a Kafka topic'],
  ALERTS_PRIVATE_TARGETS: [
    listOf(/^/).refine((parts) => parts.every(isAddressRange)),
    'must be addresses or ranges such as 10.1.2.3 or 192.168.0.0/16, separated by commas',
  ],
  ALERTS_RETRY_SECONDS: [
    listOf(/^\d{1,6}(?:\.\d{1,3})?$/).transform((parts) => parts.map(Number)),
    'must be pauses between attempts in seconds, separated by commas',
  ],
  ALERTS_TIMEOUT_SECONDS: [wholeNumber(1, 60), 'must be seconds from 1 to 60'],
  LOG_FORMAT: [z.enum(['json', 'text']), 'must be json or text'],
} as const;

type Name = keyof typeof variables;
type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the environment; a variable that is empty counts as not set. `port` is the service's own if PORT does not say.
 *
 * @throws PlatformTrouble `config-refused` naming every variable that is wrong, with its value (passwords and keys masked).
 */
export function readConfig(env: Environment, { port }: Readonly<{ port: number }>): Config {
  const wrong: string[] = [];
  const read = <N extends Name>(name: N): z.output<(typeof variables)[N][0]> | undefined => {
    const text = env[name];
    if (text === undefined || text === '') return undefined;
    const [schema, must] = variables[name];
    const parsed = schema.safeParse(text);
    if (parsed.success) return parsed.data as z.output<(typeof variables)[N][0]>;
    wrong.push(`${name} ${must}, not ${JSON.stringify(masked(name, text))}.`);
    return undefined;
  };
  const brokers = read('KAFKA_BROKERS');
  const optional = {
    databaseUrl: read('DATABASE_URL'),
    key: read('TALION_KEY'),
    publicIngestUrl: read('TALION_PUBLIC_INGEST_URL'),
    publicAlerterUrl: read('TALION_PUBLIC_ALERTER_URL'),
    publicUrl: read('TALION_PUBLIC_URL')?.replace(/\/+$/, ''),
    logFormat: read('LOG_FORMAT'),
  };
  const smtp = { url: read('SMTP_URL'), from: read('SMTP_FROM') };
  if (smtp.url !== undefined && smtp.from === undefined)
    wrong.push(`SMTP_FROM ${variables.SMTP_FROM[1]}; SMTP_URL is set, and it is not.`);
  const alerts = {
    topic: read('ALERTS_TOPIC') ?? alertTopicDefault,
    privateTargets: read('ALERTS_PRIVATE_TARGETS') ?? [],
    ...withoutUndefined({ retrySeconds: read('ALERTS_RETRY_SECONDS') }),
    timeoutSeconds: read('ALERTS_TIMEOUT_SECONDS') ?? timeoutDefaultSeconds,
  };
  const topic = read('KAFKA_TOPIC') ?? topicDefault;
  const sizes = { partitions: read('KAFKA_PARTITIONS'), replication: read('KAFKA_REPLICATION') };
  const config = {
    host: read('HOST') ?? loopbackHost,
    port: read('PORT') ?? port,
    ...withoutUndefined(optional),
    ...(brokers && { kafka: { brokers, topic, ...withoutUndefined(sizes) } }),
    home: resolve(read('TALION_HOME') ?? homeDefault),
    corsOrigins: read('CORS_ORIGINS') ?? [],
    ...(smtp.url !== undefined && smtp.from !== undefined && { smtp: { url: smtp.url, from: smtp.from } }),
    alerts,
  };
  if (wrong.length > 0) throw new PlatformTrouble('config-refused', wrong.join('\n'));
  return config;
}

/** @throws PlatformTrouble `config-refused` without DATABASE_URL. */
export function withDatabase(config: Config): ServiceConfig {
  const { databaseUrl } = config;
  if (databaseUrl === undefined)
    throw new PlatformTrouble('config-refused', `DATABASE_URL ${variables.DATABASE_URL[1]}; it is not set.`);
  return { ...config, databaseUrl };
}

/** Whether nobody but this machine can reach it. */
export const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || host.startsWith('127.');

/** Where a service on this host and port is reached from this machine, without a slash at the end. */
export function addressOf(host: string, port: number): string {
  const reached = host === '0.0.0.0' || host === '::' ? loopbackHost : host;
  return `http://${reached.includes(':') ? `[${reached}]` : reached}:${port}`;
}

/** Errors are printed and kept: a password or key is not for them. */
const masked = (name: Name, text: string): string => {
  if (name === 'TALION_KEY') return `${text.slice(0, 4)}… (${text.length} characters)`;
  return name === 'DATABASE_URL' || name === 'SMTP_URL' ? text.replace(/:[^:@/]*@/, ':***@') : text;
};
