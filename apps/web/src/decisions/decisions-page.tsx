import { useId } from 'react';
import { Answered, None, Section } from '../parts/section';
import { Trouble } from '../parts/trouble';
import { moment } from '../parts/words';
import { useKeyHolder, useMay } from '../shell/key-form';
import { useRows } from '../view/questions';
import { ActorForms } from './actor-forms';
import { useUndo } from './decide';
import type { Decided } from './decide';
import { decisionInWords, reasonOf } from './in-words';

const shown = { pageRows: 100 };

/** What analysts have decided, the newest first, each with its reason; and what is decided about actors. */
export default function DecisionsPage() {
  const { data: holder } = useKeyHolder();
  const decided = useRows<Decided>('decisions', {}, shown, undefined, ['asOf']);
  return (
    <>
      <h1>Decisions</h1>
      <p className="lead">
        Every decision is an event with a name and a reason. {holder && <>Yours are made as {holder.name}.</>} What is
        decided about an action or a link is decided where it is shown.
      </p>
      <Section title="Actors">
        <ActorForms />
      </Section>
      <Section title="What was decided">
        <Answered of={decided}>
          {({ rows, more }) =>
            rows.length === 0 ? (
              <None>Nobody has decided anything yet.</None>
            ) : (
              <>
                <ol className="plain" aria-label="Decisions, the newest first">
                  {rows.map((one) => (
                    <DecidedItem key={`${one.event.id} ${one.event.source}`} decided={one} />
                  ))}
                </ol>
                {more && <p className="hint">There are more: the API pages through all of them.</p>}
              </>
            )
          }
        </Answered>
      </Section>
    </>
  );
}

function DecidedItem({ decided: { event, by, at, undone, waiting } }: Readonly<{ decided: Decided }>) {
  const reason = reasonOf(event);
  return (
    <li className="panel decided">
      <p className="when">
        <time dateTime={at}>{moment(at)}</time>, {by}
        {undone && <span className="badge warn">undone</span>}
        {waiting !== undefined && <span className="badge">waits: {waiting}</span>}
      </p>
      <p>
        <strong>{decisionInWords(event)}</strong>
        {reason !== undefined && `. ${reason}`}
      </p>
      {undone ? (
        <p className="hint">
          Undone by {undone.by}, {moment(undone.at)}: {undone.reason}
        </p>
      ) : (
        <Undo event={`${event.id}@${event.source}`} about={decisionInWords(event)} />
      )}
    </li>
  );
}

function Undo({ event, about }: Readonly<{ event: string; about: string }>) {
  const may = useMay('analyst');
  const undoing = useUndo();
  const field = useId();
  if (!may) return null;
  return (
    <details className="more">
      <summary aria-label={`Undo: ${about}`}>Undo</summary>
      <form
        className="row"
        onSubmit={(submitted) => {
          submitted.preventDefault();
          const reason = new FormData(submitted.currentTarget).get('reason');
          undoing.mutate({ event, reason: typeof reason === 'string' ? reason : '' });
        }}
      >
        <label htmlFor={field} className="unseen">
          Reason
        </label>
        <input id={field} name="reason" required placeholder="Reason" maxLength={4000} />
        <button type="submit" className="quiet" disabled={undoing.isPending}>
          Undo it
        </button>
      </form>
      <Trouble error={undoing.error} />
    </details>
  );
}
