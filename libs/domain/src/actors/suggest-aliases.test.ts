import { act, registered, related, report } from '../../../../test/support/events';
import type { LogEvent } from '../events/log-event';
import { parseEvent } from '../events/parse-event';
import { project } from '../project';
import { suggestAliases } from './suggest-aliases';
import type { AliasSuggestion } from './aliases/weigh-alias';

const suggested = (...events: LogEvent[]): AliasSuggestion[] => suggestAliases(project(events));

/** Two actors that only reports know, who act on others. */
const met = (a: string, b: string): LogEvent[] => [
  act('a', '>Other', '2024-01-05', { initiators: [{ name: a }] }),
  act('b', '>Another', '2024-01-06', { initiators: [{ name: b }] }),
];
const rulesFor = (a: string, b: string): string[] =>
  suggested(...met(a, b)).flatMap(({ differences }) => differences.map(({ rule }) => rule));

test.each([
  ['Gen. Qassem Soleimani', 'Qassem Soleimani', ['title']],
  ['Maj. Gen. Kasem Suleimani', 'Qassem Soleimani', ['title', 'transliteration', 'transliteration']],
  ['President Assad', 'Bashar al-Assad', ['surname']],
  ['Sheikh Ahmed Yassin', 'Ahmad Yasin', ['title', 'transliteration', 'transliteration']],
  ['Abu "the Engineer" Ali', 'Abu Ali', ['nickname']],
  ["Carlos 'the Jackal' Ramirez", 'Carlos Ramirez', ['nickname']],
  ['Wisam Mohammed "Abu Baqer" al-Saadi', 'Wisam Muhammad al-Saadi', ['nickname', 'transliteration']],
  ['Wisam Mohammed "Abu Baqer" al-Saadi', 'Abu Baqer al-Saadi', ['by-nickname']],
  ['Qassem Soleimani', 'Kasem Soleimani', ['transliteration']],
  ['Qassem Soleimani', 'Qasim Soleimani', ['transliteration']],
  ['Hezbollah', 'Hizbullah', ['transliteration']],
  ['Hezbollah', 'Hizballah', ['transliteration']],
  ['Muhammad Deif', 'Mohammed Deif', ['transliteration']],
  ["Kata'ib Hezbollah", "Kata'eb Hezbollah", ['transliteration']],
  ["Kata'ib Hezbollah", 'Kataib Hizbollah', ['transliteration']],
  ['Houthi', 'Huthi', ['transliteration']],
  ['Houthis', 'Houthi movement', ['generic-words', 'plural']],
  ['Houthi rebels', 'Houthi movement', ['generic-words', 'generic-words']],
  ['Abdullah Ocalan', 'Abdallah Ocalan', ['transliteration']],
  ['Dmitry Medvedev', 'Dmitriy Medvedev', ['transliteration']],
  ['Sergey Viktorovich Lavrov', 'Sergei Lavrov', ['middle-name', 'transliteration']],
  ['John F. Kerry', 'John Kerry', ['middle-name']],
  ['Tzipi Livni', 'Tsipi Livni', ['transliteration']],
  ['ash-Shabab', 'Shabaab', ['transliteration']],
  ['KH', "Kata'ib Hezbollah", ['initials']],
  ['IRGC', 'Islamic Revolutionary Guard Corps', ['initials']],
  ['ISIL', 'Islamic State of Iraq and the Levant', ['initials']],
  ['ISIS', 'Islamic State of Iraq and Syria', ['initials']],
  ['IS', 'Islamic State', ['initials']],
  ['Xi Jinping', 'Jinping Xi', ['word-order']],
  ['Ban Ki-moon', 'Ban Kimoon', ['spacing']],
  ['Army of Islamic Conquest', 'Islamic Conquest Army', ['word-order']],
  ['Izz ad-Din al-Qassam Brigades', 'Izz al-Din al-Qassam', ['unit-words']],
  ['Lech Wałęsa', 'Lech Walesa', ['small-words']],
  ['Zaman al-Wasl Brigades', 'Zaman Wasl Brigades', ['small-words']],
  ['Sergey Shoigu', 'Sergey Shiogu', ['spelling']],
  ['Volodymyr Zelenskyy', 'Volodymyr Zelensky', ['transliteration']],
])('suggestAliases() takes %s for %s', (a, b, rules) => {
  expect(rulesFor(a, b).sort()).toEqual([...rules].sort());
  expect(rulesFor(b, a).sort()).toEqual([...rules].sort());
});

