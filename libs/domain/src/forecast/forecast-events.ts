import { modelsIn } from '../dyads/models-in';
import type { LogEvent } from '../events/log-event';
import { parametersFrom } from '../parameters';
import type { AskedParameters } from '../parameters';
import { project } from '../project';
import { timeOf } from '../time';
import { forecastsOf } from './forecasts';
import type { ForecastRow } from './forecasts';

/** The forecasts that a set of events gives: at the clock that is asked for, else at the last acceptance. */
export function forecast(events: readonly LogEvent[], asked: AskedParameters = {}): ForecastRow[] {
  const parameters = parametersFrom(asked);
  const { sequences, actions } = project(events, { ...asked, level: 'bloc' });
  const byId = new Map(actions.map((action) => [action.id, action]));
  const models = modelsIn(events, asked);
  return forecastsOf(
    {
      sequences,
      action: (id) => byId.get(id),
      modelOf: (dyads) => models.modelOf(dyads),
      clock: parameters.now === undefined ? lastAcceptance(events, parameters.asOf) : timeOf(parameters.now),
    },
    parameters,
  );
}

/** The default clock, as for the status of chains. */
export function lastAcceptance(events: Iterable<LogEvent>, asOf: string | undefined): number {
  const limit = asOf === undefined ? Infinity : timeOf(asOf);
  let last = 0;
  for (const { time } of events) {
    const accepted = timeOf(time);
    if (accepted <= limit && accepted > last) last = accepted;
  }
  return last;
}
