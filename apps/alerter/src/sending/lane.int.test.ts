import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { openPorts, readConfig, withDatabase } from '@talion/platform';
import { Bell } from '@talion/tracking';
import { freshDatabase } from '../../../../test/support/database';
import { until } from '../../../../test/support/processes';
import { Road, runLane } from './lane';

test('runLane() ends with the service, though what it sent to says nothing, and leaves the message to others', async () => {
  const [database, silent] = [await freshDatabase(), createServer().listen(0, '127.0.0.1')];
  const sockets: Socket[] = [];
  silent.on('connection', (socket) => sockets.push(socket));
  await once(silent, 'listening');
  const { port } = silent.address() as AddressInfo;
  const env = { DATABASE_URL: database.url, SMTP_URL: `smtp://127.0.0.1:${port}`, SMTP_FROM: 'a@b.example' };
  const config = withDatabase(readConfig({ ...env, ALERTS_TIMEOUT_SECONDS: '30' }, { port: 0 }));
  const ports = await openPorts(config, { usesLog: false, tellsDesks: true });
  try {
    const channel = ports.desk?.channels.mail;
    if (!channel) throw new Error('There is no mail');
    const { store: desk } = ports.desk;
    await desk.beSeen();
    const named = { name: 'mail', kind: 'mail', target: 'ana@desk.example', by: 'test' } as const;
    const { id: endpoint } = await desk.addEndpoint(named);
    const { id = '' } = (await desk.addTrial(endpoint)) ?? {};
    const [ending, troubles] = [new AbortController(), [] as unknown[]];
    const done = runLane({
      ...{ desk, endpoint, channel, changed: new Bell(), widthMax: 2, road: new Road(), ending: ending.signal },
      told: (outcome) => troubles.push(outcome),
      failed: (error) => troubles.push(error),
    });
    await until('an attempt is made', async () => (await desk.attempts(id)).length === 1);
    const began = Date.now();
    ending.abort();
    await done;
    expect(Date.now() - began).toBeLessThan(8000);
    expect(troubles).toEqual([]);
    expect(await desk.message(id)).toMatchObject({ state: 'waiting', attempts: 1 });
    expect((await desk.attempts(id))[0]?.ended).toBeUndefined();
  } finally {
    for (const socket of sockets) socket.destroy();
    silent.close();
    await ports.close();
    await database.drop();
  }
});
