import {
  canonicalJson,
  forecastsOf,
  linkParameterNames,
  modelEventTypes,
  modelsIn,
  opensSince,
  parametersFrom,
  timeOf,
  writeTime,
} from '@talion/domain';
import type { ActionRow, AskedParameters, ForecastRow, ModelBook, Parameters, SequenceRow } from '@talion/domain';
import { actorsOf } from './action-index';
import { allRows } from './all-rows';
import { isTabled } from './on-demand';
import type { OnDemand } from './on-demand';
import type { Position } from './position';
import type { ReadStore } from './read-store';
import type { RowEntry } from './row-entry';
import { TrackingTrouble } from './trouble';

/** A forecast with what it is found by. */
export type FoundForecast = Readonly<{ entry: RowEntry; row: ForecastRow }>;
export type Forecasted = Readonly<{ position: Position; forecasts: readonly FoundForecast[] }>;

/** Sequences, and events that decide on models, that one question looks at: some seconds of work. */
const rowsMaxDefault = 20_000;
const modelEventsMax = 100_000;
/** Actions that are asked for at once. */
const actionsAtOnce = 2000;
/** Answers kept: pages of one answer are asked for one by one. */
const answersMax = 8;

/**
 * Who is likely to answer. Where sequences are as the definitions have them, their rows and the actions that they name are enough, whatever the clock and the
 * linking model; other questions go through `project` over all events, within its bounds.
 */
export class Forecasts {
  private readonly answers = new Map<string, Promise<Forecasted>>();

  constructor(
    private readonly store: ReadStore,
    private readonly onDemand: OnDemand,
    private readonly rowsMax: number = rowsMaxDefault,
  ) {}

  /** @throws TrackingTrouble `work-too-large` where there is more to look at than can be for one question. */
  async ask(asked: AskedParameters): Promise<Forecasted> {
    const position = await this.store.position();
    const name = canonicalJson([position, parametersFrom(asked)]);
    const known = this.answers.get(name);
    if (known) return known;
    const answer = this.compute(position, { ...asked, level: 'bloc' });
    const [oldest] = this.answers.keys();
    if (this.answers.size >= answersMax && oldest !== undefined) this.answers.delete(oldest);
    this.answers.set(name, answer);
    answer.catch(() => this.answers.delete(name));
    return answer;
  }

  private async compute(position: Position, asked: AskedParameters): Promise<Forecasted> {
    const parameters = parametersFrom(asked);
    const now = parameters.now ?? (await this.store.lastAcceptance(parameters.asOf));
    if (now === undefined) return { position, forecasts: [] };
    const clock = timeOf(now);
    const events = await this.store.eventsOfTypes(modelEventTypes, modelEventsMax);
    if (!events) throw tooLarge(modelEventsMax, 'events that name actors, fit models or take something back');
    const models = modelsIn(events, asked);
    const { sequences, actions, covered } = sequencesAreTabled(asked)
      ? { ...(await this.stored(clock, parameters, models)), covered: position }
      : await this.computed(asked);
    const rows = forecastsOf(
      { sequences, action: (id) => actions.get(id), modelOf: (dyads) => models.modelOf(dyads), clock },
      parameters,
    );
    return { position: covered, forecasts: rows.map((row) => ({ row, entry: entryOf(row, actions) })) };
  }

  private async computed(asked: AskedParameters) {
    const { models, position } = await this.onDemand.compute(asked);
    return {
      sequences: models.sequences,
      actions: new Map(models.actions.map((action) => [action.id, action])),
      covered: position,
    };
  }

  /** The sequences of the dyads in which a provocation may be open, as far back as acts count under their models, and their actions. */
  private async stored(clock: number, parameters: Parameters, models: ModelBook) {
    const recent = await this.sequencesSince(opensSince(clock, parameters));
    const dyads = new Set(recent.filter(({ from }) => timeOf(from) < clock).map(({ dyad }) => dyad));
    const days = [...dyads].map((dyad) => {
      const { horizonDays, backgroundDays } = models.modelOf([dyad]);
      return Math.max(horizonDays, backgroundDays, parameters.chainLullDays);
    });
    const back = days.reduce((most, one) => Math.max(most, one), 0);
    const since = writeTime(Math.max(clock - back * dayMs, 0));
    const sequences = (dyads.size > 0 ? await this.sequencesSince(since) : []).filter(({ dyad }) => dyads.has(dyad));
    const ids = [...new Set(sequences.flatMap(({ moves }) => moves.flatMap((move) => move.actions)))];
    const actions = new Map<string, ActionRow>();
    for (let at = 0; at < ids.length; at += actionsAtOnce) {
      for (const row of await this.store.rows('actions', ids.slice(at, at + actionsAtOnce))) actions.set(row.id, row);
    }
    return { sequences, actions };
  }

  private async sequencesSince(from: string): Promise<readonly SequenceRow[]> {
    const found = await allRows(this.store, 'sequences', { level: 'bloc', from }, this.rowsMax);
    if (!found) throw tooLarge(this.rowsMax, `sequences with acts since ${from}`);
    return found;
  }
}

const tooLarge = (most: number, what: string): TrackingTrouble =>
  new TrackingTrouble(
    'work-too-large',
    `A forecast looks at ${most} ${what} at most, and there are more. Ask "talion forecast" with a file of the events in question.`,
  );

const dayMs = 86_400_000;

/** Whether the rows of sequences are what these parameters give: the clock, the lull and the linking model change none of them. */
function sequencesAreTabled(asked: AskedParameters): boolean {
  const free: readonly string[] = ['now', 'chainLullDays', ...linkParameterNames];
  return isTabled(Object.fromEntries(Object.entries(asked).filter(([name]) => !free.includes(name))));
}

function entryOf(row: ForecastRow, actions: ReadonlyMap<string, ActionRow>): RowEntry {
  const provocation = row.provocation.flatMap((id) => actions.get(id) ?? []);
  return {
    key: row.id,
    id: row.id,
    from: timeOf(row.from),
    to: timeOf(row.to),
    actors: [...row.sides, ...actorsOf(provocation)],
    of: [row.dyad, row.id, ...row.provocation],
  };
}
