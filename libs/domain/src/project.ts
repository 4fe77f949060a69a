import { actionsByDyad } from './actions/action';
import type { Action } from './actions/action';
import { actionsOf } from './actions-of';
import type { ResponseWords } from './actions/response-words';
import { actorRows, relationRows } from './actors/actor-rows';
import { alertsOf } from './alerts/alerts';
import { Sidelines, pausesOf, statusOf } from './chains/attachments';
import { breakLoops } from './chains/break-loops';
import { chainsOf } from './chains/chain';
import { coverageOf } from './coverage';
import { dyadRow } from './dyads/dyad-row';
import { linkRetaliation } from './dyads/links';
import { ModelBook } from './dyads/models';
import { sequencesOf } from './dyads/sequences';
import type { SequenceRow } from './dyads/sequences';
import { timelineOf } from './dyads/timeline';
import type { Timeline } from './dyads/timeline';
import type { LogEvent } from './events/log-event';
import { levels } from './events/statements';
import type { Level } from './events/statements';
import { compareText } from './order';
import { parametersFrom } from './parameters';
import type { AskedParameters, Parameters } from './parameters';
import { actionRow, chainRow } from './read-models';
import type { ReadModels } from './read-models';
import { timeOf } from './time';

/**
 * The whole of Talion as one pure function: from a set of events and parameters to the read models. Order, batching, duplicates and restarts never
 * change the result; the incremental projector is an optimisation of it, and is tested against it.
 */
export function project(events: Iterable<LogEvent>, asked: AskedParameters = {}): ReadModels {
  return projectLevels(events, asked, [asked.level ?? 'bloc']);
}

/** `project` with the dyads and sequences of several levels in one pass: what the tables hold. */
export function projectLevels(
  events: Iterable<LogEvent>,
  asked: AskedParameters,
  shownLevels: readonly Level[] = levels,
): ReadModels {
  const parameters = parametersFrom(asked);
  const { history, book, relations, actions, words } = actionsOf(events, parameters);
  const coverage = coverageOf(history, actions, book, relations);

  const bloc = dyadsAt('bloc', actions, words, parameters);
  const shown = shownLevels.map((level) => (level === 'bloc' ? bloc : dyadsAt(level, actions, words, parameters)));

  const hostile = actions.filter(({ role }) => role === 'hostile');
  const models = new ModelBook(history, book, parameters.link);
  const links = breakLoops(linkRetaliation(bloc.timelines, hostile, words, models, relations));
  const chains = chainsOf(links, relations);
  const sidelines = new Sidelines(words, book, relations);
  for (const action of actions) if (action.role !== 'hostile') sidelines.add(action);
  const clock = parameters.now === undefined ? history.lastAcceptance : timeOf(parameters.now);
  const attached = chains.map((chain) => ({
    chain,
    attached: sidelines.attachedTo(chain, parameters),
  }));
  const paused = attached.map((one) => ({ chain: one.chain, pauses: pausesOf(one.chain, one.attached) }));

  return {
    actions: actions.map((action) => actionRow(action, relations)),
    actors: actorRows(book, actions, relations),
    relations: relationRows(relations),
    dyads: shown.flatMap(({ timelines, sequences }) =>
      timelines.map((timeline) =>
        dyadRow(timeline, {
          sequences: (sequences.get(timeline.dyad) ?? []).map(({ id }) => id),
          coverage: coverage.filter((one) => one.level === timeline.level && one.dyads.includes(timeline.dyad)),
          parameters,
        }),
      ),
    ),
    sequences: shown.flatMap(allOf),
    links: links.map(({ row }) => row).sort((a, b) => compareText(a.response, b.response)),
    chains: attached.map((one) =>
      chainRow(one.chain, one.attached, statusOf(one.chain, one.attached, clock, parameters)),
    ),
    alerts: alertsOf(allOf(bloc), paused, new Map(actions.map((action) => [action.id, action])), relations, parameters),
    coverage,
    pending: history.pending.sort(
      (a, b) => compareText(a.event, b.event) || compareText(a.waitsFor, b.waitsFor) || compareText(a.reason, b.reason),
    ),
    quarantine: history.quarantine.sort(
      (a, b) => compareText(a.id, b.id) || compareText(a.source, b.source) || a.n - b.n,
    ),
  };
}

type Dyads = Readonly<{ timelines: readonly Timeline[]; sequences: ReadonlyMap<string, readonly SequenceRow[]> }>;

/** All dyads of a level with their sequences, in order of id. */
function dyadsAt(level: Level, actions: readonly Action[], words: ResponseWords, parameters: Parameters): Dyads {
  const trigger = (action: Action): Action | undefined => words.triggerOf(action);
  const timelines = [...actionsByDyad(actions, level)]
    .sort(([a], [b]) => compareText(a, b))
    .map(([dyad, contributing]) => timelineOf(dyad, level, contributing, trigger, parameters));
  return {
    timelines,
    sequences: new Map(timelines.map((timeline) => [timeline.dyad, sequencesOf(timeline, trigger, parameters)])),
  };
}

const allOf = ({ sequences }: Dyads): SequenceRow[] =>
  [...sequences.values()].flat().sort((a, b) => compareText(a.id, b.id));