test.each([
  ['Hezbollah', "Kata'ib Hezbollah"],
  ['Hezbollah', 'Hezbollah Brigades'],
  ["Kata'ib Hezbollah", "Kata'ib Sayyid al-Shuhada"],
  ['North Korea', 'South Korea'],
  ['Iran', 'Iraq'],
  ['Mali', 'Malta'],
  ['Mali', 'Malis'],
  ['Niger', 'Nigeria'],
  ['Niger', 'Nigers'],
  ['Guinea', 'Guyana'],
  ['Gambia', 'Zambia'],
  ['Austria', 'Australia'],
  ['Slovakia', 'Slovenia'],
  ['Mauritania', 'Mauritius'],
  ['Dominica', 'Dominican Republic'],
  ['Oman', 'Yemen'],
  ['Sudan', 'Sudan Army'],
  ['Lebanon', 'Lebanon Forces'],
  ['Iran', 'Iran militias'],
  ['Rahman Corps - “Abu al-Joud” faction', 'Rahman Corps'],
  ['Syrian insurgents', 'Syrian'],
  ['Kurdish fighters', 'Kurdish'],
  ['Lebanese Forces', 'Lebanese'],
  ['Quds Force', 'Quds Brigades'],
  ['Hassan Rouhani', 'Hussein Rouhani'],
  ['Jamal Khashoggi', 'Jamil Khashoggi'],
  ['Salim Haddad', 'Salam Haddad'],
  ['Said Jalili', 'Saud Jalili'],
  ['Omar Karimi', 'Amir Karimi'],
  ['Ivan Petrov', 'Ivana Petrova'],
  ['Ivan Petrov', 'Ivan Petrova'],
  ['Islam Karimov', 'Gulnara Karimova'],
  ['Kim Jong Un', 'Kim Jong Il'],
  ['Li Na', 'Lee Na'],
  ['Nguyen Van An', 'Nguyen Van Du'],
  ['Baljinder Singh', 'Balwinder Singh'],
  ['Mohamed Merah', 'Mohamed Mire'],
  ['Liberal National Party', 'National Liberal Party'],
  ['United Democratic Movement', 'United Democratic Party'],
  ['Police (Kenya)', 'Police (Kosovo)'],
  ['Islamic Militant (Syria)', 'Islamic Rebel (Syria)'],
  ['Libya', 'Libyan'],
  ['Brigade 101', 'Brigade 107'],
  ['First Brigade', 'First Army'],
  ['General Motors', 'Motors'],
  ['President of Iran', 'Radio Iran'],
  ['Islamic State', 'Islamic Jihad'],
  ['Republic of Mali', 'Republic of Malta'],
  ['Prime Minister (India)', 'Minister (India)'],
])('suggestAliases() never takes %s for %s', (a, b) => {
  expect(suggested(...met(a, b))).toEqual([]);
});

test('suggestAliases() weighs each difference, and tells its words', () => {
  expect(suggested(...met('Gen. Kasem Soleimani', 'Qassem Soleimani'))).toEqual([
    {
      keep: 'gen.-kasem-soleimani',
      alias: 'qassem-soleimani',
      names: ['Gen. Kasem Soleimani', 'Qassem Soleimani'],
      differences: [
        { rule: 'title', ours: 'gen', theirs: '' },
        { rule: 'transliteration', ours: 'kasem', theirs: 'qassem' },
      ],
      // 0.95 for the title, 0.85 for the spelling.
      nameScore: 0.8075,
      score: 0.8075,
      against: [],
      sharedCounterparts: [],
      confirm: expect.anything() as unknown,
    },
  ]);
});

