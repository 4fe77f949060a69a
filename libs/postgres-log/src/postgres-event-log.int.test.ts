import { openPostgresEventLog } from '@talion/postgres-log';
import { Pool } from 'pg';
import { eventLogContract } from '../../../test/contracts/event-log.contract';

const url = process.env['TEST_DATABASE_URL'] ?? '';
let tables = 0;

eventLogContract('PostgresEventLog', async () => {
  const table = `log_${process.pid}_${tables++}`;
  const logs = [await openPostgresEventLog({ url, table })];
  const reopen = async () => {
    const log = await openPostgresEventLog({ url, table });
    logs.push(log);
    return log;
  };
  const destroy = async (): Promise<void> => {
    for (const log of logs) await log.close();
    const pool = new Pool({ connectionString: url, max: 1 });
    await pool.query(`DROP TABLE ${table}`);
    await pool.end();
  };
  return { log: logs[0]!, reopen, destroy };
});
