import type { AlertRow } from '@talion/domain';
import type { Book } from './book';
import { tellDoublings, tellLatency, tellScore } from './figures';
import { tellMoment } from './times';

/** An alert in one line, as a desk would be told it. */
export function tellAlert(alert: AlertRow, book: Book): string {
  const { id, raisedAt, historical } = alert;
  return `${tellMoment(raisedAt)}${historical ? ' (historical)' : ''}: ${whatIsSo(alert, book)} [${id}]`;
}

function whatIsSo(alert: AlertRow, book: Book): string {
  switch (alert.kind) {
    case 'cycle.completed': {
      const { isNew, dyad, n, verdict, proportionality, latency } = alert;
      const which = isNew ? 'a new retaliation cycle' : `retaliation cycle ${n}`;
      return `${which} between ${book.dyad(dyad)}, ${verdict} (${tellDoublings(proportionality)}), ${tellLatency(latency)}`;
    }
    case 'chain.started': {
      const { root, second, parties, countries } = alert;
      const where = countries.length > 0 ? ` in ${countries.join(', ')}` : '';
      return `an escalation chain began: ${second} answers ${root}, with ${book.nameAll(parties)}${where}`;
    }
    case 'chain.escalated':
      return `chain ${alert.chain} escalated: ${alert.action} at ${tellScore(alert.peak)}, up from ${tellScore(alert.peakBefore)}`;
    case 'chain.spilled':
      return `chain ${alert.chain} spilled over by ${alert.action}: ${[...alert.parties.map(book.name), ...alert.countries].join(', ')}`;
    case 'chain.paused':
      return `${alert.restraint} pauses ${alert.chains.join(', ')}`;
  }
}
