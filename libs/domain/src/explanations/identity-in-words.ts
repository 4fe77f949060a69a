import type { DecisionTold } from '../actions/decision-history';
import type { FittedAction, IdentityExplanation, JoinedReport } from '../actions/explain-identity';
import { criteria } from '../actions/compatible';
import { criterionInWords, figure } from './comparison-in-words';
import type { NameOf } from './comparison-in-words';

/** Why reports are one action, line by line; what belongs to a line stands indented below it. */
export function identityInWords(identity: IdentityExplanation, nameOf: NameOf): string[] {
  const { namedBy, reports, alsoFitted, nearMisses, nearMissesLeftOff, decisions } = identity;
  return [
    `The action is named by ${namedBy}, the earliest accepted of its ${reports.length === 1 ? 'one report' : `${reports.length} reports`}.`,
    ...reports.flatMap((report) => arrivalInWords(report, nameOf)),
    ...alsoFitted.map(
      ({ report, joined, lostBy }) => `${report} fitted this action too, and joined ${joined}: ${better[lostBy]}.`,
    ),
    ...(nearMisses.length > 0 ? ['One thing alone kept these apart from it:'] : []),
    ...nearMisses.map(({ action, withdrawn, against, comparison }) => {
      const { report, other } = comparison;
      const reason = criterionInWords[against](comparison, nameOf);
      return `  ${action}${withdrawn ? ' (withdrawn)' : ''}: ${reason}; ${report} beside ${other}.`;
    }),
    ...(nearMissesLeftOff > 0 ? [`  and ${nearMissesLeftOff} more, further away in time.`] : []),
    ...(decisions.length > 0 ? ['What was decided on its reports, newest first:'] : []),
    ...decisions.flatMap(decisionInWords),
  ];
}

const better = {
  time: 'it begins nearer in time',
  place: 'it is nearer in place',
  id: 'as near, it has the smaller id',
} as const;

function arrivalInWords(joined: JoinedReport, nameOf: NameOf): string[] {
  const { report, source, accepted, withdrawn, how, comparisons = [], comparisonsLeftOff = 0, via = [] } = joined;
  const who = `${report} (${source}, accepted ${accepted}${withdrawn ? ', withdrawn since' : ''})`;
  switch (how) {
    case 'coded':
      return [`${who} is a data set's row, or joined to one by a decision: it is never matched by content.`];
    case 'founded':
      return [`${who} founded it: it fitted no action that was there.`];
    case 'decided':
      return [
        `${who} was joined to ${joined.with ?? ''}:`,
        ...via.map(({ reports: [a, b], decision, actionId }) =>
          decision === undefined
            ? `  ${a} and ${b}: their source gives both the action id ${JSON.stringify(actionId)}.`
            : `  ${a} and ${b}: merged by ${decision}.`,
        ),
      ];
    case 'content':
      return [
        `${who} joined by content; it fits every report that was there:`,
        ...comparisons.map(
          (one) =>
            `  ${one.report} beside ${one.other}: ${criteria.map((criterion) => criterionInWords[criterion](one, nameOf)).join('; ')}.`,
        ),
        ...(comparisonsLeftOff > 0 ? [`  and ${comparisonsLeftOff} more pairs, all of which fit.`] : []),
        ...fittedInWords(joined.fitted ?? []),
      ];
  }
}

function fittedInWords(fitted: readonly FittedAction[]): string[] {
  if (fitted.length < 2) return [];
  return [
    '  It fitted more than one action:',
    ...fitted.map(({ action, first, hoursApart, km, lostBy }) => {
      const far = km === undefined ? '' : `, ${figure(km)} km`;
      const verdict = lostBy === undefined ? 'joined' : `not joined, for the other: ${better[lostBy]}`;
      return `    ${action}, by its first report ${first}: ${figure(hoursApart)} h${far} from it; ${verdict}.`;
    }),
  ];
}

function decisionInWords(decision: DecisionTold): string[] {
  const { event, kind, source, analyst, accepted, reason, reports, missing, status, refused, withdrawals } = decision;
  const who = analyst === undefined ? source : `${analyst}, ${source}`;
  const why = reason === undefined ? '' : ` Reason: ${reason}`;
  const waits = missing.length === 0 ? '' : ` Not known yet: ${missing.join(', ')}.`;
  return [
    `  ${event}: a ${kind} of ${reports.join(', ')} by ${who}, ${accepted}; ${status.replaceAll('-', ' ')}.${why}${waits}`,
    ...refused.map(({ pair: [a, b], by }) => `    on ${a} and ${b} overruled by ${by.join(', ') || 'newer words'}.`),
    ...withdrawals.map(
      ({ event: id, source: by, accepted: when, reason: told, holds }) =>
        `    ${holds ? 'withdrawn' : 'a withdrawal that was itself withdrawn'}: ${id}, ${by}, ${when}. Reason: ${told}`,
    ),
  ];
}
