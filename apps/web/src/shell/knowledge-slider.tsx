import { useEffect, useState } from 'react';
import { counted, moment } from '../parts/words';
import { useKnowledge } from '../view/knowledge';
import { stopAt } from '../view/stops';
import { useView } from '../view/use-view';

/** How long the slider must rest before everything is asked anew. */
const restMs = 200;

/** Drag to an earlier day, and every page shows what was known then. */
export function KnowledgeSlider() {
  const { view, change } = useView();
  const { data } = useKnowledge();
  const stops = data?.rows ?? [];
  const stands = stopAt(stops, view.asOf);
  const [dragged, setDragged] = useState<number>();
  const at = dragged ?? stands;

  useEffect(() => {
    if (dragged === undefined) return undefined;
    const rest = setTimeout(() => {
      change({ asOf: dragged >= stops.length ? '' : (stops[Math.max(0, dragged)]?.last ?? '') });
      setDragged(undefined);
    }, restMs);
    return () => clearTimeout(rest);
  }, [dragged, stops, change]);

  const told = at >= stops.length ? 'now' : moment(stops[Math.max(0, at)]?.last ?? view.asOf);
  return (
    <div className="knowledge">
      <label htmlFor="knowledge">
        As known <output>{dragged === undefined && view.asOf !== '' ? moment(view.asOf) : told}</output>
      </label>
      <div className="row">
        <input
          id="knowledge"
          type="range"
          min={0}
          max={stops.length}
          step={1}
          value={Math.max(0, at)}
          aria-valuetext={told}
          onChange={(event) => setDragged(Number(event.target.value))}
        />
        <AsOfField />
        <button type="button" className="quiet" disabled={view.asOf === ''} onClick={() => change({ asOf: '' })}>
          Now
        </button>
      </div>
      {data && (
        <p className="hint">
          {counted(stops.length, 'moment')} at which something became known
          {at < stops.length && `, ${counted(eventsAfter(stops, at), 'event')} not known then`}
        </p>
      )}
    </div>
  );
}

const eventsAfter = (stops: readonly Readonly<{ events: number }>[], at: number): number =>
  stops.slice(at + 1).reduce((sum, { events }) => sum + events, 0);

/** The same to the second, for a day that the slider has no stop at. */
function AsOfField() {
  const { view, change } = useView();
  return (
    <input
      key={view.asOf}
      type="datetime-local"
      step={1}
      aria-label="As known on (UTC)"
      defaultValue={fieldOf(view.asOf)}
      onBlur={(event) => {
        const given = event.target.value;
        if (given !== fieldOf(view.asOf)) change({ asOf: timeOf(given) });
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') change({ asOf: timeOf(event.currentTarget.value) });
      }}
    />
  );
}

/** The field's own form of a time, in UTC: the browser would take an offset for none at all. */
function fieldOf(asOf: string): string {
  const time = new Date(asOf);
  return Number.isNaN(time.getTime()) ? '' : time.toISOString().slice(0, 19);
}

const timeOf = (field: string): string => (field === '' ? '' : `${field.length === 16 ? `${field}:00` : field}Z`);
