import { act, attributed, claimed, registered, related } from '../../../../test/support/events';
import type { LogEvent } from '../events/log-event';
import { parseEvent } from '../events/parse-event';
import { project } from '../project';
import { suggestMembers } from './suggest-members';
import type { MemberSuggestion } from './suggest-members';

const suggested = (...events: LogEvent[]): MemberSuggestion[] => suggestMembers(project(events));
const pairs = (...events: LogEvent[]): string[] =>
  suggested(...events).map(({ actor, umbrella }) => `${actor} ${umbrella}`);

const umbrella = registered('u', 'Islamic Resistance in Iraq', { kind: 'umbrella' });
const said = [
  act('a', '>Blue', '2024-01-05'),
  claimed('k', 'a', 'Kataib Hezbollah'),
  attributed('b', 'a', 'Blue', 'Islamic Resistance in Iraq', 'blamed'),
];

test('suggestMembers() takes a group that claims what its umbrella is blamed for', () => {
  expect(suggested(umbrella, ...said)).toEqual([
    {
      actor: 'kataib-hezbollah',
      umbrella: 'islamic-resistance-in-iraq',
      saidOfOneAction: ['a'],
      sharedWholes: [],
      nameWithin: false,
      confirm: expect.anything() as unknown,
    },
  ]);
});

test('suggestMembers() needs somebody to say that it is an umbrella', () => {
  expect(pairs(...said)).toEqual([]);
});

test('suggestMembers() takes no name within a name by itself, and does where both are of one whole', () => {
  const named = [
    registered('u', 'Popular Resistance Committees', { kind: 'umbrella' }),
    act('a', 'Popular Resistance>Blue', '2024-01-05'),
  ];
  expect(pairs(...named)).toEqual([]);
  const whole = ['Popular Resistance', 'Popular Resistance Committees'].map((name, index) =>
    related(`l${index}`, name, 'part_of', 'Front'),
  );
  expect(suggested(...named, ...whole)).toMatchObject([
    { actor: 'popular-resistance', nameWithin: true, sharedWholes: ['front'], saidOfOneAction: [] },
  ]);
});

test('suggestMembers() suggests nobody who is merely named with it', () => {
  expect(pairs(umbrella, act('a', 'Islamic Resistance in Iraq+Kataib Hezbollah>Blue', '2024-01-05'))).toEqual([]);
});

test('what a suggestion gives to post confirms it, and then it is gone', () => {
  const [suggestion] = suggested(umbrella, ...said);
  const parsed = parseEvent({ ...suggestion?.confirm, time: '2024-07-01T00:00:00Z' });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  expect(pairs(umbrella, ...said, parsed.event)).toEqual([]);
  expect(project([umbrella, ...said, parsed.event]).relations).toEqual([
    { actor: 'kataib-hezbollah', relation: 'member_of', to: 'islamic-resistance-in-iraq' },
  ]);
});
