import { actorsIn, AlertItem } from '../parts/alert-item';
import { counted } from '../parts/words';
import { useNames } from '../view/questions';
import type { Preview } from './desk-api';

/** The latest alerts that are shown by themselves. */
const latestMax = 5;

/** What a subscription would have raised. */
export function PreviewShown({ preview: { alerts, byWeek, latest, cut } }: Readonly<{ preview: Preview }>) {
  const shown = latest.slice(0, latestMax);
  const nameOf = useNames(actorsIn(shown));
  const most = Math.max(1, ...byWeek.map((week) => week.alerts));
  return (
    <div>
      <p>
        <strong>{counted(alerts, 'alert')}</strong> of what happened in the last 90 days
        {cut && ', of the latest 20,000 looked at'}.
      </p>
      {alerts > 0 && (
        <ul className="weeks">
          {byWeek.map(({ from, alerts: count }) => (
            <li key={from}>
              <time dateTime={from}>{from.slice(0, 10)}</time>
              <meter min={0} max={most} value={count} aria-label={`week from ${from.slice(0, 10)}`} />
              <span>{count}</span>
            </li>
          ))}
        </ul>
      )}
      {shown.length > 0 && <p className="hint">The latest:</p>}
      <ol className="plain">
        {shown.map((alert) => (
          <AlertItem key={alert.id} alert={alert} nameOf={nameOf} />
        ))}
      </ol>
    </div>
  );
}
