import { act } from '../../../test/support/events';
import { actorsWritten, kept, step } from '../../../test/contracts/read-store/made';
import { MemoryReadStore, TrackingTrouble } from '@talion/tracking';
import type { ReadStep } from '@talion/tracking';
import { WriteBehind } from './write-behind';

/** A store whose steps are written when a test says so. */
class SlowStore extends MemoryReadStore {
  readonly waiting: (() => void)[] = [];
  fails = false;
  override async apply(given: ReadStep): Promise<void> {
    await new Promise<void>((resolve) => this.waiting.push(resolve));
    if (this.fails) throw new TrackingTrouble('store-unavailable', 'The connection broke.');
    await super.apply(given);
  }
}

const early = {
  event: act('e1', 'Red>Blue', '2024-05-01', undefined, { at: '2024-06-01T00:00:00Z' }),
  content: 'same',
};
const late = { event: act('e1', 'Red>Blue', '2024-05-01', undefined, { at: '2024-06-02T00:00:00Z' }), content: 'same' };

function opened() {
  const store = new SlowStore();
  const told: string[] = [];
  const behind = new WriteBehind(store, { written: ({ to }) => told.push(to), failed: () => told.push('failed') });
  return { store, behind, told };
}

test('WriteBehind answers at once as the store will when the step under way is written', async () => {
  const { store, behind, told } = opened();
  await behind.apply(step('', '0:1', { events: [late], ...actorsWritten(kept('a'), kept('b')) }));
  expect(await behind.eventsOfIds(['e1', 'e2'])).toEqual([late]);
  expect((await behind.digestsOf({ actors: ['a', 'c'] })).actors).toEqual(new Map([['a', 'digest of a']]));
  expect(await store.countEvents()).toBe(0);
  store.waiting.shift()?.();
  await behind.settled();
  await behind.apply(step('0:1', '0:2', { events: [early], rows: { written: {}, removed: { actors: ['a'] } } }));
  expect(await behind.eventsOfIds(['e1'])).toEqual([early]);
  expect(await behind.eventsOfIds(['e2'])).toEqual([]);
  expect((await behind.digestsOf({ actors: ['a', 'b'] })).actors).toEqual(new Map([['b', 'digest of b']]));
  expect(told).toEqual(['0:1']);
});

test('WriteBehind lets every other question wait for the step under way', async () => {
  const { store, behind } = opened();
  await behind.apply(step('', '0:1', { events: [late] }));
  const counted = behind.countEvents();
  store.waiting.shift()?.();
  expect(await counted).toBe(1);
});

test('WriteBehind tells of a step that could not be written to the next who asks, and at once to whoever drives it', async () => {
  const { store, behind, told } = opened();
  store.fails = true;
  await behind.apply(step('', '0:1', { events: [late] }));
  store.waiting.shift()?.();
  await expect(behind.apply(step('0:1', '0:2'))).rejects.toMatchObject({ code: 'store-unavailable' });
  expect(told).toEqual(['failed']);
});
