import { createHash } from 'node:crypto';
import { actionsOfAlert, project, timeOf } from '@talion/domain';
import type { LogEvent } from '@talion/domain';
import { MemoryReadStore, Projection } from '@talion/tracking';
import type { Notice } from '@talion/tracking';
import { retracted } from '../../../test/support/events';
import { story, storyAlerts } from '../../../test/support/story';

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** A notice with all that was known when it was made. */
type Made = Readonly<{ notice: Notice; events: readonly LogEvent[] }>;

/** The notices of a history that is folded event by event, each at the moment of its acceptance or at `wall`. */
async function noticesOf(events: readonly LogEvent[], wall?: number): Promise<Made[]> {
  const store = new MemoryReadStore();
  let clock = 0;
  const projection = await Projection.resume(store, { digest, wall: () => wall ?? clock });
  const made: Made[] = [];
  for (const [offset, value] of events.entries()) {
    clock = timeOf(value.time);
    const batch = { records: [{ partition: 0, offset: BigInt(offset), value }], position: `0:${offset + 1}` };
    const step = await projection.fold(batch);
    await store.apply(step);
    made.push(...step.notices.map((notice) => ({ notice, events: events.slice(0, offset + 1) })));
  }
  return made;
}

// As it came, so that alerts are news.
const inOrder = [...story].sort((a, b) => timeOf(a.time) - timeOf(b.time));
const { cycle } = storyAlerts;

test('quoteNotices() quotes the rows as they stood behind the step, whatever becomes of them', async () => {
  const made = await noticesOf(inOrder);
  const quoted = made.filter(({ notice }) => notice.quote);
  expect(quoted.length).toBeGreaterThan(3);
  for (const { notice, events } of quoted) {
    const then = project(events);
    const about = actionsOfAlert(notice.alert);
    expect(notice.quote?.actions).toEqual(about.flatMap((id) => then.actions.filter((action) => action.id === id)));
    expect(notice.quote?.links).toEqual(about.flatMap((id) => then.links.filter(({ response }) => response === id)));
    expect(notice.quote?.chain).toBe(then.chains.find(({ actions }) => actions.includes(notice.alert.about))?.id);
    expect(notice.quote).toMatchObject({ position: `0:${events.length}`, asOf: events.at(-1)?.time });
  }
});

test('quoteNotices() gives names to all who have part in it', async () => {
  const made = await noticesOf(inOrder);
  const { quote } = made.find(({ notice }) => notice.id === cycle)?.notice ?? {};
  expect(quote?.names).toMatchObject({ iran: 'Iran', 'united-states': 'United States' });
});

test('quoteNotices() quotes of an alert that is withdrawn what is left of its ground', async () => {
  const strike = inOrder.findIndex(({ id }) => id === 'bloomberg-10');
  const { source = '', time = '' } = inOrder[strike] ?? {};
  const made = await noticesOf([...inOrder.slice(0, strike + 1), retracted('x', 'bloomberg-10', { source, at: time })]);
  const withdrawn = made.find(({ notice }) => notice.kind === 'withdrawn' && notice.id === cycle)?.notice;
  expect(withdrawn?.quote?.actions.map(({ id }) => id)).toEqual(['bloomberg-04']);
  expect(withdrawn?.quote).not.toHaveProperty('chain');
});

test('quoteNotices() quotes nothing of what desks are not told of', async () => {
  const made = await noticesOf(inOrder, Date.UTC(2026, 0, 1));
  expect(made.length).toBeGreaterThan(2);
  expect(made.filter(({ notice }) => notice.quote ?? notice.deliver)).toEqual([]);
});
