import { act, denied, event, registered, related, report, retracted, tally } from '../../../../test/support/events';
import type { EventOf } from '../events/log-event';
import type { LogEvent } from '../events/log-event';
import { project } from '../project';
import { ActorBook } from './actor-book';

const bookOf = (...events: LogEvent[]): ActorBook => new ActorBook(events as EventOf<'talion.actor.registered.v1'>[]);

test('resolve() finds an actor by name, id and alias, however they are spelled', () => {
  const book = bookOf(registered('1', "Kata'ib Hezbollah", { actor: 'kh-iq', aliases: ['KH', 'Kataib Hizbollah'] }));
  for (const name of ['Kataib Hezbollah', 'KATA’IB HEZBOLLAH', 'kh', 'the Kataib-Hizbollah', 'KH-IQ'])
    expect(book.resolve(name)).toBe('kh-iq');
  expect(book.resolve('Hezbollah')).toBe('hezbollah');
});

test('resolve() registers an unknown name as a provisional actor, under the name it came with first', () => {
  const book = bookOf();
  expect(book.resolve('The Al-Ashtar Brigades')).toBe('ashtar-brigades');
  expect(book.resolve('ASHTAR BRIGADES')).toBe('ashtar-brigades');
  expect(book.actors.get('ashtar-brigades')).toMatchObject({ name: 'The Al-Ashtar Brigades', provisional: true });
});

test('resolve() goes by names before aliases, and by the earlier registered of two', () => {
  const book = bookOf(
    registered('1', 'Islamic Front', { aliases: ['Iran'] }),
    registered('2', 'Iran', { actor: 'iran', aliases: ['IF', 'Tehran'] }),
    registered('3', 'Islamic Forum', { aliases: ['IF'] }),
  );
  expect(book.resolve('Iran')).toBe('iran');
  expect(book.resolve('IF')).toBe('iran');
});

test('a later registration adds aliases and replaces what it gives', () => {
  const book = bookOf(
    registered('1', 'Houthis', { aliases: ['Ansar Allah'], kind: 'armed-group' }),
    registered('2', 'Houthi movement', { actor: 'houthis', aliases: ['Houthis', 'Ansarullah'], governs: 'Yemen' }),
    registered('3', 'ANSARULLAH', { kind: 'government' }),
  );
  expect([...book.actors.keys()]).toEqual(['houthis']);
  const houthis = book.actors.get('houthis');
  expect(houthis).toMatchObject({ name: 'ANSARULLAH', kind: 'government', governs: 'Yemen', provisional: false });
  expect([...(houthis?.aliases ?? [])].sort()).toEqual(['Ansar Allah', 'Ansarullah', 'Houthi movement', 'Houthis']);
  for (const name of ['Houthis', 'Houthi movement', 'Ansar Allah', 'Ansarullah'])
    expect(book.resolve(name)).toBe('houthis');
});

test('mentioned() takes all nameless mentions of one whole for one actor', () => {
  const book = bookOf(registered('1', 'Iran', { aliases: ['Tehran'] }));
  const nameless = { actor: 'unnamed-of-iran', whole: 'iran', nameless: true };
  expect(book.mentioned({ of: 'Iran', role: 'commander' })).toMatchObject(nameless);
  expect(book.mentioned({ of: 'Tehran', role: 'forces' })).toMatchObject(nameless);
  expect(book.mentioned({ name: 'Soleimani', of: 'Iran' })).toMatchObject({
    actor: 'soleimani',
    whole: 'iran',
    nameless: false,
  });
  expect(book.mentioned({ name: 'Hamas' })).toMatchObject({ actor: 'hamas', whole: undefined, nameless: false });
});

test('resolve() gives an actor an id, also where the name is nothing but apostrophes', () => {
  expect(bookOf().resolve("'")).not.toBe('');
});

