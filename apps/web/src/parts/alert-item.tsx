import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { AlertNotice, AlertRow } from '@talion/domain';
import type { NameOf } from '../view/questions';
import { usePages } from '../view/use-view';
import { doublings, latency, listed, moment, score } from './words';

export function AlertItem({
  alert,
  nameOf,
  children,
}: Readonly<{ alert: AlertRow; nameOf: NameOf; children?: ReactNode }>) {
  return (
    <li className="alert" title={alert.id}>
      <p className="when">
        <time dateTime={alert.raisedAt}>{moment(alert.raisedAt)}</time>{' '}
        {alert.historical && <span className="badge">historical</span>}
      </p>
      <AlertWords alert={alert} nameOf={nameOf} />
      {children}
    </li>
  );
}

/** A notice that has just come. */
export const NoticeItem = ({
  notice: { kind, alert, at },
  nameOf,
}: Readonly<{ notice: AlertNotice; nameOf: NameOf }>) => (
  <li className="alert fresh">
    <p className="when">
      <span className={`badge ${kind}`}>{kind}</span> <time dateTime={at}>{moment(at)}</time>
    </p>
    <AlertWords alert={alert} nameOf={nameOf} />
  </li>
);

function AlertWords({ alert, nameOf }: Readonly<{ alert: AlertRow; nameOf: NameOf }>) {
  const pages = usePages();
  const [path, about] = placeOf(alert);
  return (
    <p>
      <strong>
        <Link href={pages(path, { id: about })}>{titleOf(alert)}</Link>
      </strong>{' '}
      {textOf(alert, nameOf)}
    </p>
  );
}

function placeOf(alert: AlertRow): readonly [path: string, id: string] {
  if (alert.kind === 'cycle.completed') return ['/dyad', alert.dyad];
  return ['/chain', alert.kind === 'chain.paused' ? (alert.chains[0] ?? '') : alert.chain];
}

function titleOf(alert: AlertRow): string {
  switch (alert.kind) {
    case 'cycle.completed':
      return alert.isNew ? 'New retaliation cycle' : `Retaliation cycle ${alert.n}`;
    case 'chain.started':
      return 'Escalation chain begins';
    case 'chain.escalated':
      return 'Chain escalates';
    case 'chain.spilled':
      return 'Chain spills over';
    case 'chain.paused':
      return 'Chain pauses';
  }
}

function textOf(alert: AlertRow, nameOf: NameOf): string {
  switch (alert.kind) {
    case 'cycle.completed':
      return `${listed(alert.dyad.split('--').map(nameOf))}: ${alert.verdict} (${doublings(alert.proportionality)}), ${latency(alert.latency)}.`;
    case 'chain.started':
      return `${listed(alert.parties.map(nameOf))}${alert.countries.length > 0 ? `, in ${listed(alert.countries)}` : ''}.`;
    case 'chain.escalated':
      return `Severity ${score(alert.peak)}, up from ${score(alert.peakBefore)}.`;
    case 'chain.spilled':
      return `New to it: ${listed([...alert.parties.map(nameOf), ...alert.countries])}.`;
    case 'chain.paused':
      return 'By a restraint.';
  }
}

/** The actors and sides that alerts speak of. */
export const actorsIn = (alerts: readonly AlertRow[]): string[] =>
  alerts.flatMap((alert) => {
    if (alert.kind === 'cycle.completed') return alert.dyad.split('--');
    return 'parties' in alert ? alert.parties : [];
  });
