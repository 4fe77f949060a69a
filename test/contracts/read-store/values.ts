import { modelNames, projectLevels } from '@talion/domain';
import type { LogEvent, ModelName, ReadModels } from '@talion/domain';
import { ActionIndex, entryOf, pageOf } from '@talion/tracking';
import type { KeptRow, RowFilter, RowOf } from '@talion/tracking';
import { act, asserted, claimed, corrected, registered, related, report, tally } from '../../support/events';
import type { Promises } from './opened-store';
import { actorsWritten, allPages, kept, step } from './made';

const oddTexts = [
  "Kata'ib Ḥizballāh كتائب",
  '🕊️ 😀 𝒳 \u{10FFFF}',
  'line\nbreak\ttab "quote" \\ back \\" {a,b} NULL',
  '\u0001\u007f\u2028\u2029',
  '\\u0000 \\u2028',
  '{"a":1}',
  '',
];
const oddNumbers = [1e-7, 0.1 + 0.2, 1e300, -1.5, Number.MAX_SAFE_INTEGER, Number.MIN_VALUE, 0];

/** Something of every read model. */
const history: readonly LogEvent[] = [
  registered('r1', 'Red', { aliases: ['The Reds', 'Červení'], kind: 'state', governs: 'Redland' }),
  related('r2', 'Green', 'backed_by', 'Red', { from: '2024-01-01T00:00:00Z' }),
  related('r3', 'Gold', 'part_of', 'Green', { until: '2024-06-01T00:00:00Z' }),
  related('r4', 'Grey', 'member_of', 'Gold'),
  act('a1', 'Red>Blue', '2024-01-01', { killed: { best: 3 } }),
  act('a2', 'Blue>Red', '2024-01-03'),
  act('a3', 'Green>Blue', '2024-01-05', {
    mode: 'drone',
    killed: { low: 40 },
    place: { countries: ['Türkiye', 'REDLAND'], latitude: 36.2, longitude: 43.99, precision: 'town' },
  }),
  act('a4', 'Blue>Gold+Grey', '2024-01-07T12:00:00Z'.slice(0, 10), {
    place: { countries: ['Redland'], precision: 'country' },
  }),
  act('a5', 'Grey>Blue', '2024-03-01', { killed: { best: 400 } }),
  act('a6', 'Blue>Grey', '2024-03-02', { killed: { best: 1 } }),
  act('a7', 'Brown>Black', '2023-01-01', { type: 'THREATEN' }),
  act('a8', 'Blue>Red', '2024-03-09', { type: 'AGREE' }),
  report('a9', '>Blue', '2024-03-05'),
  claimed('c1', 'a9', 'Gold'),
  asserted('w1', 'a2', 'a1'),
  asserted('w2', 'a8', 'a6'),
  tally('t1', '2024-01-01T00:00:00Z', '2024-04-01T00:00:00Z', {
    initiators: [{ name: 'Red' }],
    targets: [{ name: 'Blue' }],
    killed: { best: 999 },
  }),
  corrected('x1', 'missing', { type: 'ASSAULT' }),
  act('a1', 'Blue>Red', '2024-01-01'),
];

type Kept = { [M in ModelName]: readonly KeptRow<M>[] };

const keptOf = <M extends ModelName>(model: M, models: ReadModels): [M, KeptRow<M>[]] => {
  const actions = new ActionIndex(models.actions);
  const rows: readonly RowOf<M>[] = models[model];
  return [
    model,
    rows.map((row, index) => ({
      entry: entryOf(model, row, actions),
      row,
      text: JSON.stringify(row),
      digest: `${index}`,
    })),
  ];
};

/** Filters by everything that a row of the model can be found by, alone and together. */
function filtersOf(rows: readonly KeptRow[]): RowFilter[] {
  const some = <T>(values: readonly (T | undefined)[]): T[] =>
    [...new Set(values)].filter((one) => one !== undefined).slice(0, 6);
  const entries = rows.map(({ entry }) => entry);
  const times = some(entries.flatMap(({ from, to }) => [from, to])).map((one) => new Date(one).toISOString());
  const each: RowFilter[] = [
    ...some(entries.map(({ level }) => level)).map((level) => ({ level })),
    ...some(entries.map(({ kind }) => kind)).map((kind) => ({ kind })),
    ...some(entries.flatMap(({ actors }) => actors)).map((actor) => ({ actor })),
    ...some(entries.flatMap(({ of }) => of)).map((of) => ({ of })),
    ...times.flatMap((one) => [{ from: one }, { to: one }]),
    ...some(entries.flatMap(({ countries = [] }) => countries)).map((country) => ({ country })),
    ...some(entries.flatMap(({ sources = [] }) => sources)).map((source) => ({ source })),
    ...some(entries.map(({ role }) => role)).map((role) => ({ role })),
    ...some(entries.map(({ severity }) => severity)).flatMap((one) => [{ severityMin: one }, { severityMax: one }]),
    ...some(entries.map(({ id }) => id)).map((id) => ({ ids: [id, 'missing'] })),
    { box: { west: 40, south: 36, east: 50, north: 40 } },
  ];
  return [{}, ...each, ...each.map((one, index) => ({ ...one, ...each[(index * 7 + 3) % each.length] }))];
}

