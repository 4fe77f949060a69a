import { Trouble } from '../parts/trouble';
import { useAct } from './desk-api';
import { filledIn } from './filled';

export function EndpointForm() {
  const adding = useAct();
  const secret = adding.data?.['secret'];
  return (
    <details className="panel">
      <summary>Add an endpoint</summary>
      <form
        className="fields"
        onSubmit={(event) => {
          event.preventDefault();
          const form = event.currentTarget;
          const { text } = filledIn(form);
          const body = { name: text('name'), kind: text('kind'), target: text('target') };
          adding.mutate({ method: 'POST', path: 'endpoints', body }, { onSuccess: () => form.reset() });
        }}
      >
        <div className="field">
          <label htmlFor="e-name">Name</label>
          <input id="e-name" name="name" required maxLength={100} />
        </div>
        <div className="field">
          <label htmlFor="e-kind">Kind</label>
          <select id="e-kind" name="kind">
            <option value="webhook">Webhook</option>
            <option value="chat">Chat (Slack, Mattermost)</option>
            <option value="mail">Mail</option>
          </select>
        </div>
        <div className="field wide">
          <label htmlFor="e-target">URL, or mail addresses separated by commas</label>
          <input id="e-target" name="target" required maxLength={2000} autoComplete="off" />
        </div>
        <div className="row wide">
          <button type="submit" className="primary">
            Add
          </button>
        </div>
      </form>
      <p id="endpoint-told" role="status">
        {adding.isSuccess &&
          (typeof secret === 'string' ? (
            <>
              It is added. Its secret, shown this once: <code>{secret}</code>
            </>
          ) : (
            'It is added. Send it a trial to see whether it comes through.'
          ))}
      </p>
      <Trouble error={adding.error} />
    </details>
  );
}
