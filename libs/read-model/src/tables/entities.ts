import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';
import { modelNames } from '@talion/domain';
import type { AlertNotice, Footprint, LogEvent, ModelName, ToldAlert } from '@talion/domain';

/** The tables as TypeORM knows them, in whatever schema a connection looks. What they mean is said in the database itself (see migrations); a test holds the two to each other. */

type Columns<T> = Readonly<Record<keyof T, EntitySchemaColumnOptions>>;

const table = <T extends object>(tableName: string, columns: Columns<T>, indexes: readonly string[] = []) =>
  new EntitySchema<T>({
    name: tableName,
    tableName,
    columns,
    // On expressions and of kinds that TypeORM cannot tell of: it only learns that they are there on purpose.
    indices: indexes.map((suffix) => ({ name: `${tableName}_${suffix}`, synchronize: false })),
  });

const text: EntitySchemaColumnOptions = { type: 'text' };
/** Compared by code point. */
const name: EntitySchemaColumnOptions = { type: 'text', collation: 'C' };
const flag: EntitySchemaColumnOptions = { type: 'boolean' };
const json: EntitySchemaColumnOptions = { type: 'json' };
const decimal: EntitySchemaColumnOptions = { type: 'double precision' };
const moment: EntitySchemaColumnOptions = { type: 'timestamptz' };
const stamp: EntitySchemaColumnOptions = { ...moment, default: () => 'clock_timestamp()' };
/** Counts up, far below 2^53; `pg` gives it as text. */
const counter: EntitySchemaColumnOptions = {
  type: 'bigint',
  primary: true,
  transformer: { from: Number, to: (given: unknown) => given },
};
const optional = { nullable: true } as const;
const primary = { primary: true } as const;
const list = { array: true } as const;
const hash: EntitySchemaColumnOptions = { type: 'bytea', ...primary };

/** Indexes that one model has beside those of all. */
const furtherIndexes: Readonly<Partial<Record<ModelName, readonly string[]>>> = {
  actions: ['by_country', 'by_source', 'by_place', 'by_severity'],
  chains: ['not_ended', 'by_country'],
  actors: ['by_word'],
};

/** What all read models share; they are read and written in SQL of our own. */
const rowTables = modelNames.map((model) =>
  table(
    model,
    {
      key_hash: hash,
      key: name,
      id: name,
      level: { ...text, ...optional },
      kind: { ...text, ...optional },
      happened_from: { ...moment, ...optional },
      happened_until: { ...moment, ...optional },
      actors: { ...text, ...list },
      belongs_to: { ...text, ...list },
      newest_first: { type: 'bigint' },
      digest: text,
      value: json,
      countries: { ...text, ...list, ...optional },
      sources: { ...text, ...list, ...optional },
      severity: { ...decimal, ...optional },
      longitude: { ...decimal, ...optional },
      latitude: { ...decimal, ...optional },
      role: { ...text, ...optional },
    },
    ['in_order', 'by_interval', 'by_id', 'by_actor', 'by_belonging', ...(furtherIndexes[model] ?? [])],
  ),
);

export const keptEvents = table<{
  id: string;
  source: string;
  content: string;
  type: string;
  time: Date;
  ties: readonly string[];
  span: string | null;
  value: LogEvent;
}>(
  'events',
  {
    id: { ...name, ...primary },
    source: { ...name, ...primary },
    content: { ...name, ...primary },
    type: text,
    time: moment,
    ties: { ...text, ...list, default: () => `'{}'` },
    span: { type: 'int8range', ...optional },
    value: json,
  },
  ['by_type', 'by_tie', 'by_span', 'in_time', 'decided', 'by_word'],
);

export const alertsTold = table<{
  id_hash: Buffer;
  id: string;
  kind: string;
  standing: boolean;
  told: boolean;
  alert_id_hash: Buffer;
  value: ToldAlert;
}>(
  'alerts_told',
  {
    id_hash: hash,
    id: name,
    kind: text,
    standing: flag,
    told: flag,
    alert_id_hash: { type: 'bytea' },
    value: json,
  },
  ['by_alert'],
);

export const footprints = table<{ id_hash: Buffer; id: string; value: Footprint }>('footprints', {
  id_hash: hash,
  id: name,
  value: json,
});

export const notices = table<{
  sequence: number;
  alert_id: string;
  kind: string;
  deliver: boolean;
  at: Date;
  value: AlertNotice;
}>('notices', { sequence: counter, alert_id: name, kind: text, deliver: flag, at: moment, value: json });

export const refusedRecords = table<{ sequence: number; at: string; reason: string; value: string }>(
  'refused_records',
  { sequence: counter, at: text, reason: text, value: text },
);

export const haltedEvents = table<{
  sequence: number;
  at: string;
  key: string;
  reason: string;
  content: string;
  value: LogEvent;
}>('halted_events', {
  sequence: counter,
  at: text,
  key: text,
  reason: text,
  content: text,
  value: json,
});

export const leads = table<{ projector: string; holder: string; until: Date }>('leads', {
  projector: { ...text, ...primary },
  holder: text,
  until: moment,
});

export const positions = table<{ projector: string; position: string; moved_at: Date; rules: string | null }>(
  'positions',
  {
    projector: { ...text, ...primary },
    position: text,
    moved_at: stamp,
    rules: { ...text, ...optional },
  },
);

export const apiKeys = table<{ hash: string; name: string; scopes: readonly string[]; created: Date }>('api_keys', {
  hash: { ...name, ...primary },
  name: text,
  scopes: { ...text, ...list },
  created: stamp,
});

export const entities = [
  ...rowTables,
  keptEvents,
  footprints,
  alertsTold,
  notices,
  refusedRecords,
  haltedEvents,
  leads,
  positions,
  apiKeys,
];
