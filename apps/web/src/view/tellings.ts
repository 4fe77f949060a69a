import type { ActionRow, ChainRow, SequenceRow } from '@talion/domain';
import { costInWords, placeInWords, whatInWords } from '../parts/who';
import { doublings, listed, occurred, range, score } from '../parts/words';
import type { Telling } from './differences';
import type { NameOf } from './questions';

/** What of a row is compared between then and now, in the words in which it is shown. */

export const tellAction = (nameOf: NameOf): Telling<ActionRow> => ({
  who: ({ initiators }) => listed(initiators.map(nameOf), 'nobody named'),
  'against whom': ({ targets }) => listed(targets.map(nameOf), 'nobody named'),
  what: whatInWords,
  when: (action) => occurred(action.occurred),
  where: placeInWords,
  cost: (action) => costInWords(action) || undefined,
  'on whose word': ({ rung }) => rung,
  disputed: ({ disputed }) => (disputed ? 'yes' : 'no'),
  severity: ({ severity }) => score(severity),
  reports: ({ reports }) => String(reports.length),
});

export const tellChain = (nameOf: NameOf): Telling<ChainRow> => ({
  actions: ({ actions }) => String(actions.length),
  depth: ({ depth }) => String(depth),
  status: ({ status }) => status,
  participants: ({ participants }) => listed(participants.map(nameOf)),
  countries: ({ countries }) => listed(countries, 'none'),
  'peak severity': ({ peakSeverity }) => score(peakSeverity),
  trend: ({ trend }) => (trend === undefined ? undefined : doublings(trend)),
  signals: ({ signals }) => String(signals.length),
  restraints: ({ restraints }) => String(restraints.length),
  losses: ({ casualties }) =>
    casualties
      .map(({ sides, killed, injured }) => {
        const counts = [range(killed, 'killed'), range(injured, 'injured')].filter((one) => one !== undefined);
        return counts.length === 0 ? '' : `${listed(sides.map(nameOf))}: ${counts.join(', ')}`;
      })
      .filter((text) => text !== '')
      .join('; ') || undefined,
});

export const tellSequence: Telling<SequenceRow> = {
  moves: ({ moves }) => String(moves.length),
  kind: ({ kind }) => kind,
  cycles: ({ cycles }) => String(cycles.filter(({ completed }) => completed).length),
  'open provocation': ({ openProvocation }) => (openProvocation === undefined ? undefined : `move ${openProvocation}`),
  trend: ({ trend }) => (trend === undefined ? undefined : doublings(trend)),
  verdicts: ({ moves }) => moves.flatMap(({ verdict }) => verdict ?? []).join(', ') || undefined,
};
