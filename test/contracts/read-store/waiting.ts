import { once } from 'node:events';
import type { ReadStore } from '@talion/tracking';
import type { Promises } from './opened-store';
import { notice, step } from './made';

/** Far longer than any wait in here should take, and shorter than a test may. */
const longMs = 30_000;
const timedOut = { name: 'TrackingTrouble', code: 'wait-timed-out' };

/** Resolves when `condition` holds, looking anew whenever the store says that it has changed. */
async function whenChanged(store: ReadStore, condition: () => Promise<boolean>): Promise<void> {
  const changes = new EventTarget();
  const stop = store.onChange(() => changes.dispatchEvent(new Event('change')));
  try {
    for (;;) {
      const changed = once(changes, 'change');
      if (await condition()) return;
      await changed;
    }
  } finally {
    stop();
  }
}

export function waitingPromises(promises: Promises): void {
  promises('waitFor() resolves at once where the position is covered already', async ({ store }) => {
    expect(await store.waitFor('', 0)).toBe('');
    await store.apply(step('', '0:5,1:2'));
    for (const asked of ['', '0:5', '1:2', '0:3,1:1']) expect(await store.waitFor(asked, 0)).toBe('0:5,1:2');
  });

  promises(
    'waitFor() resolves as soon as a step covers the position, whoever applies it',
    async ({ store, reopen }) => {
      const other = await reopen();
      const waiting = [store, other, store].map((one) => one.waitFor('0:2', longMs));
      await store.apply(step('', '0:1'));
      await other.apply(step('0:1', '0:2,1:1'));
      expect(await Promise.all(waiting)).toEqual(['0:2,1:1', '0:2,1:1', '0:2,1:1']);
      const [here, there] = [store.waitFor('0:3', longMs), other.waitFor('0:3', longMs)];
      await store.apply(step('0:2,1:1', '0:3,1:1'));
      expect(await Promise.all([here, there])).toEqual(['0:3,1:1', '0:3,1:1']);
    },
  );

  promises('waitFor() rejects when the time is up or the signal aborts', async ({ store }) => {
    await store.apply(step('', '0:1'));
    await expect(store.waitFor('0:2', 50)).rejects.toMatchObject(timedOut);
    await expect(store.waitFor('0:2', 0)).rejects.toMatchObject(timedOut);
    await expect(store.waitFor('0:2', longMs, AbortSignal.abort())).rejects.toMatchObject(timedOut);
    const stop = new AbortController();
    const began = Date.now();
    const waiting = store.waitFor('0:2', longMs, stop.signal);
    stop.abort();
    await expect(waiting).rejects.toMatchObject(timedOut);
    expect(Date.now() - began).toBeLessThan(longMs / 3);
  });

  promises('close() ends those who wait, within seconds', async ({ store }) => {
    const waiting = store.waitFor('0:1', longMs);
    const ended = expect(waiting).rejects.toMatchObject({ name: 'TrackingTrouble', code: 'store-unavailable' });
    const began = Date.now();
    await store.ping();
    await store.close();
    await ended;
    expect(Date.now() - began).toBeLessThan(longMs / 3);
  });

  promises('onChange() calls back after every step, whoever applies it', async ({ store, reopen }) => {
    const other = await reopen();
    for (let number = 1; number <= 4; number++) {
      const writer = number % 2 === 0 ? store : other;
      const seen = [store, other].map((reader) =>
        whenChanged(reader, async () => (await reader.lastNotice()) >= number),
      );
      await writer.apply(
        step(number === 1 ? '' : `0:${number - 1}`, `0:${number}`, { notices: [notice(`n${number}`)] }),
      );
      await Promise.all(seen);
    }
  });

  promises('onChange() calls nobody who has stopped, or whose store is closed', async ({ store, reopen }) => {
    const other = await reopen();
    let [stoppedCalls, closedCalls] = [0, 0];
    const stop = store.onChange(() => stoppedCalls++);
    other.onChange(() => closedCalls++);
    stop();
    stop();
    await other.close();
    const before = closedCalls;
    const seen = whenChanged(store, async () => (await store.position()) === '0:1');
    await store.apply(step('', '0:1'));
    await seen;
    expect([stoppedCalls, closedCalls]).toEqual([0, before]);
  });
}
