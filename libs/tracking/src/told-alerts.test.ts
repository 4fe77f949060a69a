import { canonicalJson, parametersFrom, project, reviseAlerts } from '@talion/domain';
import type { AlertNotice, AlertRow, ReadModels, ToldAlert } from '@talion/domain';
import fc from 'fast-check';
import { histories } from '../../../test/properties/histories';
import { ActionIndex } from './action-index';
import { MemoryReadStore } from './memory-read-store';
import { entryOf } from './row-entry';
import { reviseTold } from './told-alerts';

const { alertHorizonDays } = parametersFrom();
const wall = Date.UTC(2024, 1, 1);

const chainIn = ({ chains }: ReadModels) => {
  const chainOf = new Map(chains.flatMap(({ id, actions }) => actions.map((action) => [action, id] as const)));
  return (action: string) => chainOf.get(action);
};

/** What a step changes: alerts that are other than before, and those that are no more. */
function changesBetween(before: readonly AlertRow[], after: readonly AlertRow[]) {
  const known = new Map(before.map((alert) => [alert.id, canonicalJson(alert)]));
  const there = new Set(after.map(({ id }) => id));
  return {
    written: after.filter((alert) => known.get(alert.id) !== canonicalJson(alert)),
    removed: [...known.keys()].filter((id) => !there.has(id)),
  };
}

const inOrder = (notices: readonly AlertNotice[]): string[] => notices.map((one) => canonicalJson(one)).sort();

test('reviseTold() tells of the changes of a step what reviseAlerts() tells of the whole state', async () => {
  const seed = Number(process.env['TALION_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
  process.stdout.write(`told-alerts.test.ts: seed ${seed} (TALION_SEED)\n`);
  let notices = 0;
  await fc.assert(
    fc.asyncProperty(histories, fc.integer({ min: 1, max: 9 }), async (events, size) => {
      const store = new MemoryReadStore();
      const whole = new Map<string, ToldAlert>();
      let before: readonly AlertRow[] = [];
      for (let end = size; end < events.length + size; end += size) {
        const models = project(events.slice(0, end));
        const chainOf = chainIn(models);
        const step = { alerts: models.alerts, chainOf, now: wall, alertHorizonDays };
        const expected = reviseAlerts([...whole.values()], step);
        for (const one of expected.changed) whole.set(one.id, one);
        const changes = changesBetween(before, models.alerts);
        const revised = await reviseTold(store, changes, (action) => ({ chain: chainOf(action) }), wall);
        expect(inOrder(revised.notices)).toEqual(inOrder(expected.notices));
        const actions = new ActionIndex(models.actions);
        await store.apply({
          from: await store.position(),
          to: `0:${end}`,
          events: [],
          refused: [],
          rows: {
            written: {
              alerts: changes.written.map((row) => ({
                row,
                entry: entryOf('alerts', row, actions),
                text: '',
                digest: '',
              })),
            },
            removed: { alerts: changes.removed },
          },
          footprints: [],
          told: revised.changed,
          notices: [],
        });
        before = models.alerts;
        notices += expected.notices.length;
      }
    }),
    { numRuns: 120, seed },
  );
  expect(notices).toBeGreaterThan(100);
}, 60_000);
