import type { CoverageRow, PendingRow } from '@talion/domain';
import { number, optional, schemaOf, text, texts, time } from '../schema';
import { levelSchema } from './dyad-rows';

type Counts = CoverageRow['counts'];
type Count = NonNullable<Counts['killed']>;

const count = (what: string) =>
  optional(
    schemaOf<Count>(what, {
      said: number('What the tally says.'),
      recorded: number('What the log holds.'),
      missing: number('Said less recorded; negative where the log holds more.'),
    }),
  );

export const coverageSchema = schemaOf<CoverageRow>("A source's running total beside what the log holds.", {
  id: text('Id of the tally.'),
  source: text('Who says so.'),
  level: levelSchema,
  period: schemaOf<CoverageRow['period']>('The time it counts.', {
    from: time('Start, inclusive.'),
    to: time('End, exclusive.'),
  }),
  initiators: texts('Sides whose acts it counts; none: all.'),
  targets: texts('Sides acted on; none: all.'),
  dyads: texts('The dyads that its two ends make.'),
  counts: schemaOf<Counts>('What it counts.', {
    killed: count('People killed.'),
    injured: count('People injured.'),
    actions: count('Actions.'),
  }),
  actions: texts('The actions counted.'),
});

export const pendingSchema = schemaOf<PendingRow>('An event that waits, or has no right to what it says.', {
  event: text('Id of the event.'),
  type: text('Its type.'),
  waitsFor: text('The reference that it waits for.'),
  reason: text('Why it has no effect.'),
});
