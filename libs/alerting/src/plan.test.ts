import * as fc from 'fast-check';
import type { Notice } from '@talion/tracking';
import { exchange, raisedBy, subscription } from '../../../test/support/notices';
import type { Message, Mute, Subscription, Telling } from './desk';
import { plan } from './plan';
import type { Planned, PlanState } from './plan';

const now = Date.UTC(2024, 0, 20, 12);
const at = (seconds: number): number => now + seconds * 1000;
const digest = (text: string): string => text.replaceAll(/\W+/g, '_');

/** A desk's messages as a store would keep them, from one plan to the next. */
class Kept {
  readonly messages = new Map<string, Message>();
  readonly tellings = new Map<string, Telling>();
  mutes: Mute[] = [];

  constructor(private subscriptions: readonly Subscription[]) {}

  pause(): void {
    this.subscriptions = this.subscriptions.map((one) => ({ ...one, paused: true }));
  }

  plan(notices: readonly Notice[], seconds = 0): Planned {
    const unsent = [...this.messages.values()].filter(({ state, attempts }) => state === 'waiting' && attempts === 0);
    const state: PlanState = {
      subscriptions: this.subscriptions,
      tellings: [...this.tellings.values()],
      unsent,
      mutes: this.mutes,
      lately: new Map(this.subscriptions.map(({ id }) => [id, this.of(id).length])),
    };
    const planned = plan(notices, state, { now: at(seconds), digest });
    for (const message of planned.messages) this.messages.set(message.id, message);
    for (const telling of planned.tellings) this.tellings.set(`${telling.subscription} ${telling.alertId}`, telling);
    return planned;
  }

  of(subscriptionId: string): Message[] {
    return [...this.messages.values()].filter((one) => one.subscription === subscriptionId);
  }

  /** All that waits has been tried once. */
  send(): void {
    for (const message of this.messages.values())
      if (message.state === 'waiting') this.messages.set(message.id, { ...message, attempts: 1 });
  }

  get told(): string[] {
    return [...this.messages.values()]
      .filter(({ state }) => state !== 'cancelled' && state !== 'muted')
      .flatMap(({ facts }) => facts.map(({ kind, alertId, number }) => `${kind} ${alertId.split(':')[0]} ${number}`));
  }
}

const raised = raisedBy(exchange(now), now);
const cycle = raised.find(({ alert }) => alert.kind === 'cycle.completed') as Notice;
const verdictNow = (verdict: 'escalatory', kind: Notice['kind'] = 'amended'): Notice => ({
  ...cycle,
  kind,
  alert: { ...cycle.alert, verdict } as Notice['alert'],
});
const before = (cycle.alert as { verdict: string }).verdict;

test('the exchange raises a cycle whose answer matches, and a chain', () => {
  expect(raised.map(({ id }) => id)).toEqual(['chain.started:a', 'cycle.completed:blue--red:a:1']);
  expect(before).toBe('matched');
});

test('plan() makes a message for each fact, under an id that follows from it', () => {
  const desk = new Kept([subscription()]);
  desk.plan(raised);
  expect(desk.told).toEqual(['raised chain.started 1', 'raised cycle.completed 1']);
  const again = new Kept([subscription()]);
  again.plan([...raised].reverse(), 5);
  expect([...again.messages.keys()].sort()).toEqual([...desk.messages.keys()].sort());
});

test('plan() makes nothing of notices that come again, though the read models were made from nothing', () => {
  const desk = new Kept([subscription()]);
  desk.plan(raised);
  desk.send();
  expect(desk.plan(raised, 60)).toEqual({ messages: [], tellings: [] });
});

test('plan() tells what only some ask for to them alone', () => {
  const desk = new Kept([
    subscription(),
    subscription({ id: 'chains', filter: { kinds: ['chain.started'] } }),
    subscription({ id: 'others', filter: { actors: ['green'] } }),
  ]);
  desk.plan(raised);
  expect(['desk', 'chains', 'others'].map((id) => desk.of(id).length)).toEqual([2, 1, 0]);
});

test('plan() leaves what is only recorded, and what is no news, to those who read', () => {
  const { quote: _, ...recorded } = cycle;
  const desk = new Kept([subscription()]);
  desk.plan([{ ...recorded, deliver: false }]);
  desk.plan([{ ...cycle, kind: 'amended', alert: { ...cycle.alert, raisedAt: '2023-12-01T00:00:00.000Z' } }]);
  expect(desk.told).toEqual([]);
});

test('plan() tells an amendment where the verdict changes, and only there', () => {
  const desk = new Kept([subscription()]);
  desk.plan([cycle]);
  desk.send();
  desk.plan([{ ...cycle, kind: 'amended', deliver: false }], 10);
  desk.plan([verdictNow('escalatory')], 20);
  desk.send();
  expect(desk.told).toEqual(['raised cycle.completed 1', 'amended cycle.completed 2']);
});

