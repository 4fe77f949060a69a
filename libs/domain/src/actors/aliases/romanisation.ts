/**
 * How one name of Arabic, Persian, Russian or Hebrew is spelled in Latin letters by different newspapers: Qassem, Kasem and Qasim; Hezbollah, Hizbullah
 * and Hizballah; Dmitry, Dmitri and Dmitriy. Words that sound alike get one skeleton; whether their vowels can stand for each other is asked then. It
 * knows no language: what it takes for a spelling may be another name, and an analyst decides.
 */
export type Sound = Readonly<{
  /** Consonants by class, and V for each run of vowels. */
  skeleton: string;
  /** The class of each run of vowels, in order; a run of no class stands for itself. */
  vowels: readonly string[];
  /** Letters of the word. */
  length: number;
}>;

/** Letters that Unicode does not take apart into a Latin letter and a mark. */
const letters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ə: 'a',
};

export const plainLetters = (word: string): string =>
  word.replace(/[^\p{ASCII}]/gu, (letter) => letters[letter] ?? letter);

/**
 * Consonants that stand for one sound, the longest first. Doubled ones count once. Kept apart, because they tell names apart: k and kh (Kamal, Khamal), s
 * and sh, t and ts, z and zh.
 */
const consonants: readonly (readonly [spelling: string, sound: string])[] = [
  ['tsch', 'C'],
  ['dzh', 'J'],
  ['sch', 'S'],
  ['tch', 'C'],
  ['ch', 'C'],
  ['cz', 'C'],
  ['ck', 'k'],
  ['dh', 'd'],
  ['dj', 'J'],
  ['gh', 'g'],
  ['kh', 'X'],
  ['ph', 'f'],
  ['sh', 'S'],
  ['th', 't'],
  ['ts', 'T'],
  ['tz', 'T'],
  ['zh', 'Z'],
  ['j', 'J'],
  ['q', 'k'],
  ['w', 'v'],
  ['x', 'ks'],
];

/** Runs of vowels, by what is written for one of them. */
const vowelClasses: readonly (readonly [name: string, spellings: RegExp])[] = [
  ['a', /^a+$/],
  ['e', /^e$/],
  ['i', /^(?:i+|ee|ie|y+|iy|yi)$/],
  ['o', /^o$/],
  ['u', /^(?:u+|oo|ou)$/],
  ['ai', /^(?:ai|ay|ae|ei|ey)$/],
  ['au', /^(?:au|aw|ao|ow)$/],
  ['ia', /^(?:ia|ya|iya)$/],
];

/** Vowels that newspapers write for each other. Not transitive: Qassem is Qasim, Mohammed is Mohammad, but Salim is not Salam. */
const interchanged = new Set(['a e', 'e i', 'o u', 'ai e', 'au o']);

/** A short word may differ in one vowel, a longer one in one for so many letters: Merah is not Mire. */
const lettersPerVowel = 3;

export function soundOf(word: string): Sound {
  const plain = plainLetters(word);
  let skeleton = '';
  const vowels: string[] = [];
  let at = 0;
  while (at < plain.length) {
    const run = vowelRun(plain, at);
    if (run !== '') {
      skeleton += 'V';
      vowels.push(vowelClasses.find(([, spellings]) => spellings.test(run))?.[0] ?? run);
      at += run.length;
      continue;
    }
    const [spelling, sound] = consonantAt(plain, at);
    // A last h is heard in no language here: Abdulla, Abdullah.
    const silent = spelling === 'h' && at === plain.length - 1 && skeleton.endsWith('V');
    if (!silent && !skeleton.endsWith(sound)) skeleton += sound;
    at += spelling.length;
  }
  return { skeleton, vowels, length: plain.length };
}

function vowelRun(word: string, at: number): string {
  let end = at;
  while (end < word.length) {
    const letter = word.charAt(end);
    const next = word.charAt(end + 1);
    // y before a vowel begins a word as a consonant does; w between an a and a consonant is a vowel (Mawlana).
    const vowel =
      'aeiou'.includes(letter) ||
      (letter === 'y' && !(end === 0 && /[aeiou]/.test(next))) ||
      (letter === 'w' && end > at && word.charAt(end - 1) === 'a' && /[^aeiouy]/.test(next));
    if (!vowel) break;
    end++;
  }
  return word.slice(at, end);
}

function consonantAt(word: string, at: number): readonly [spelling: string, sound: string] {
  const letter = word.charAt(at);
  if (letter === 'c' && /^c[eiy]/.test(word.slice(at))) return ['c', 's'];
  return (
    consonants.find(([spelling]) => word.startsWith(spelling, at)) ?? (letter === 'c' ? ['c', 'k'] : [letter, letter])
  );
}

/** Whether two words can be spellings of one: the same skeleton, and vowels that are written for each other. */
export function soundAlike(a: Sound, b: Sound): boolean {
  if (a.skeleton !== b.skeleton || a.vowels.length !== b.vowels.length) return false;
  // Hezbollah, Hizballah, Abdullah, Abdallah: the case ending before Allah is written as it is heard.
  const caseEnding = a.skeleton.endsWith('VlV') ? a.vowels.length - 2 : -1;
  const different = a.vowels.filter((one, index) => one !== b.vowels[index]).length;
  if (different * lettersPerVowel > Math.min(a.length, b.length)) return false;
  return a.vowels.every((one, index) => {
    const other = b.vowels[index] ?? '';
    if (one === other || interchanged.has([one, other].sort().join(' '))) return true;
    return index === caseEnding && [one, other].every((vowel) => ['a', 'o', 'u', 'e', 'i'].includes(vowel));
  });
}
