import { dotted } from '../parts/who';
import { counted, listed, moment } from '../parts/words';
import type { Act, AlertFilter, Delivery, Endpoint, Mute, Subscription } from './desk-api';

/** Subscriptions, endpoints, messages and mutes as they are shown, each with what can be done to it. */

type Doing = (what: Act) => void;

/** `about` is what a screen reader hears more. */
const Button = ({ text, about, onClick }: Readonly<{ text: string; about: string; onClick: () => void }>) => (
  <button type="button" className="quiet" aria-label={`${text}: ${about}`} onClick={onClick}>
    {text}
  </button>
);

type SubscriptionProps = Readonly<{ subscription: Subscription; endpoint: string; act: Doing }>;

export function SubscriptionItem({ subscription, endpoint, act }: SubscriptionProps) {
  const { id, name, filter, groupSeconds, perMinuteMax, quietHours, paused } = subscription;
  const path = `subscriptions/${id}`;
  return (
    <li className="panel">
      <div className="title">
        <h3>{name}</h3>
        <span className={`state ${paused ? 'off' : 'on'}`}>{paused ? 'paused' : 'on'}</span>
      </div>
      <p>
        {filterInWords(filter)}, to {endpoint}.
      </p>
      <p className="hint">
        {dotted(
          groupSeconds > 0 && `gathered for ${groupSeconds} s`,
          perMinuteMax > 0 && `at most ${perMinuteMax} a minute`,
          quietHours && `quiet from ${quietHours.from} to ${quietHours.to} (${quietHours.timeZone})`,
        )}
      </p>
      <div className="row">
        <Button
          text={paused ? 'Resume' : 'Pause'}
          about={name}
          onClick={() => act({ method: 'PATCH', path, body: { paused: !paused } })}
        />
        <Button text="Take away" about={name} onClick={() => act({ method: 'DELETE', path })} />
      </div>
    </li>
  );
}

const filterInWords = ({ kinds, actors, dyads, countries, severityMin, stepMin, cycles }: AlertFilter): string =>
  [
    kinds ? listed(kinds) : 'Every kind of alert',
    cycles === 'each' ? 'each cycle' : 'new cycles only',
    actors && `with ${listed(actors)}`,
    dyads && `between ${listed(dyads)}`,
    countries && `in ${listed(countries)}`,
    severityMin !== undefined && `severity ${severityMin} or more`,
    stepMin !== undefined && `a step of ${stepMin} or more`,
  ]
    .filter((part) => part !== undefined && part !== false)
    .join(', ');

type EndpointProps = Readonly<{ endpoint: Endpoint; act: Doing; secret: string | undefined; onRotate: () => void }>;

export function EndpointItem({ endpoint, act, secret, onRotate }: EndpointProps) {
  const { id, name, kind, target, on, offReason, waiting, dead, failures, openUntil, catchingUp } = endpoint;
  const path = `endpoints/${id}`;
  return (
    <li className="panel">
      <div className="title">
        <h3>{name}</h3>
        <span className={`state ${on ? 'on' : 'off'}`}>{on ? 'on' : 'off'}</span>
      </div>
      <p>
        {kind}: <code>{target}</code>
      </p>
      <p className="hint">
        {dotted(
          !on && offReason,
          counted(waiting, 'message waits', 'messages wait'),
          dead > 0 && `${dead} given up`,
          failures > 0 && counted(failures, 'attempt failed', 'attempts failed'),
          openUntil !== undefined && `left alone until ${moment(openUntil)}`,
          catchingUp && waiting > 0 && 'catching up',
        )}
      </p>
      <div className="row">
        <Button text="Send a trial" about={name} onClick={() => act({ method: 'POST', path: `${path}/trials` })} />
        <Button
          text={on ? 'Switch off' : 'Switch on'}
          about={name}
          onClick={() => act({ method: 'PATCH', path, body: { on: !on } })}
        />
        {kind === 'webhook' && <Button text="New secret" about={name} onClick={onRotate} />}
        {dead > 0 && (
          <Button
            text="Send again what was given up"
            about={name}
            onClick={() => act({ method: 'POST', path: `${path}/resends` })}
          />
        )}
        <Button text="Take away" about={name} onClick={() => act({ method: 'DELETE', path })} />
      </div>
      <p role="status">
        {secret !== undefined && (
          <>
            New secret, shown this once: <code>{secret}</code>
          </>
        )}
      </p>
    </li>
  );
}

export function MessageItem({ message, to, act }: Readonly<{ message: Delivery; to: string; act: Doing }>) {
  const { id, state, facts, attempts, created, settled, due, reason } = message;
  const [first, ...more] = facts;
  const title = first ? `${first.title}${more.length > 0 ? ` (and ${more.length} more)` : ''}` : 'A trial';
  return (
    <li className="alert" title={id}>
      <p className="when">
        <span className={`state ${state}`}>{state}</span>{' '}
        <time dateTime={settled ?? created}>{moment(settled ?? created)}</time> to {to}, {counted(attempts, 'attempt')}
        {state === 'waiting' && `, due ${moment(due)}`}
      </p>
      <p>{title}</p>
      {reason !== undefined && <p className="hint">{reason}</p>}
      {state === 'dead' && (
        <Button
          text="Send again"
          about={title}
          onClick={() => act({ method: 'POST', path: `deliveries/${id}/resends` })}
        />
      )}
    </li>
  );
}

export const MuteItem = ({ mute: { id, about, until, note, by }, act }: Readonly<{ mute: Mute; act: Doing }>) => (
  <li className="panel">
    <p>
      <code>{about}</code> until {moment(until)}: {note} ({by})
    </p>
    <Button text="End it" about={about} onClick={() => act({ method: 'DELETE', path: `mutes/${id}` })} />
  </li>
);
