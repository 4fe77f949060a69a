import type { DataOf, EventType, LogEvent } from '@talion/domain';

/** Makers of events for tests: what a test does not say is the same everywhere, so that what it says stands out. */

type Report = DataOf<'talion.action.reported.v1'>;
type Interval = Report['occurred'];

/** How an event came in; by default from one desk, at one moment, so that the id alone decides the order of acceptance. */
export type Told = Readonly<{ at?: string; source?: string }>;

export const desk = 'urn:test:desk';
export const acceptedAt = '2024-06-01T00:00:00Z';

export const event = <T extends EventType>(type: T, id: string, data: DataOf<T>, told: Told = {}): LogEvent =>
  ({ specversion: '1.0', id, source: told.source ?? desk, type, time: told.at ?? acceptedAt, data }) as LogEvent;

/** `count` days from a day on. */
export const day = (from: string, count = 1, precision: Interval['precision'] = 'day'): Interval => ({
  from: `${from}T00:00:00Z`,
  to: new Date(Date.parse(from) + count * 86_400_000).toISOString(),
  precision,
});

/** `count` hours from an hour on, such as 2024-01-05T14. */
export const hours = (from: string, count = 1, precision: Interval['precision'] = 'hour'): Interval => ({
  from: `${from}:00:00Z`,
  to: new Date(Date.parse(`${from}:00:00Z`) + count * 3_600_000).toISOString(),
  precision,
});

export const span = (from: string, to: string, precision: Interval['precision'] = 'day'): Interval => ({
  from: `${from}T00:00:00Z`,
  to: `${to}T00:00:00Z`,
  precision,
});

/** Who does what to whom: `Red>Blue`, several joined by `+`, nobody by leaving out the name. */
const ends = (whom: string): Pick<Report, 'initiators' | 'targets'> => {
  const [initiators, targets] = whom.split('>').map((names) => names.split('+').filter((name) => name !== ''));
  return {
    ...(initiators?.length && { initiators: initiators.map((name) => ({ name })) }),
    ...(targets?.length && { targets: targets.map((name) => ({ name })) }),
  };
};

/** A report of an assault, unless `more` says otherwise; `when` is a day or an interval. Severity 9 without casualties. */
export const report = (
  id: string,
  whom: string,
  when: string | Interval,
  more: Partial<Report> = {},
  told: Told = {},
): LogEvent =>
  event(
    'talion.action.reported.v1',
    id,
    { type: 'ASSAULT', occurred: typeof when === 'string' ? day(when) : when, ...ends(whom), ...more },
    told,
  );

/** A report of an act that is an action by itself, whatever else is reported. */
export const act = (
  id: string,
  whom: string,
  when: string | Interval,
  more: Partial<Report> = {},
  told: Told = {},
): LogEvent => report(id, whom, when, { identity: 'coded', ...more }, told);

type Fields = DataOf<'talion.action.corrected.v1'>['fields'];

export const corrected = (
  id: string,
  reported: string,
  fields: Fields,
  { analyst, published, ...told }: Told & Readonly<{ analyst?: string; published?: string }> = {},
): LogEvent =>
  event(
    'talion.action.corrected.v1',
    id,
    { report: reported, fields, reason: 'It was wrong.', ...(analyst && { analyst }), ...(published && { published }) },
    told,
  );

export const retracted = (id: string, withdrawn: string, told: Told = {}): LogEvent =>
  event('talion.action.retracted.v1', id, { event: withdrawn, reason: 'It was wrong.' }, told);

export const merged = (id: string, reports: readonly string[], told: Told = {}): LogEvent =>
  event('talion.actions.merged.v1', id, { reports }, told);

export const split = (id: string, reports: readonly string[], told: Told = {}): LogEvent =>
  event('talion.actions.split.v1', id, { reports }, told);

const names = (text: string): { name: string }[] => text.split('+').map((name) => ({ name }));

/** `by` claims the action, for `actors` where they are given. */
export const claimed = (id: string, reported: string, by: string, actors?: string, told: Told = {}): LogEvent =>
  event(
    'talion.responsibility.claimed.v1',
    id,
    { report: reported, by: { name: by }, ...(actors !== undefined && { actors: names(actors) }) },
    told,
  );

export const attributed = (
  id: string,
  reported: string,
  by: string,
  actors: string,
  certainty: DataOf<'talion.responsibility.attributed.v1'>['certainty'],
  told: Told = {},
): LogEvent =>
  event(
    'talion.responsibility.attributed.v1',
    id,
    { report: reported, by: { name: by }, actors: names(actors), certainty },
    told,
  );

export const denied = (id: string, reported: string, by: string, told: Told = {}): LogEvent =>
  event('talion.responsibility.denied.v1', id, { report: reported, by: { name: by } }, told);

type Desk = Told & Readonly<{ analyst?: string }>;

const word =
  (type: 'talion.response.asserted.v1' | 'talion.response.rejected.v1') =>
  (id: string, response: string, triggers: string | readonly string[], { analyst, ...told }: Desk = {}): LogEvent =>
    event(type, id, { response, triggers: [triggers].flat(), ...(analyst !== undefined && { analyst }) }, told);

export const asserted = word('talion.response.asserted.v1');
export const rejected = word('talion.response.rejected.v1');

export const tally = (
  id: string,
  from: string,
  to: string,
  data: Omit<DataOf<'talion.tally.reported.v1'>, 'period'>,
  told: Told = {},
): LogEvent => event('talion.tally.reported.v1', id, { period: { from, to }, ...data }, told);

export const fitted = (
  id: string,
  parameters: DataOf<'talion.model.fitted.v1'>['parameters'],
  dyad?: readonly [string, string],
  told: Told = {},
): LogEvent => event('talion.model.fitted.v1', id, { parameters, ...(dyad && { dyad }) }, told);

export const registered = (
  id: string,
  name: string,
  more: Partial<DataOf<'talion.actor.registered.v1'>> = {},
  told: Told = {},
): LogEvent => event('talion.actor.registered.v1', id, { name, ...more }, told);

type Relation = DataOf<'talion.actor.related.v1'>;

const relation =
  (type: 'talion.actor.related.v1' | 'talion.actor.unrelated.v1') =>
  (
    id: string,
    actor: string,
    kind: Relation['relation'],
    to: string,
    validity: Pick<Relation, 'from' | 'until'> = {},
    told: Told = {},
  ): LogEvent =>
    event(type, id, { actor, relation: kind, to, ...validity }, told);

export const related = relation('talion.actor.related.v1');
export const unrelated = relation('talion.actor.unrelated.v1');