test('an actor registered late, with an alias, moves every action that named it before', () => {
  const acts = [
    act('a', 'Ansar Allah>Blue', '2024-01-05', {}, { at: '2024-02-01T00:00:00Z' }),
    act('b', 'Houthis>Blue', '2024-01-06', {}, { at: '2024-02-01T00:00:00Z' }),
  ];
  const registration = registered('desk', 'Houthis', { aliases: ['Ansar Allah'] }, { at: '2024-03-01T00:00:00Z' });
  expect(project(acts).dyads.map(({ id }) => id)).toEqual(['ansar-allah--blue', 'blue--houthis']);
  const after = project([...acts, registration]);
  expect(after.dyads.map(({ id }) => id)).toEqual(['blue--houthis']);
  expect(after.actors.map(({ id, provisional }) => [id, provisional])).toEqual([
    ['blue', true],
    ['houthis', false],
  ]);
  expect(project([...acts, registration], { asOf: '2024-02-15' }).dyads).toHaveLength(2);
});

test('a mention that says whose it is makes a part_of relation, known from that report', () => {
  const told = { at: '2024-02-01T00:00:00Z' };
  const plain = act('a', 'Salami>Blue', '2024-01-05', {}, told);
  const of = report(
    'b',
    '>Blue',
    '2024-01-09',
    { initiators: [{ name: 'Salami', of: 'IRGC' }] },
    { at: '2024-03-01T00:00:00Z' },
  );
  expect(project([plain]).dyads).toMatchObject([{ id: 'blue--salami' }]);
  const both = project([plain, of]);
  expect(both.relations).toEqual([{ actor: 'salami', relation: 'part_of', to: 'irgc' }]);
  expect(both.dyads).toMatchObject([{ id: 'blue--irgc', actions: 2 }]);
  expect(project([plain, of], { asOf: '2024-02-15' }).relations).toEqual([]);
});

test('a mention in a word that is withdrawn, or waits for its report, makes no relation', () => {
  const by = { of: 'Red' };
  const actors = [{ name: 'Cell', of: 'Red' }];
  const claim = event('talion.responsibility.claimed.v1', 'k', { report: 'a', by, actors });
  expect(project([claim]).relations).toEqual([]);
  const hit = report('a', '>Blue', '2024-01-05', { targets: [{ of: 'Blue' }] });
  const told = ({ relations }: ReturnType<typeof project>): string[] => relations.map(({ actor }) => actor);
  expect(told(project([claim, hit]))).toEqual(['cell', 'unnamed-of-blue', 'unnamed-of-red']);
  expect(told(project([claim, hit, retracted('x', 'k')]))).toEqual(['unnamed-of-blue']);
  expect(told(project([hit, retracted('x', 'a')]))).toEqual([]);
});

test('an unknown name is a provisional actor, also of who only speaks or is only counted', () => {
  const events = [report('a', '>Blue', '2024-01-05'), denied('d', 'a', 'Tehran')];
  const counted = tally('t', '2024-01-01', '2024-02-01', { initiators: [{ name: 'Militias' }], actions: { best: 2 } });
  const known = (...log: LogEvent[]): string[] => project(log).actors.map(({ id }) => id);
  expect(known(...events, counted)).toEqual(['blue', 'militias', 'tehran']);
  expect(known(...events, retracted('x', 'd'))).toEqual(['blue']);
  expect(known(denied('d', 'a', 'Tehran'))).toEqual([]);
});

test('a relation told late moves actions from its validity on', () => {
  const acts = ['2024-01-05', '2024-03-05'].map((on) => act(on, 'KH>Blue', on));
  const late = related('l', 'KH', 'backed_by', 'Iran', { from: '2024-02-01' }, { at: '2024-07-01T00:00:00Z' });
  const { dyads } = project([...acts, late]);
  expect(dyads.map(({ id, actions }) => [id, actions])).toEqual([
    ['blue--iran', 1],
    ['blue--kh', 1],
  ]);
});
