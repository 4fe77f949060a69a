import { alertsOfSequence } from '../alerts/alerts';
import type { AlertRow, Raise } from '../alerts/alerts';
import type { Action } from '../actions/action';
import { dyadRow } from '../dyads/dyad-row';
import { sequenceOf, shownRow } from '../dyads/sequences';
import type { SequenceRow } from '../dyads/sequences';
import { sidesOf } from '../dyads/timeline';
import type { Parameters } from '../parameters';
import type { DyadRow } from '../read-models';
import type { LiveCoverage } from './live-coverage';
import type { LiveDyads } from './live-dyads';
import type { LiveEpisode, LiveTimeline } from './live-timeline';
import type { RowChanges } from './row-changes';

/** The rows of dyads and their episodes, and the cycles that desks are told of, written where a timeline has changed. */
type Tools = Readonly<{
  coverage: LiveCoverage;
  trigger: (action: Action) => Action | undefined;
  actionOf: (id: string) => Action | undefined;
  parameters: Parameters;
  raise: Raise;
}>;

export class LiveSequences {
  private readonly alerts = new Map<LiveEpisode, readonly AlertRow[]>();

  constructor(private readonly tools: Tools) {}

  settle(dyads: LiveDyads, rows: RowChanges): void {
    for (const timeline of dyads.touched) {
      for (const episode of timeline.dropped) this.drop(timeline, episode, rows);
      for (const episode of timeline.touched) this.write(timeline, episode, rows);
      timeline.dropped.clear();
      timeline.touched.clear();
      this.writeDyad(timeline, rows);
    }
    dyads.touched.clear();
  }

  private drop({ level }: LiveTimeline, episode: LiveEpisode, rows: RowChanges): void {
    if (episode.rowId !== undefined) rows.remove('sequences', rowKey(level, episode.rowId));
    for (const { id } of this.alerts.get(episode) ?? []) rows.remove('alerts', id);
    this.alerts.delete(episode);
  }

  private write(timeline: LiveTimeline, episode: LiveEpisode, rows: RowChanges): void {
    this.drop(timeline, episode, rows);
    const row = this.rowOf(timeline, episode);
    episode.rowId = row.id;
    rows.write('sequences', rowKey(timeline.level, row.id), row);
    if (timeline.level !== 'bloc') return;
    const alerts = alertsOfSequence(row, this.tools.actionOf, this.tools.raise);
    if (alerts.length > 0) this.alerts.set(episode, alerts);
    for (const alert of alerts) rows.write('alerts', alert.id, alert);
  }

  private rowOf(timeline: LiveTimeline, { start, end, orderUnknown }: LiveEpisode): SequenceRow {
    const { dyad, level, actions, unmoving, shown } = timeline;
    return sequenceOf(
      { dyad, level, sides: sidesOf(actions, dyad, level) },
      { entries: timeline.entries.slice(start, end), orderUnknown },
      ({ from, to }) => [...shown.overlapping(from, to)].flatMap((action) => shownRow(action, unmoving) ?? []),
      this.tools.trigger,
      this.tools.parameters,
    );
  }

  private writeDyad(timeline: LiveTimeline, rows: RowChanges): void {
    const key = rowKey(timeline.level, timeline.dyad);
    if (timeline.actions.length === 0) rows.remove('dyads', key);
    else rows.write('dyads', key, this.dyadRowOf(timeline));
  }

  dyadRowOf(timeline: LiveTimeline): DyadRow {
    const { dyad, level, actions, episodes, entries, unmoving } = timeline;
    return dyadRow(
      { dyad, level, sides: sidesOf(actions, dyad, level), actions, entries, unmoving },
      {
        sequences: episodes.flatMap(({ rowId }) => rowId ?? []),
        coverage: this.tools.coverage.of(level, dyad),
        parameters: this.tools.parameters,
      },
    );
  }
}

/** Rows of one id stand at each level. */
const rowKey = (level: string, id: string): string => `${level}\n${id}`;