export function valuePromises(promises: Promises): void {
  promises('rows of every model come back as they were, and are found as pageOf() finds them', async ({ store }) => {
    const models = projectLevels(history, {});
    const written = Object.fromEntries(modelNames.map((model) => keptOf(model, models))) as unknown as Kept;
    await store.apply(step('', '0:1', { rows: { written, removed: {} } }));
    const digests = await store.digests();
    for (const model of modelNames) {
      const rows: readonly KeptRow[] = written[model];
      expect([model, rows.length]).not.toEqual([model, 0]);
      expect(digests[model]).toEqual(new Map(rows.map(({ entry, digest }) => [entry.key, digest])));
      for (const filter of filtersOf(rows)) {
        const expected = pageOf(rows, filter, { limit: 1000 }).rows;
        const found = await allPages(store, model, filter, 3);
        expect([model, filter, JSON.stringify(found)]).toEqual([model, filter, JSON.stringify(expected)]);
      }
    }
  });

  promises('texts and numbers come back to the last character and digit, in rows and in events', async ({ store }) => {
    const odd = { texts: oddTexts, numbers: oddNumbers, '': { deep: [[{ '10': 'ten', '2': 'two' }]] }, none: null };
    const rows = oddTexts.map((text, index) =>
      kept(`k${index}${text}`, { id: text, kind: text, actors: [text, ''], of: oddTexts }, { name: text, ...odd }),
    );
    const events = oddTexts.map((summary, index) => ({
      event: act(`e${index}`, 'Red>Blue', '2024-01-01', { summary, ...odd }),
      content: `content ${summary}`,
    }));
    await store.apply(step('', '0:1', { ...actorsWritten(...rows), events }));
    for (const [index, text] of oddTexts.entries()) {
      expect(JSON.stringify(await store.row('actors', text))).toBe(JSON.stringify(rows[index]?.row));
      const found = await allPages(store, 'actors', { actor: text, kind: text, of: text });
      expect(found.map(({ name }) => name)).toEqual([text]);
    }
    expect([...(await store.digests()).actors.keys()].sort()).toEqual(rows.map(({ entry }) => entry.key).sort());
    const back: unknown[] = [];
    for await (const one of store.events()) back.push(one);
    const texts = (all: readonly unknown[]): string[] => all.map((one) => JSON.stringify(sorted(one))).sort();
    expect(texts(back)).toEqual(texts(events));
  });

  promises('apply() takes a refused record with characters that no text can hold', async ({ store }) => {
    const refused = [{ at: '0:0', reason: 'a\0b is not a known field', value: 'ab\ud800cd' }];
    await store.apply(step('', '0:1', { refused }));
    const [back] = await store.refused(0, 10);
    expect(back).toMatchObject({
      at: '0:0',
      reason: expect.stringMatching(/^a.b is not/s),
      value: expect.stringMatching(/^ab.cd$/s),
    });
  });

  promises('apply() takes 5,000 rows and 5,000 events in one step', async ({ store }) => {
    const rows = Array.from({ length: 5000 }, (_, index) =>
      kept(`row ${index}`, { from: index % 100, to: 200, kind: 'k', actors: [`a${index % 10}`], of: [`d${index}`] }),
    );
    const events = Array.from({ length: 5000 }, (_, index) => ({
      event: act(`event ${index}`, 'Red>Blue', '2024-01-01'),
      content: `${index}`,
    }));
    await store.apply(step('', '0:5000', { ...actorsWritten(...rows), events }));
    await store.apply(step('0:5000', '0:10000', { ...actorsWritten(...rows), events }));
    expect(await store.countEvents()).toBe(5000);
    expect((await store.digests()).actors.size).toBe(5000);
    const listed = await allPages(store, 'actors', { actor: 'a7' }, 100);
    expect(new Set(listed.map(({ id }) => id)).size).toBe(500);
    const keys = rows.map(({ entry }) => entry.key);
    await store.apply(step('0:10000', '0:10001', { rows: { written: {}, removed: { actors: keys } } }));
    expect((await store.digests()).actors.size).toBe(0);
  });
}

const sorted = (one: unknown): unknown => {
  const { event, content } = one as { event: LogEvent; content: string };
  return [content, event];
};
