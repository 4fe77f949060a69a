import type { JsonLine, JsonLines } from '@talion/platform';
import type { Appended } from './append-events.command';
import { takeLines } from './take-lines';
import type { AllSettled, SettledLines } from './take-lines';

/** As many turns of the event loop as anything here could need. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** Accepts numbers; of texts it knows "again", and refuses the others. */
async function take(values: readonly unknown[]): Promise<Appended> {
  const all = values.map((value, index) => ({ index, id: String(value), source: 'urn:a', value }));
  const numbers = all.filter(({ value }) => typeof value === 'number');
  return Promise.resolve({
    position: `0:${numbers.length}`,
    accepted: numbers.map(({ index, id, source }) => ({ index, id, source, time: '2024-01-01T00:00:00.000Z' })),
    duplicates: all
      .filter(({ value }) => value === 'again')
      .map((one) => ({ ...one, time: '2024-01-01T00:00:00.000Z' })),
    corrected: [],
    refused: all
      .filter(({ value }) => typeof value === 'string' && value !== 'again')
      .map(({ index, id }) => ({ index, id, problems: [{ field: '/id', value: id, message: 'must be better' }] })),
  });
}

const problem = { field: '', value: '"{"', message: 'must be JSON' };
const lines = (from: number, ...values: readonly unknown[]): JsonLines => ({
  lines: values.map((value, at): JsonLine =>
    value === '{' ? { line: from + at, problem } : { line: from + at, value },
  ),
  bytes: values.length * 10,
});

async function* given(...groups: readonly JsonLines[]): AsyncGenerator<JsonLines> {
  yield* groups;
}

async function answersOf(groups: AsyncIterable<JsonLines>, taking = take): Promise<(SettledLines | AllSettled)[]> {
  const answers: (SettledLines | AllSettled)[] = [];
  for await (const answer of takeLines(groups, taking, 0)) answers.push(answer);
  return answers;
}

test('takeLines() tells what became of each line, by its number, and of all at the end', async () => {
  const answers = await answersOf(given(lines(1, 1, 'again', '{'), lines(5, 'bad', 2)));
  expect(answers).toMatchObject([
    {
      through: 6,
      accepted: 2,
      duplicates: [2],
      refused: [
        { line: 3, problems: [problem] },
        { line: 5, id: 'bad', problems: [{ field: '/id' }] },
      ],
    },
    { done: true, lines: 6, accepted: 2, duplicates: 1, refused: 2, position: '0:2' },
  ]);
});

test('takeLines() tells of an empty stream that it is done', async () => {
  expect(await answersOf(given())).toMatchObject([{ done: true, lines: 0, accepted: 0, position: '' }]);
});

test('takeLines() settles what has come when nothing more does', async () => {
  let more: (() => void) | undefined;
  async function* slow(): AsyncGenerator<JsonLines> {
    yield lines(1, 1);
    await new Promise<void>((resolve) => (more = resolve));
    yield lines(2, 2);
  }
  const answers = takeLines(slow(), take, 0);
  expect((await answers.next()).value).toMatchObject({ through: 1, accepted: 1 });
  const next = answers.next();
  more?.();
  expect((await next).value).toMatchObject({ through: 2, accepted: 1 });
});

test('takeLines() makes batches of a thousand lines, keeps some of them under way, and tells of them in order', async () => {
  let [underWay, most] = [0, 0];
  const slow = async (values: readonly unknown[]): Promise<Appended> => {
    most = Math.max(most, ++underWay);
    await turns(values.length === 1000 ? 20 : 1);
    underWay--;
    return take(values);
  };
  const groups = Array.from({ length: 100 }, (_, at) => lines(at * 100 + 1, ...Array.from({ length: 100 }, () => at)));
  const answers = await answersOf(given(...groups), slow);
  const settled = answers.flatMap((one) => ('through' in one ? [one.through] : []));
  // A busy machine may be silent for longer than a batch waits, and then a smaller one goes: none is larger, and none out of order.
  const sizes = settled.map((through, at) => through - (settled[at - 1] ?? 0));
  expect(settled.at(-1)).toBe(10_000);
  expect(sizes.every((size) => size > 0 && size <= 1000)).toBe(true);
  expect(sizes).toContain(1000);
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThanOrEqual(4);
});

test('takeLines() reads no further ahead than its batches under way', async () => {
  let read = 0;
  async function* endless(): AsyncGenerator<JsonLines> {
    for (;;) yield lines(++read, ...Array.from({ length: 1000 }, () => 1));
  }
  const never = (): Promise<Appended> => new Promise(() => undefined);
  void takeLines(endless(), never, 0).next();
  await turns(100);
  expect(read).toBeLessThan(10);
});

test('takeLines() throws what fails where that batch would have been told of', async () => {
  let taken = 0;
  const failing = (values: readonly unknown[]): Promise<Appended> =>
    ++taken === 2 ? Promise.reject(new Error('the log is away')) : take(values);
  const groups = [1, 1001, 2001].map((from) => lines(from, ...Array.from({ length: 1000 }, () => 1)));
  const answers = takeLines(given(...groups), failing, 0);
  expect((await answers.next()).value).toMatchObject({ through: 1000 });
  await expect(answers.next()).rejects.toThrow('the log is away');
});

test('takeLines() counts the events that brought a time and were given another', async () => {
  const dated = async (values: readonly unknown[]): Promise<Appended> => ({
    ...(await take(values)),
    accepted: values.map((_, index) => ({ index, id: 'a', source: 'urn:a', time: '2024-01-02T00:00:00.000Z' })),
  });
  const events = [{ time: '2024-01-01T00:00:00Z' }, { time: '2024-01-02T00:00:00Z' }, {}];
  expect(await answersOf(given(lines(1, ...events)), dated)).toMatchObject([{ timesSet: 1 }, { timesSet: 1 }]);
});
