import { fitted, registered, retracted } from '../../../../test/support/events';
import { ActorBook } from '../actors/actor-book';
import type { LogEvent } from '../events/log-event';
import { History } from '../history';
import { defaultLinkModel } from '../parameters';
import type { LinkModel } from '../parameters';
import { ModelBook } from './models';

function modelOf(events: LogEvent[], dyads: string[] = ['blue--red'], asked: Partial<LinkModel> = {}): LinkModel {
  const history = new History(events, undefined);
  const registrations = history.of(['talion.actor.registered.v1']).map(({ event }) => event);
  return new ModelBook(history, new ActorBook(registrations), asked).modelOf(dyads);
}
const hour = (at: number) => ({ at: `2024-07-01T0${at}:00:00Z` });

test('ModelBook without a fitted model has the defaults', () => {
  expect(modelOf([])).toEqual({
    a1: 0.3,
    t1: 5,
    a2: 0.4,
    t2: 60,
    mu: 0.001,
    backgroundDays: 365,
    horizonDays: 180,
    partyMatch: 0.7,
    blocMatch: 0.4,
    severityPivot: 10,
    severityDivisor: 8,
    probableFrom: 0.5,
  });
});

test('ModelBook takes the last fitted by (time, id), for what it gives', () => {
  const events = [fitted('z', { a1: 0.1 }, undefined, hour(1)), fitted('a', { t1: 3 }, undefined, hour(2))];
  expect(modelOf(events)).toEqual({ ...defaultLinkModel, t1: 3 });
  expect(modelOf([fitted('a', { a1: 0.1 }), fitted('b', { a1: 0.2 })]).a1).toBe(0.2);
  expect(modelOf([...events, retracted('x', 'a')])).toEqual({ ...defaultLinkModel, a1: 0.1 });
});

test("ModelBook takes a dyad's own model before the one for all, whichever is newer", () => {
  const own = fitted('a', { a1: 0.1, background: 0.02 }, ['Red', 'The Blues'], hour(1));
  const events = [
    own,
    fitted('b', { a1: 0.2, mu: 0.5 }, undefined, hour(2)),
    registered('c', 'Blue', { aliases: ['Blues'] }),
  ];
  expect(modelOf(events)).toEqual({ ...defaultLinkModel, a1: 0.1, background: 0.02 });
  expect(modelOf(events, ['green--red'])).toEqual({ ...defaultLinkModel, a1: 0.2, mu: 0.5 });
  expect(modelOf(events, ['green--red', 'blue--red']).a1).toBe(0.1);
});

test('ModelBook takes what is asked for before all', () => {
  const events = [fitted('a', { a1: 0.1, t1: 3 }, ['Red', 'Blue'])];
  expect(modelOf(events, undefined, { a1: 0.5 })).toEqual({ ...defaultLinkModel, a1: 0.5, t1: 3 });
  expect(modelOf([], undefined, { mu: 0.5 }).mu).toBe(0.5);
});
