import { Trouble } from '../parts/trouble';
import { useAct } from './desk-api';
import { filledIn } from './filled';

const hourMs = 3_600_000;
const hoursDefault = 24;

export function MuteForm() {
  const muting = useAct();
  return (
    <details className="panel">
      <summary>Mute something</summary>
      <form
        className="fields"
        onSubmit={(event) => {
          event.preventDefault();
          const form = event.currentTarget;
          const { text, number } = filledIn(form);
          const until = new Date(Date.now() + (number('hours') ?? hoursDefault) * hourMs).toISOString();
          const body = { about: text('about'), until, note: text('note') };
          muting.mutate({ method: 'POST', path: 'mutes', body }, { onSuccess: () => form.reset() });
        }}
      >
        <div className="field">
          <label htmlFor="m-about">Id of a dyad, chain, alert or subscription</label>
          <input id="m-about" name="about" required />
        </div>
        <div className="field">
          <label htmlFor="m-hours">For (hours)</label>
          <input id="m-hours" name="hours" type="number" min={1} max={8760} defaultValue={hoursDefault} required />
        </div>
        <div className="field wide">
          <label htmlFor="m-note">Why</label>
          <input id="m-note" name="note" required maxLength={2000} />
        </div>
        <div className="row wide">
          <button type="submit" className="primary">
            Mute
          </button>
        </div>
      </form>
      <Trouble error={muting.error} />
    </details>
  );
}
