import type { LogEvent } from '@talion/domain';
import { None } from '../parts/section';
import { moment, sourceName } from '../parts/words';
import type { ActionAnswer } from './answers';

/** What became of an action's reports: corrections field by field, withdrawals, and what analysts decided, in the order in which it was accepted. */
export function History({ row, events }: Pick<ActionAnswer, 'row' | 'events'>) {
  const names = [...row.reports.flatMap(({ corrections }) => corrections), ...row.decisions];
  const told = names
    .flatMap((name) => events[name] ?? [])
    .sort((a, b) => a.time.localeCompare(b.time) || a.id.localeCompare(b.id));
  if (told.length === 0) return <None>No report was corrected, and nobody decided anything about them.</None>;
  return (
    <ol className="plain">
      {told.map((event) => (
        <li key={`${event.id} ${event.source}`} className="alert">
          <p className="when">
            <time dateTime={event.time}>{moment(event.time)}</time>, <ByWhom event={event} />
          </p>
          <Told event={event} />
        </li>
      ))}
    </ol>
  );
}

const ByWhom = ({ event: { source, data } }: Readonly<{ event: LogEvent }>) => (
  <span className="source">{'analyst' in data ? data.analyst : sourceName(source)}</span>
);

function Told({ event }: Readonly<{ event: LogEvent }>) {
  if (event.type === 'talion.action.corrected.v1')
    return (
      <>
        <p>
          Corrects <code>{event.data.report}</code>: {event.data.reason}
        </p>
        <ul>
          {Object.entries(event.data.fields).map(([field, value]) => (
            <li key={field}>
              {field}: <code>{JSON.stringify(value)}</code>
            </li>
          ))}
        </ul>
      </>
    );
  if (event.type === 'talion.actions.merged.v1' || event.type === 'talion.actions.split.v1')
    return (
      <p>
        {event.type === 'talion.actions.merged.v1' ? 'One action' : 'Different actions'}:{' '}
        {event.data.reports.join(', ')}
        {event.data.reason !== undefined && `. ${event.data.reason}`}
      </p>
    );
  return <p>{event.type}</p>;
}
