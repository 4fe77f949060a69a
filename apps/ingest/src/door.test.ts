import { Door } from './door';

const mib = 1024 * 1024;
/** Whatever can be let in is in by then. */
const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('Door lets in as much as there is room for, and the others as room comes free, in order', async () => {
  const door = new Door();
  const inside: string[] = [];
  const enter = async (name: string, bytes: number): Promise<() => void> => {
    const leave = await door.enter(bytes, { patient: true });
    inside.push(name);
    return leave;
  };
  const leaveFirst = await enter('first', 10 * mib);
  const second = enter('second', 10 * mib);
  const third = enter('third', mib);
  await soon();
  expect(inside).toEqual(['first']);
  leaveFirst();
  leaveFirst();
  await Promise.all([second, third]);
  expect(inside).toEqual(['first', 'second', 'third']);
});

test('Door lets in what is larger than all its room, alone', async () => {
  const door = new Door();
  const leave = await door.enter(100 * mib, { patient: true });
  leave();
  await expect(door.enter(mib, { patient: false })).resolves.toBeDefined();
});

test('Door asks a request to come again where a thousand wait already, and never a stream', async () => {
  const door = new Door();
  const leave = await door.enter(16 * mib, { patient: true });
  const waiting = Array.from({ length: 1000 }, () => door.enter(1, { patient: true }));
  await expect(door.enter(1, { patient: false })).rejects.toMatchObject({
    kind: 'too-many',
    headers: { 'Retry-After': '1' },
  });
  leave();
  for (const leaveToo of await Promise.all(waiting)) leaveToo();
  await expect(door.enter(1, { patient: false })).resolves.toBeDefined();
});

test('Door asks a request to come again that waits too long', async () => {
  const door = new Door();
  await door.enter(16 * mib, { patient: true });
  await expect(door.enter(1, { patient: false })).rejects.toMatchObject({ kind: 'too-many' });
}, 20_000);
