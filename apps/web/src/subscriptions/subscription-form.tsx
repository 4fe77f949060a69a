import { useRef, useState } from 'react';
import { Trouble } from '../parts/trouble';
import { useAct } from './desk-api';
import type { Endpoint, Preview } from './desk-api';
import { filledIn } from './filled';
import { PreviewShown } from './preview-shown';

const kinds = {
  'cycle.completed': 'Retaliation cycle',
  'chain.started': 'Chain begins',
  'chain.escalated': 'Chain escalates',
  'chain.spilled': 'Chain spills over',
  'chain.paused': 'Chain pauses',
};

const numbers = [
  ['severityMin', 'Smallest severity (log2)', 'any', 'any'],
  ['stepMin', 'Smallest step (doublings)', 'any', 'any'],
  ['groupSeconds', 'Gather a chain for (seconds)', 'webhook 0, people 30', '1'],
  ['perMinuteMax', 'Messages a minute, then a digest', 'webhook no limit, people 10', '1'],
] as const;

export function SubscriptionForm({ endpoints }: Readonly<{ endpoints: readonly Endpoint[] }>) {
  const form = useRef<HTMLFormElement>(null);
  const subscribing = useAct();
  const previewing = useAct();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="panel" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Subscribe</summary>
      <form
        ref={form}
        className="fields"
        onSubmit={(event) => {
          event.preventDefault();
          const body = subscriptionIn(event.currentTarget);
          subscribing.mutate({ method: 'POST', path: 'subscriptions', body }, { onSuccess: () => setOpen(false) });
        }}
      >
        <Text id="s-name" name="name" label="Name" placeholder="Middle East desk" required />
        <div className="field">
          <label htmlFor="s-endpoint">Sent to</label>
          <select id="s-endpoint" name="endpoint" required>
            {endpoints.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <fieldset className="wide">
          <legend>Kinds (none ticked: all)</legend>
          <div className="ticks">
            {Object.entries(kinds).map(([kind, words]) => (
              <label key={kind}>
                <input type="checkbox" name="kinds" value={kind} /> {words}
              </label>
            ))}
          </div>
        </fieldset>
        <Text
          id="s-actors"
          name="actors"
          label="Actors or sides (ids, separated by commas)"
          placeholder="iran, united-states"
        />
        <Text id="s-dyads" name="dyads" label="Dyads (ids)" placeholder="iran--united-states" />
        <Text id="s-countries" name="countries" label="Countries" placeholder="Iraq, Syria" />
        <div className="field">
          <label htmlFor="s-cycles">Cycles of an episode</label>
          <select id="s-cycles" name="cycles">
            <option value="new">only the first, a new retaliation cycle</option>
            <option value="each">each one</option>
          </select>
        </div>
        {numbers.map(([name, label, placeholder, step]) => (
          <div className="field" key={name}>
            <label htmlFor={`s-${name}`}>{label}</label>
            <input id={`s-${name}`} name={name} type="number" step={step} min={0} placeholder={placeholder} />
          </div>
        ))}
        <fieldset className="wide">
          <legend>Quiet hours (both empty: none)</legend>
          <div className="row">
            <label className="inline">
              from <input name="quietFrom" type="time" />
            </label>
            <label className="inline">
              to <input name="quietTo" type="time" />
            </label>
            <label className="inline">
              in{' '}
              <select name="timeZone" defaultValue={Intl.DateTimeFormat().resolvedOptions().timeZone}>
                {['UTC', ...Intl.supportedValuesOf('timeZone')].map((zone) => (
                  <option key={zone}>{zone}</option>
                ))}
              </select>
            </label>
          </div>
        </fieldset>
        <div className="row wide">
          <button
            type="button"
            className="quiet"
            onClick={() =>
              form.current &&
              previewing.mutate({
                method: 'POST',
                path: 'subscriptions/previews',
                body: { filter: filterIn(form.current) },
              })
            }
          >
            Preview
          </button>
          <button type="submit" className="primary">
            Subscribe
          </button>
        </div>
      </form>
      <div id="preview-told" role="status">
        {previewing.isPending && <p className="hint">Counting…</p>}
        {previewing.data && <PreviewShown preview={previewing.data as unknown as Preview} />}
      </div>
      <Trouble error={subscribing.error ?? previewing.error} />
    </details>
  );
}

type TextProps = Readonly<{ id: string; name: string; label: string; placeholder: string; required?: boolean }>;

const Text = ({ id, name, label, placeholder, required = false }: TextProps) => (
  <div className="field">
    <label htmlFor={id}>{label}</label>
    <input id={id} name={name} placeholder={placeholder} required={required} maxLength={2000} />
  </div>
);

function filterIn(form: HTMLFormElement) {
  const { text, number, list } = filledIn(form);
  return {
    ...Object.fromEntries(['kinds', 'actors', 'dyads', 'countries'].map((name) => [name, list(name)])),
    severityMin: number('severityMin'),
    stepMin: number('stepMin'),
    cycles: text('cycles'),
  };
}

function subscriptionIn(form: HTMLFormElement) {
  const { text, number } = filledIn(form);
  const quiet = { timeZone: text('timeZone'), from: text('quietFrom'), to: text('quietTo') };
  return {
    name: text('name'),
    endpoint: text('endpoint'),
    filter: filterIn(form),
    groupSeconds: number('groupSeconds'),
    perMinuteMax: number('perMinuteMax'),
    quietHours: quiet.from === '' && quiet.to === '' ? undefined : quiet,
  };
}
