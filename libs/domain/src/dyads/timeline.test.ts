import { act, asserted, day, hours, related } from '../../../../test/support/events';
import type { LogEvent } from '../events/log-event';
import type { AskedParameters } from '../parameters';
import { project } from '../project';

/** Each episode of a dyad as its moves: `red: a b | blue: c`; `?` before it where the order is unknown. */
const episodes = (events: readonly LogEvent[], asked: AskedParameters = {}, dyad = 'blue--red'): string[] =>
  project(events, asked)
    .sequences.filter((sequence) => sequence.dyad === dyad)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .map(
      ({ order, moves }) =>
        (order ? '? ' : '') + moves.map(({ initiator, actions }) => `${initiator}: ${actions.join(' ')}`).join(' | '),
    );

type When = Parameters<typeof act>[2];
type More = Parameters<typeof act>[3];
const red = (id: string, when: When, more: More = {}): LogEvent => act(id, 'Red>Blue', when, more);
const blue = (id: string, when: When, more: More = {}): LogEvent => act(id, 'Blue>Red', when, more);
const jan = (date: number): string => new Date(Date.UTC(2024, 0, date)).toISOString().slice(0, 10);

test('timelineOf() orders moves by from, to, id', () => {
  const events = [
    blue('d', '2024-01-09'),
    red('c', day('2024-01-05', 2)),
    red('b', '2024-01-05'),
    red('a', '2024-01-05'),
  ];
  expect(episodes(events)).toEqual(['red: a b c | blue: d']);
});

describe('ties', () => {
  const first = red('a', '2024-01-05');

  test('timelineOf() lets those of a day go first that continue the current direction', () => {
    expect(episodes([first, blue('b', '2024-01-06'), red('c', '2024-01-06')])).toEqual(['red: a c | blue: b']);
    expect(episodes([first, blue('b', '2024-01-06'), blue('c', '2024-01-07'), red('d', '2024-01-07')])).toEqual([
      'red: a | blue: b c | red: d',
    ]);
  });

  test('timelineOf() keeps the order of hours where all of a day are more precise than a day', () => {
    const precise = [
      blue('b', hours('2024-01-06T08')),
      red('c', hours('2024-01-06T09')),
      blue('d', hours('2024-01-06T10', 1, 'minute')),
    ];
    expect(episodes([first, ...precise])).toEqual(['red: a | blue: b | red: c | blue: d']);
    expect(episodes([first, ...precise, blue('e', '2024-01-06')])).toEqual(['red: a c | blue: e b d']);
    expect(episodes([first, ...precise, blue('e', day('2024-01-06', 7, 'week'))])).toEqual(['red: a c | blue: e b d']);
  });

  test('timelineOf() ties what begins on one UTC day, not what is a day long', () => {
    const late = { from: '2024-01-06T22:00:00Z', to: '2024-01-07T22:00:00Z', precision: 'day' } as const;
    expect(episodes([first, blue('b', hours('2024-01-06T23')), red('c', late)])).toEqual(['red: a c | blue: b']);
    expect(episodes([first, blue('b', hours('2024-01-06T23')), red('c', hours('2024-01-07T00'))])).toEqual([
      'red: a | blue: b | red: c',
    ]);
  });

  test('timelineOf() lets the side whose tied actions are graver as a group begin an episode', () => {
    expect(episodes([red('a', '2024-01-05'), blue('b', '2024-01-05', { killed: { best: 1 } })])).toEqual([
      'blue: b | red: a',
    ]);
    // Two of 9 are 10 together, one of 9.5 is less.
    expect(
      episodes([red('a', '2024-01-05'), blue('b', '2024-01-05', { goldstein: -9.5 }), red('c', '2024-01-05')]),
    ).toEqual(['red: a c | blue: b']);
  });

  test('timelineOf() lets the smaller id begin where nothing decides, and says that the order is unknown', () => {
    const events = [red('a', '2024-01-05'), blue('b', '2024-01-05')];
    expect(episodes(events)).toEqual(['? blue: b | red: a']);
    expect(project(events).sequences).toMatchObject([{ id: 'blue--red:b', order: 'unknown' }]);
  });
});