const known = registered('n', 'Qassem Soleimani', { actor: 'soleimani', aliases: ['Haj Qassem'] });
const kasem = act('k', 'Kasem Soleimani>Blue', '2024-01-05');

test('suggestAliases() keeps the registered actor, and compares its aliases too', () => {
  expect(suggested(known, kasem)).toMatchObject([{ keep: 'soleimani', alias: 'kasem-soleimani' }]);
  expect(suggested(known, act('k', 'Haj Kasem>Blue', '2024-01-05'))).toEqual([]);
  const longer = registered('n', 'The General', { actor: 'soleimani', aliases: ['Qassem Soleimani'] });
  expect(suggested(longer, kasem)).toMatchObject([{ names: ['Qassem Soleimani', 'Kasem Soleimani'] }]);
});

test('what a suggestion gives to post confirms it, and then it is gone', () => {
  const [suggestion] = suggested(known, kasem);
  const event = { ...suggestion?.confirm, time: '2024-07-01T00:00:00Z' };
  const parsed = parseEvent(event);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  expect(suggested(known, kasem, parsed.event)).toEqual([]);
  const { actions, actors } = project([known, kasem, parsed.event]);
  expect(actions[0]?.initiators).toEqual(['soleimani']);
  expect(actors.find(({ id }) => id === 'soleimani')?.aliases).toEqual(['Haj Qassem', 'Kasem Soleimani']);
});

test('suggestAliases() suggests nothing of two that are registered, related, nameless, or govern two countries', () => {
  expect(suggested(known, kasem, registered('n2', 'Kasem Soleimani'))).toEqual([]);
  expect(suggested(known, kasem, related('l', 'Kasem Soleimani', 'part_of', 'soleimani'))).toEqual([]);
  const nameless = [{ of: 'Houthi' }, { of: 'Huthi' }].map((target, index) =>
    act(`a${index}`, 'Red>', '2024-01-05', { targets: [target] }),
  );
  expect(suggested(...nameless).map(({ keep }) => keep)).toEqual(['houthi']);
});

test('suggestAliases() weighs what speaks against it, and names the actions', () => {
  const other = act('o', 'Qassem Soleimani>Blue', '2024-01-06');
  expect(suggested(kasem, other)).toMatchObject([{ score: 0.85, against: [], sharedCounterparts: ['blue'] }]);
  expect(suggested(kasem, other, act('x', 'Kasem Soleimani>Qassem Soleimani', '2024-01-07'))).toEqual([]);
  expect(suggested(kasem, other, report('x', 'Kasem Soleimani+Qassem Soleimani>Blue', '2024-02-07'))).toEqual([]);
});

test('suggestAliases() knows no initials or surname that two names have', () => {
  const [a, b] = met('KH', "Kata'ib Hezbollah");
  if (!a || !b) throw new Error('Two acts');
  expect(suggested(a, b)).toHaveLength(1);
  expect(suggested(a, b, act('c', 'Kivu Herders>Blue', '2024-01-07'))).toEqual([]);
  const [c, d] = met('President Assad', 'Bashar al-Assad');
  if (!c || !d) throw new Error('Two acts');
  expect(suggested(c, d, act('e', 'Maher al-Assad>Blue', '2024-01-07'))).toEqual([]);
});

test('suggestAliases() says the same whatever the order of the actors', () => {
  const models = project([known, kasem, ...met('Houthi', 'Huthi')]);
  const turned = { ...models, actors: [...models.actors].reverse(), actions: [...models.actions].reverse() };
  expect(suggestAliases(turned)).toEqual(suggestAliases(models));
});
