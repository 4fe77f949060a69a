import { modelNames } from '@talion/domain';
import { TrackingTrouble } from '@talion/tracking';
import type { Position, ReadState, ReadStep } from '@talion/tracking';
import type { PoolClient } from 'pg';
import type { QueryRunner } from 'typeorm';
import { footprintsWritten } from './footprints';
import { send } from './statement';
import type { Statement } from './statement';
import { eventsWritten } from './write-events';
import { rowsRemoved, rowsWritten } from './write-rows';
import { haltedWritten, noticesWritten, refusedWritten, toldWritten } from './write-told';

/** The one projector of these tables. */
export const projector = 'read models';

/** NOTIFY channel on which every step is told. */
export const stepsChannel = 'talion_read_models_stepped';

/** How long the transaction may sit between two statements before the server ends it, in milliseconds: its process is frozen or unplugged, and others wait. */
const idleHolderMs = 60_000;

/**
 * One step in one transaction. Moving the position comes first: whoever else moves it waits here, finds it moved and is fenced before anything is
 * written. So steps commit one after the other, and numbers given in them become visible in their order.
 */
export async function writeStep(runner: QueryRunner, step: ReadStep): Promise<void> {
  const client = (await runner.connect()) as PoolClient;
  const [, moved] = await Promise.all([send(client, begin), send(client, positionMoved(step))]);
  if (moved.rowCount !== 1) throw await fenced(runner, step);
  // Sent one behind the other without waiting for answers: where one fails, PostgreSQL refuses the rest, and the COMMIT takes all back.
  await Promise.all([...statementsOf(step), notify, commit].map((statement) => send(client, statement)));
}

/** Alerts are sent from these tables: a server set to `synchronous_commit = off` would forget in a power cut what a desk was told. */
const begin: Statement = {
  sql: `
    BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE;
    SET LOCAL idle_in_transaction_session_timeout = ${idleHolderMs};
    SELECT set_config('synchronous_commit', 'on', true) WHERE current_setting('synchronous_commit') = 'off'`,
};
const notify: Statement = { sql: `NOTIFY ${stepsChannel}` };
const commit: Statement = { sql: 'COMMIT' };

function* statementsOf(step: ReadStep): Generator<Statement> {
  yield* eventsWritten(step.events);
  yield* refusedWritten(step.refused);
  yield* haltedWritten(step.halted ?? [], step.released ?? []);
  for (const model of modelNames) {
    yield* rowsRemoved(model, step.rows.removed[model] ?? []);
    yield* rowsWritten(model, step.rows.written[model] ?? []);
  }
  yield* footprintsWritten(step);
  yield* toldWritten(step.told);
  yield* noticesWritten(step.notices);
}

const positionMoved = ({ from, to, rules, follows }: ReadStep): Statement => ({
  sql: `
    UPDATE positions SET position = $3, moved_at = clock_timestamp(), rules = coalesce($4, rules)
    WHERE projector = $1 AND position = $2 AND coalesce(rules = $5, true)`,
  values: [projector, from, to, rules ?? null, rules === undefined ? (follows ?? null) : null],
});

async function fenced(runner: QueryRunner, { from, follows }: ReadStep): Promise<TrackingTrouble> {
  const at = await readProgress(runner);
  return new TrackingTrouble(
    'store-fenced',
    `The read models stand at "${at.position}" under rules ${at.rules ?? 'unknown'}; the step begins at "${from}" under rules ${follows ?? 'unknown'}.`,
  );
}

/** What moved the position last is told by when: steps come one after the other. */
export async function readState(runner: QueryRunner): Promise<ReadState> {
  const { position, rules, step } = await readProgress(runner);
  return { position, ...(rules !== null && { rules }), step };
}

export const readPosition = async (runner: QueryRunner): Promise<Position> => (await readProgress(runner)).position;

export const readRules = async (runner: QueryRunner): Promise<string | undefined> =>
  (await readProgress(runner)).rules ?? undefined;

type Progress = Readonly<{ position: Position; rules: string | null; step: string }>;

async function readProgress(runner: QueryRunner): Promise<Progress> {
  const rows = (await runner.query(
    'SELECT position, rules, extract(epoch FROM moved_at)::text AS step FROM positions WHERE projector = $1',
    [projector],
  )) as Progress[];
  const [row] = rows;
  if (row) return row;
  throw new TrackingTrouble(
    'store-misconfigured',
    `The table of positions has no row for "${projector}": somebody deleted it. Restore the read models from a backup, or rebuild them.`,
  );
}
