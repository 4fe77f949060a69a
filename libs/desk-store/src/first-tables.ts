import { documented, documentedSchema } from '@talion/read-model';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = {
  endpoints: {
    comment: 'Where alerts are sent, and how each has answered lately. Removed ones stay, for the ledger.',
    columns: [
      ['id', 'text PRIMARY KEY', 'Tells it from the others.'],
      ['name', 'text NOT NULL', 'For people.'],
      ['kind', 'text NOT NULL', 'webhook, chat, mail or kafka.'],
      ['target', 'text NOT NULL', 'A URL, mail addresses separated by commas, or a topic.'],
      ['is_on', 'boolean NOT NULL DEFAULT true', 'Nothing is raised for or sent to one that is off.'],
      ['off_reason', 'text', 'Why it is off.'],
      ['created_by', 'text NOT NULL', 'Name of the key that made it.'],
      ['created', 'timestamptz NOT NULL DEFAULT clock_timestamp()', 'When it was made.'],
      ['removed', 'timestamptz', 'When it was taken away.'],
      ['failures', 'integer NOT NULL DEFAULT 0', 'Failed attempts since the last that succeeded.'],
      ['opened', 'integer NOT NULL DEFAULT 0', 'How often its breaker has opened since then.'],
      ['open_until', 'timestamptz', 'Nothing is sent until then; after it one message tries.'],
      ['probing_until', 'timestamptz', 'An alerter tries whether it is back, and has until then.'],
      [
        'catching_up',
        'boolean NOT NULL DEFAULT false',
        'It is back; what piled up meanwhile is not all taken in hand.',
      ],
    ],
  },
  secrets: {
    comment:
      'What webhooks are signed with (Standard Webhooks, whsec_ and base64). Whoever reads this can forge alerts.',
    columns: [
      ['endpoint', 'text NOT NULL', 'Id of the endpoint.'],
      ['secret', 'text NOT NULL', 'The secret.'],
      ['made', 'timestamptz NOT NULL DEFAULT clock_timestamp()', 'When it was made.'],
      ['valid_until', 'timestamptz', 'Until when it still signs beside a newer one; the newest has no end.'],
    ],
    constraint: 'PRIMARY KEY (endpoint, secret)',
  },
  subscriptions: {
    comment: 'Who wants to be told of what. Removed ones stay, for the ledger.',
    columns: [
      ['id', 'text PRIMARY KEY', 'Tells it from the others.'],
      ['name', 'text NOT NULL', 'For people.'],
      ['endpoint', 'text NOT NULL', 'Id of the endpoint.'],
      ['filter', 'json NOT NULL', 'Which alerts, as the API takes it.'],
      ['group_seconds', 'integer NOT NULL', 'How long a message waits for more of its chain, seconds.'],
      ['per_minute_max', 'integer NOT NULL', 'Messages a minute beyond which all is gathered; 0: never.'],
      ['quiet_hours', 'json', 'When people are not to be disturbed, as the API takes it.'],
      ['paused', 'boolean NOT NULL', 'Raises nothing new; what was told is put right.'],
      ['created_by', 'text NOT NULL', 'Name of the key that made it.'],
      ['created', 'timestamptz NOT NULL DEFAULT clock_timestamp()', 'When it was made.'],
      ['removed', 'timestamptz', 'When it was taken away.'],
    ],
  },
  tellings: {
    comment: 'What each subscription was told of each alert: the reason why nothing is told twice.',
    columns: [
      ['subscription', 'text NOT NULL', 'Id of the subscription.'],
      ['alert_hash', 'bytea NOT NULL', "SHA-256 of the alert's id, which may be longer than an index allows."],
      ['alert_id', 'text NOT NULL', 'Id under which the alert was first raised.'],
      ['number', 'integer NOT NULL', 'Facts that there were of it.'],
      ['last', 'json', 'What they know once all messages have come; null: nothing.'],
      ['before', 'json', 'What they knew before the last fact.'],
      ['message', 'text NOT NULL', 'Id of the message with the last fact.'],
    ],
    constraint: 'PRIMARY KEY (subscription, alert_hash)',
  },
  messages: {
    comment: 'What was sent or is to be sent to an endpoint, each in one go.',
    columns: [
      ['id', 'text PRIMARY KEY', 'Derived from subscription, alert and number of its first fact.'],
      ['subscription', 'text NOT NULL', 'Id of the subscription.'],
      ['endpoint', 'text NOT NULL', 'Id of the endpoint.'],
      ['group_id', 'text NOT NULL', 'What is gathered in it.'],
      ['state', 'text NOT NULL', 'waiting, delivered, dead, muted or cancelled.'],
      ['due', 'timestamptz NOT NULL', 'Not sent before.'],
      ['goes_after', 'text[] NOT NULL', 'Ids of messages of the same alerts that go first.'],
      ['facts', 'json NOT NULL', 'What it tells.'],
      ['alerts', 'bytea[] NOT NULL', 'SHA-256 of the ids of the alerts in it.'],
      ['attempts', 'integer NOT NULL DEFAULT 0', 'Attempts that were made.'],
      ['tries', 'integer NOT NULL DEFAULT 0', 'Attempts since it was sent first, or again.'],
      ['leased_by', 'text', 'The alerter that has it in hand.'],
      ['leased_until', 'timestamptz', 'Until when at most.'],
      ['created', 'timestamptz NOT NULL', 'When it was made.'],
      ['settled', 'timestamptz', 'When it was delivered, or given up.'],
      ['reason', 'text', 'Why it was given up.'],
    ],
  },
  attempts: {
    comment: 'Every attempt to send a message. One without an end is under way, or its alerter died over it.',
    columns: [
      ['message', 'text NOT NULL', 'Id of the message.'],
      ['number', 'integer NOT NULL', 'Counts from 1.'],
      ['started', 'timestamptz NOT NULL', 'When it was made.'],
      ['made_by', 'text NOT NULL', 'Host, process and start of the alerter.'],
      ['ended', 'timestamptz', 'When its outcome was written down.'],
      ['ok', 'boolean', 'Whether the endpoint took it.'],
      ['status', 'integer', 'HTTP or SMTP status, where there was one.'],
      ['reason', 'text', 'What went wrong.'],
    ],
    constraint: 'PRIMARY KEY (message, number)',
  },
  alerters: {
    comment:
      'Alerters that run, by when each was last seen: what one has in hand that is seen no more is taken by another.',
    columns: [
      ['name', 'text PRIMARY KEY', 'Host, process and start.'],
      ['seen', 'timestamptz NOT NULL', 'When it said last that it is there.'],
    ],
  },
  mutes: {
    comment: 'Silence about something, for a time.',
    columns: [
      ['id', 'text PRIMARY KEY', 'Tells it from the others.'],
      ['about', 'text NOT NULL', 'Id of a subscription, dyad, chain or alert.'],
      ['until', 'timestamptz NOT NULL', 'When it ends.'],
      ['note', 'text NOT NULL', 'Why.'],
      ['created_by', 'text NOT NULL', 'Name of the key that made it.'],
      ['created', 'timestamptz NOT NULL DEFAULT clock_timestamp()', 'When it was made.'],
    ],
  },
  acknowledgements: {
    comment: 'Who has taken note of which alert. Append-only.',
    columns: [
      ['sequence', 'bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY', 'Grows with every one.'],
      ['alert_hash', 'bytea NOT NULL', "SHA-256 of the alert's id."],
      ['alert_id', 'text NOT NULL', 'Id under which the alert was first raised.'],
      ['note', 'text NOT NULL', 'What they say about it.'],
      ['made_by', 'text NOT NULL', 'Name of the key.'],
      ['at', 'timestamptz NOT NULL DEFAULT clock_timestamp()', 'When.'],
    ],
  },
  cursors: {
    comment:
      'Up to which notice messages have been made. Moved in the transaction that writes them; whoever does holds the row.',
    columns: [
      ['planner', 'text PRIMARY KEY', 'Who reads the notices.'],
      ['sequence', 'bigint', 'The last notice read; null before the first look.'],
    ],
  },
} as const;

const indexes = `
  CREATE INDEX messages_due ON messages (endpoint, due) WHERE state = 'waiting';
  CREATE INDEX messages_gathering ON messages (due) WHERE state = 'waiting' AND attempts = 0;
  CREATE INDEX messages_newest ON messages (created DESC, id DESC);
  CREATE INDEX messages_dead ON messages (endpoint) WHERE state = 'dead';
  CREATE INDEX messages_by_alert ON messages USING gin (alerts);
  CREATE INDEX acknowledgements_by_alert ON acknowledgements (alert_hash)`;

export class FirstTables1796680000000 implements MigrationInterface {
  readonly name = 'FirstTables1796680000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      documentedSchema(
        "Who is told of Talion's alerts, and every attempt to tell them. It follows from nothing else: back it up.",
      ),
    );
    for (const [name, table] of Object.entries(tables)) await runner.query(documented(name, table));
    await runner.query(indexes);
    await runner.query(`INSERT INTO cursors (planner) VALUES ('notices')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${Object.keys(tables).join(', ')}`);
  }
}
