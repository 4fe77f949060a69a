import { openPostgresEventLog } from '@talion/postgres-log';
import { appendDeadlineMs, startPosition } from '@talion/tracking';
import { outageContract } from '../../../test/contracts/outage.contract';
import { reportOf } from '../../../test/contracts/report-of';
import { startOwnPostgres } from '../../../test/support/database';

outageContract('PostgresEventLog', async () => {
  const server = await startOwnPostgres();
  return {
    appendDeadlineMs,
    open: () => openPostgresEventLog({ url: server.url }),
    kill: () => server.kill(),
    restart: () => server.restart(),
    destroy: () => server.remove(),
  };
});

test('PostgresEventLog closes within seconds although the server hangs, and nothing that was acknowledged is lost', async () => {
  const server = await startOwnPostgres();
  try {
    const log = await openPostgresEventLog({ url: server.url });
    await log.append([reportOf({ writer: 'a', number: 1 })]);
    const following = log.read('0:1', { follow: true })[Symbol.asyncIterator]().next();
    await server.freeze();
    const append = expect(log.append([reportOf({ writer: 'a', number: 2 })])).rejects.toMatchObject({
      code: 'log-unavailable',
    });
    const asked = Date.now();
    await log.close();
    expect(Date.now() - asked).toBeLessThan(7000);
    await append;
    expect(await following).toEqual({ done: true, value: undefined });
    await server.thaw();
    const again = await openPostgresEventLog({ url: server.url });
    const batch = await again.read(startPosition, { follow: false })[Symbol.asyncIterator]().next();
    expect(batch.value).toMatchObject({ records: [{ value: { id: 'a-1' } }] });
    await again.close();
  } finally {
    await server.remove();
  }
});