test('plan() lets a message wait for that which told of the alert before', () => {
  const desk = new Kept([subscription()]);
  desk.plan([cycle]);
  desk.send();
  desk.plan([{ ...cycle, kind: 'withdrawn' }], 10);
  const [first, second] = desk.of('desk');
  expect(second?.after).toEqual([first?.id]);
});

test('plan() withdraws from those who were told, whatever they ask for, and reinstates', () => {
  const desk = new Kept([
    subscription({ filter: { actors: ['red'] } }),
    subscription({ id: 'never', filter: { actors: ['green'] } }),
  ]);
  desk.plan([cycle]);
  desk.send();
  // Of the acts that it was about nothing is left to hold a filter against.
  desk.plan(
    [{ ...cycle, kind: 'withdrawn', quote: { ...cycle.quote, actions: [] } as NonNullable<Notice['quote']> }],
    10,
  );
  desk.send();
  desk.plan([{ ...cycle, kind: 'reinstated' }], 20);
  expect(desk.told).toEqual([
    'raised cycle.completed 1',
    'withdrawn cycle.completed 2',
    'reinstated cycle.completed 3',
  ]);
  expect(desk.of('never')).toEqual([]);
});

test('plan() raises an alert to whom an amendment makes it matter first', () => {
  const desk = new Kept([subscription({ filter: { stepMin: 1 } })]);
  desk.plan([cycle]);
  expect(desk.told).toEqual([]);
  const graver = { ...cycle.alert, proportionality: 2 } as Notice['alert'];
  desk.plan([{ ...cycle, kind: 'amended', deliver: false, alert: graver }], 10);
  expect(desk.told).toEqual(['raised cycle.completed 1']);
});

test('plan() raises nothing for a subscription that is paused, and puts right what it was told before', () => {
  const desk = new Kept([subscription()]);
  desk.plan([cycle]);
  desk.send();
  desk.pause();
  desk.plan(
    raised.filter(({ id }) => id !== cycle.id),
    10,
  );
  desk.plan([{ ...cycle, kind: 'withdrawn' }], 20);
  expect(desk.told).toEqual(['raised cycle.completed 1', 'withdrawn cycle.completed 2']);
});

describe('what has not been sent yet', () => {
  const gathering = (): Kept => new Kept([subscription({ groupSeconds: 30 })]);

  test('plan() tells as it is by then', () => {
    const desk = gathering();
    desk.plan([cycle]);
    desk.plan([verdictNow('escalatory')], 10);
    expect(desk.told).toEqual(['raised cycle.completed 1']);
    expect(desk.of('desk')[0]?.facts[0]?.alert).toMatchObject({ verdict: 'escalatory' });
  });

  test('plan() takes back when its ground falls away, and tells under a new id when it is found again', () => {
    const desk = gathering();
    desk.plan([cycle]);
    desk.plan([{ ...cycle, kind: 'withdrawn' }], 10);
    expect([desk.told, desk.of('desk').map(({ state }) => state)]).toEqual([[], ['cancelled']]);
    desk.plan([{ ...cycle, kind: 'reinstated' }], 20);
    expect(desk.told).toEqual(['raised cycle.completed 2']);
  });

  test('plan() does not tell of a withdrawal that was taken back before it was sent', () => {
    const desk = gathering();
    desk.plan([cycle]);
    desk.send();
    desk.plan([{ ...cycle, kind: 'withdrawn' }], 60);
    desk.plan([{ ...cycle, kind: 'reinstated' }], 70);
    expect(desk.told).toEqual(['raised cycle.completed 1']);
  });

  test('plan() does not touch what somebody may have read', () => {
    const desk = gathering();
    desk.plan([cycle]);
    desk.send();
    desk.plan([{ ...cycle, kind: 'withdrawn' }], 10);
    expect(desk.told).toEqual(['raised cycle.completed 1', 'withdrawn cycle.completed 2']);
  });
});