describe('the quiet gap', () => {
  test('timelineOf() begins an episode after more than 30 days, from the latest end so far', () => {
    expect(episodes([red('a', jan(5)), blue('b', jan(36))])).toEqual(['red: a | blue: b']);
    expect(episodes([red('a', jan(5)), blue('b', jan(37))])).toEqual(['red: a', 'blue: b']);
    const long = red('a', day(jan(5), 20, 'week'));
    expect(episodes([long, red('b', jan(7)), blue('c', jan(55))])).toEqual(['red: a b | blue: c']);
    expect(episodes([red('a', jan(5)), blue('b', jan(30))], { quietGapDays: 20 })).toEqual(['red: a', 'blue: b']);
  });

  test('timelineOf() asks it of the earliest of a tied day, and the whole day goes to that episode', () => {
    const a = red('a', hours('2024-01-05T10'));
    const late = blue('c', hours('2024-02-04T15'));
    expect(episodes([a, late])).toEqual(['red: a', 'blue: c']);
    expect(episodes([a, blue('b', '2024-02-04'), late])).toEqual(['red: a | blue: b c']);
  });

  /** Acts of Red `step` days apart from the 1st on, a day long each. */
  const rhythm = (count: number, step: number): LogEvent[] =>
    Array.from({ length: count }, (_, index) => red(`r${index}`, jan(1 + index * step)));

  test('timelineOf() shortens it in a busy dyad to four times the mean gap of the ten before', () => {
    // From the 1st to the 19th: a mean gap of 2 days, so 8 days after the end of the 20th.
    expect(episodes([...rhythm(10, 2), blue('b', jan(28))])).toHaveLength(1);
    expect(episodes([...rhythm(10, 2), blue('b', jan(29))])).toHaveLength(2);
    expect(episodes([...rhythm(9, 2), blue('b', jan(29))])).toHaveLength(1);
  });

  test('timelineOf() never shortens it below 5 days, nor makes it longer', () => {
    expect(episodes([...rhythm(10, 1), blue('b', jan(16))])).toHaveLength(1);
    expect(episodes([...rhythm(10, 1), blue('b', jan(17))])).toHaveLength(2);
    expect(episodes([...rhythm(10, 1), blue('b', jan(15))], { quietGapLeastDays: 2 })).toHaveLength(1);
    expect(episodes([...rhythm(10, 1), blue('b', jan(16))], { quietGapLeastDays: 2 })).toHaveLength(2);
    expect(episodes([...rhythm(10, 9), blue('b', jan(113))])).toHaveLength(1);
    expect(episodes([...rhythm(10, 9), blue('b', jan(114))])).toHaveLength(2);
  });

  test('timelineOf() takes the rhythm of as many acts, and by the factor, that it is asked for', () => {
    // From the 1st to the 9th: a mean gap of 2 days, so 8 days after the end of the 9th.
    expect(episodes([...rhythm(5, 2), blue('b', jan(18))], { rhythmActions: 5 })).toHaveLength(1);
    expect(episodes([...rhythm(5, 2), blue('b', jan(19))], { rhythmActions: 5 })).toHaveLength(2);
    // 3 times 2 days after the end of the 19th.
    expect(episodes([...rhythm(10, 2), blue('b', jan(26))], { rhythmFactor: 3 })).toHaveLength(1);
    expect(episodes([...rhythm(10, 2), blue('b', jan(27))], { rhythmFactor: 3 })).toHaveLength(2);
  });

  test('timelineOf() measures the rhythm on the ten before only', () => {
    const sparse = [red('y', '2023-11-15'), red('z', '2023-12-10')];
    expect(episodes([...sparse, ...rhythm(10, 1), blue('b', jan(17))])).toHaveLength(2);
  });
});

describe('what makes no move', () => {
  const shown = (events: readonly LogEvent[], asked: AskedParameters, dyad: string): unknown =>
    project(events, asked).dyads.find(({ id }) => id === dyad)?.shown;

  test('timelineOf() shows an action longer than 30 days as too vague', () => {
    const events = [red('a', day(jan(1), 30, 'month')), red('b', day(jan(1), 31, 'month'))];
    expect(episodes(events)).toEqual(['red: a']);
    expect(shown(events, {}, 'blue--red')).toEqual([{ action: 'b', as: 'too-vague' }]);
    expect(episodes(events, { vagueDays: 31 })).toEqual(['red: a b']);
  });

  test('timelineOf() shows signals and restraints, which make no move', () => {
    const events = [red('a', jan(1)), blue('b', jan(2), { type: 'THREATEN' }), blue('c', jan(3), { type: 'AGREE' })];
    expect(episodes(events)).toEqual(['red: a']);
    expect(shown(events, {}, 'blue--red')).toEqual([
      { action: 'b', as: 'signal' },
      { action: 'c', as: 'restraint' },
    ]);
  });

  const desk = [
    related('1', 'KH', 'backed_by', 'Iran'),
    related('2', 'Houthis', 'backed_by', 'Iran'),
    related('3', 'Navy', 'part_of', 'US'),
  ];
  const onShips = act('t', 'Houthis>Shipping', jan(5));
  const onNavy = act('u', 'KH>Navy', jan(5));
  const strike = act('s', 'US>Houthis', jan(10));
  const levels = [
    ['actor', 'houthis--us'],
    ['party', 'houthis--us'],
    ['bloc', 'iran--us'],
  ] as const;

  test.each(levels)(
    'timelineOf() at %s level shows what answers something outside the bloc-level dyad',
    (level, dyad) => {
      const events = [...desk, onShips, strike, asserted('w', 's', 't')];
      expect(episodes(events, { level }, dyad)).toEqual([]);
      expect(shown(events, { level }, dyad)).toEqual([{ action: 's', as: 'answers-elsewhere' }]);
    },
  );

  test.each(levels)(
    'timelineOf() at %s level moves what answers something within the bloc-level dyad',
    (level, dyad) => {
      const events = [...desk, onNavy, strike, asserted('w', 's', 'u')];
      const last = level === 'bloc' ? 'iran: u | us: s' : 'us: s';
      expect(episodes(events, { level }, dyad)).toEqual([last]);
    },
  );

  test.each(levels)('timelineOf() at %s level moves what answers an act of no dyad at all', (level, dyad) => {
    const unknown = act('t', '>US', jan(5));
    expect(episodes([...desk, unknown, strike, asserted('w', 's', 't')], { level }, dyad)).toEqual(['us: s']);
  });

  test('timelineOf() takes the trigger that is the parent, not those without effect', () => {
    const both = [asserted('w', 's', ['t', 'u'], { analyst: 'Ada' }), asserted('v', 's', 't')];
    // An analyst's word goes first, and of the two in one record the later trigger, which is u by its id.
    expect(episodes([...desk, onShips, onNavy, strike, ...both], {}, 'iran--us')).toEqual(['iran: u | us: s']);
  });

  test('timelineOf() keeps an act moving in the dyads that its trigger lies in', () => {
    const events = [act('t', 'Green>Blue', jan(5)), act('s', 'Blue>Green+Red', jan(6)), asserted('w', 's', 't')];
    expect(episodes(events, {}, 'blue--green')).toEqual(['green: t | blue: s']);
    expect(episodes(events, {}, 'blue--red')).toEqual([]);
  });
});
