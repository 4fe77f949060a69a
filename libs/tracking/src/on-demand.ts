import { canonicalJson, parametersFrom, project } from '@talion/domain';
import type { AskedParameters, LogEvent, ModelName, ReadModels } from '@talion/domain';
import { ActionIndex } from './action-index';
import type { Position } from './position';
import type { ReadStore } from './read-store';
import { entryOf } from './row-entry';
import type { RowEntry, RowOf } from './row-entry';
import { TrackingTrouble } from './trouble';

/** The read models under some parameters, and the position of the log that they cover. */
export class Computed {
  private readonly entries = new Map<ModelName, readonly FoundRow[]>();
  private readonly actions: ActionIndex;

  constructor(
    readonly models: ReadModels,
    readonly position: Position,
  ) {
    this.actions = new ActionIndex(models.actions);
  }

  /** Rows with what they are found by, made at the first question. */
  rowsOf(model: ModelName): readonly FoundRow[] {
    const known = this.entries.get(model);
    if (known) return known;
    const rows = this.models[model].map((row) => ({ entry: entryOf(model, row, this.actions), row }));
    this.entries.set(model, rows);
    return rows;
  }
}

type FoundRow = Readonly<{ entry: RowEntry; row: RowOf<ModelName> }>;

/** Events beyond which a question under other parameters is refused: some ten seconds of work on one core, in a process that others ask too. */
export const eventsMaxDefault = 150_000;
/** Answers kept: an analyst's page asks for seven models under the same parameters, and some analysts ask at once. */
const answersMax = 8;

/** Whether the tables hold the answer: all but the level is as the definitions have it. */
export const isTabled = ({ level, ...asked }: AskedParameters): boolean =>
  canonicalJson(parametersFrom(asked)) === canonicalJson(parametersFrom());

/** Answers to "as known on that day", "as if": the same `project`, over the same events, with other parameters. */
export class OnDemand {
  private readonly answers = new Map<string, Promise<Computed>>();
  private held: Promise<Readonly<{ position: Position; events: readonly LogEvent[] }>> | undefined;

  constructor(
    private readonly store: ReadStore,
    private readonly eventsMax: number = eventsMaxDefault,
  ) {}

  /** @throws TrackingTrouble `work-too-large` where the history is longer than can be folded for one question. */
  async compute(asked: AskedParameters): Promise<Computed> {
    const position = await this.store.position();
    const name = canonicalJson([position, parametersFrom(asked)]);
    const known = this.answers.get(name);
    if (known) return known;
    const answer = this.project(position, asked);
    this.remember(name, answer);
    return answer;
  }

  /** The events that the read models cover, for a question that needs all of them; `told` is what the refusal says of it. */
  async eventsFor(told: string): Promise<Readonly<{ position: Position; events: readonly LogEvent[] }>> {
    const position = await this.store.position();
    await this.refuseTooMany((count) => `${told} takes all ${count} events of the log`);
    return this.eventsAt(position);
  }

  private async project(position: Position, asked: AskedParameters): Promise<Computed> {
    await this.refuseTooMany(
      (count) => `A question under other parameters than the defaults folds all ${count} events of the log`,
      `Ask without ${namesOf(asked)}, or ask "talion project" with a file of the events in question.`,
    );
    const { events, position: covered } = await this.eventsAt(position);
    return new Computed(project(events, asked), covered);
  }

  private async refuseTooMany(
    told: (count: number) => string,
    advice = 'Ask the command line, with a file of the events in question.',
  ): Promise<void> {
    const count = await this.store.countEvents();
    if (count <= this.eventsMax) return;
    throw new TrackingTrouble(
      'work-too-large',
      `${told(count)}; at most ${this.eventsMax} are folded for one question. ${advice}`,
    );
  }

  /** The events are read once for all questions that come while nothing is added. */
  private async eventsAt(position: Position) {
    const held = await this.held?.catch(() => undefined);
    if (held?.position === position) return held;
    this.held = this.readEvents(position);
    return this.held;
  }

  private async readEvents(position: Position) {
    const events: LogEvent[] = [];
    for await (const { event } of this.store.events()) events.push(event);
    return { position, events };
  }

  private remember(name: string, answer: Promise<Computed>): void {
    const [oldest] = this.answers.keys();
    if (this.answers.size >= answersMax && oldest !== undefined) this.answers.delete(oldest);
    this.answers.set(name, answer);
    answer.catch(() => this.answers.delete(name));
  }
}

const namesOf = (asked: AskedParameters): string =>
  Object.keys(asked)
    .filter((name) => name !== 'level')
    .join(', ');