describe('noise', () => {
  test('plan() gathers what a chain brings within the time that its subscriber gives', () => {
    const desk = new Kept([subscription({ groupSeconds: 30 })]);
    desk.plan(raised);
    const others = raisedBy(exchange(now, '2'), now);
    desk.plan(others, 10);
    expect(desk.of('desk').map(({ facts, due }) => [facts.length, due])).toEqual([
      [2, '2024-01-20T12:00:30.000Z'],
      [2, '2024-01-20T12:00:40.000Z'],
    ]);
  });

  test('plan() makes a digest of what goes beyond the messages that a minute may have', () => {
    const desk = new Kept([subscription({ perMinuteMax: 3 })]);
    const storm = Array.from({ length: 50 }, (_, n) => raisedBy(exchange(now, String(n)), now)).flat();
    desk.plan(storm);
    expect(desk.told).toHaveLength(100);
    expect(desk.of('desk').map(({ facts, due }) => [facts.length, due])).toEqual([
      ...Array.from({ length: 3 }, () => [1, '2024-01-20T12:00:00.000Z']),
      [97, '2024-01-20T12:01:00.000Z'],
    ]);
  });

  test('plan() cuts a digest that grows too large into several', () => {
    const desk = new Kept([subscription({ perMinuteMax: 1 })]);
    const storm = Array.from({ length: 130 }, (_, n) => raisedBy(exchange(now, String(n)), now)).flat();
    desk.plan(storm);
    expect(desk.of('desk').map(({ facts }) => facts.length)).toEqual([1, 100, 100, 59]);
  });

  test('plan() keeps what comes in quiet hours until their end, in one message', () => {
    const quietHours = { timeZone: 'UTC', from: '11:00', to: '14:00' };
    const desk = new Kept([subscription({ quietHours })]);
    desk.plan(raised);
    desk.plan(raisedBy(exchange(now, '2'), now), 3600);
    expect(desk.of('desk').map(({ facts, due }) => [facts.length, due])).toEqual([[4, '2024-01-20T14:00:00.000Z']]);
  });

  const mute = (about: string): Mute => ({
    ...{ id: 'm', about, until: '2024-01-21T00:00:00Z', note: 'Known.', by: 'test', created: '2024-01-20T00:00:00Z' },
  });

  test.each(['desk', 'blue--red', 'a', 'cycle.completed:blue--red:a:1'])(
    'plan() keeps quiet about %s while it is muted',
    (about) => {
      const desk = new Kept([subscription()]);
      desk.mutes = [mute(about)];
      desk.plan([cycle]);
      expect(desk.of('desk').map(({ state }) => state)).toEqual(['muted']);
      // They know nothing of it, and so of its end.
      desk.mutes = [];
      desk.plan([{ ...cycle, kind: 'withdrawn' }], 10);
      expect(desk.told).toEqual([]);
    },
  );

  test('plan() withdraws what was told before it was muted', () => {
    const desk = new Kept([subscription()]);
    desk.plan([cycle]);
    desk.send();
    desk.mutes = [mute('desk')];
    desk.plan([verdictNow('escalatory')], 10);
    desk.plan([verdictNow('escalatory', 'withdrawn')], 20);
    expect(desk.told).toEqual(['raised cycle.completed 1', 'withdrawn cycle.completed 3']);
  });
});

/** What an alert's subscriber knows who reads all that comes, in order. */
function knownBy(messages: readonly Message[]): Map<string, string> {
  const known = new Map<string, string>();
  for (const { state, facts } of messages)
    for (const { alertId, kind, alert } of state === 'waiting' ? facts : []) {
      const legal = { raised: [undefined], amended: ['stands'], withdrawn: ['stands'], reinstated: ['gone'] }[kind];
      const before = known.get(alertId)?.split(' ')[0];
      expect(legal).toContain(before);
      const verdict = alert.kind === 'cycle.completed' ? alert.verdict : '';
      known.set(alertId, kind === 'withdrawn' ? 'gone' : `stands ${verdict}`);
    }
  return known;
}

test('plan() lets a subscriber know in the end what is so, in legal steps, whatever came between and whenever it was sent', () => {
  const step = fc.record({
    alert: fc.nat(1),
    so: fc.constantFrom('gone', 'matched', 'escalatory', 'restrained'),
    send: fc.boolean(),
    again: fc.boolean(),
  });
  const groupings = fc.constantFrom(0, 30);
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), groupings, (steps, groupSeconds) => {
      const desk = new Kept([subscription({ groupSeconds })]);
      const truth = new Map<string, string>();
      for (const [index, { alert: which, so, send, again }] of steps.entries()) {
        const one = raised[which] as Notice;
        const before = truth.get(one.id);
        const kind = noticeKind(before, so);
        if (!kind) continue;
        truth.set(one.id, so);
        const verdict = one.alert.kind === 'cycle.completed' && so !== 'gone' ? { verdict: so } : {};
        const notice = { ...one, kind, alert: { ...one.alert, ...verdict } as Notice['alert'] };
        desk.plan(again ? [notice, notice] : [notice], index);
        if (send) desk.send();
      }
      desk.send();
      const known = knownBy(desk.of('desk'));
      for (const { id, alert } of raised) {
        const so = truth.get(id);
        const verdict = alert.kind === 'cycle.completed' ? so : '';
        if (so === undefined) expect(known.has(id)).toBe(false);
        else if (so === 'gone') expect([undefined, 'gone']).toContain(known.get(id));
        else expect(known.get(id)).toBe(`stands ${verdict}`);
      }
      const ids = desk
        .of('desk')
        .flatMap(({ facts, state }) => (state === 'cancelled' ? [] : facts.map(({ id }) => id)));
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 500 },
  );
});

/** What becomes of an alert that was so and is now so; nothing where it never was. */
function noticeKind(before: string | undefined, so: string): Notice['kind'] | undefined {
  if (so === 'gone') return before === undefined || before === 'gone' ? undefined : 'withdrawn';
  if (before === undefined) return 'raised';
  return before === 'gone' ? 'reinstated' : 'amended';
}
