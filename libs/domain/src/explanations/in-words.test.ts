import { attributed, claimed, denied, merged, report, retracted, split } from '../../../../test/support/events';
import type { LinkRow } from '../dyads/links';
import type { LogEvent } from '../events/log-event';
import { attributionInWords } from './attribution-in-words';
import { explainAction } from './explain-action';
import type { LinkExplained } from './explain-links';
import { identityInWords } from './identity-in-words';
import { linkInWords } from './link-in-words';

const at = (minute: number) => ({ at: `2024-06-02T00:0${minute}:00Z` });
const spot = (latitude: number) => ({ place: { latitude, longitude: 44, precision: 'exact' as const } });

function wordsOf(id: string, ...events: LogEvent[]): Record<'identity' | 'attribution', string> {
  const explained = explainAction(events, id);
  if (!explained) throw new Error(`There is no action ${id}`);
  const nameOf = (actor: string): string => explained.names[actor] ?? actor;
  return {
    identity: identityInWords(explained.identity, nameOf).join('\n'),
    attribution: attributionInWords(explained.attribution, nameOf).join('\n'),
  };
}

test('identityInWords() tells each way in, and what spoke against', () => {
  const { identity } = wordsOf(
    'a',
    report('a', 'Red>Blue', '2024-01-05', spot(33)),
    report('b', 'Red>Blue', '2024-01-06', { ...spot(33.2), mode: 'drone' }),
    report('c', 'Red>Blue', '2024-01-10'),
    report('d', 'Green>Blue', '2024-01-05'),
    report('e', 'Red>Blue', '2024-01-06', spot(33.1)),
    split('s', ['a', 'e'], at(1)),
    merged('m', ['b', 'c'], at(2)),
    merged('n', ['a', 'd'], at(3)),
    retracted('x', 'n', at(4)),
  );
  expect(identity).toBe(`The action is named by a, the earliest accepted of its one report.
a (urn:test:desk, accepted 2024-06-01T00:00:00.000Z) founded it: it fitted no action that was there.
One thing alone kept these apart from it:
  d: initiators do not meet (Green; Red); d beside a.
  e: an analyst has split them; e beside a.
  b: the widened times lie 48 h apart (2024-01-09T00:00:00.000Z to 2024-01-12T00:00:00.000Z, and 2024-01-04T00:00:00.000Z to 2024-01-07T00:00:00.000Z); c beside a.
What was decided on its reports, newest first:
  n: a merge of a, d by urn:test:desk, 2024-06-02T00:03:00.000Z; withdrawn.
    withdrawn: x, urn:test:desk, 2024-06-02T00:04:00.000Z. Reason: It was wrong.
  s: a split of a, e by urn:test:desk, 2024-06-02T00:01:00.000Z; in force.`);
});

test('attributionInWords() tells the ladder, the words and what lifted a denial', () => {
  const { attribution } = wordsOf(
    'a',
    report('a', 'Grey>Blue', '2024-01-05'),
    denied('d', 'a', 'Red', at(1)),
    attributed('b', 'a', 'Blue', 'Red', 'blamed', at(2)),
    claimed('k', 'a', 'Red', undefined, at(3)),
  );
  expect(attribution).toBe(`Under the policy consensus: Red, claimed by the actor's own party.
The ladder, highest rung first:
  claimed by the actor's own party: Red, by k.
  blamed by the target's party: Red, by b.
  named in the report: Grey, by a.
What was said, in order of acceptance (those it hit are of the party Blue):
  d, 2024-06-02T00:01:00.000Z: a denial by Red; lifted by the claim k of Red, 2024-06-02T00:03:00.000Z.
  b, 2024-06-02T00:02:00.000Z: an attribution by Blue: Red is blamed, since the speaker is of a party that was hit.
  k, 2024-06-02T00:03:00.000Z: a claim by Red: Red is claimed, since the speaker is of the actor's own party.
By policy: consensus: Red (claimed); claimed: Red (claimed); accused: Red (claimed).`);
});

const candidate = (trigger: string, weight: number, share: number): NonNullable<LinkRow['explanation']> => ({
  trigger,
  weight,
  share,
  terms: { match: 0.7, severity: 2, decay: weight / 1.4, days: 3 },
});

test('linkInWords() writes out the product, the sum and the probability', () => {
  const link: LinkExplained = {
    response: 'r',
    trigger: 'a',
    kind: 'inferred',
    probability: 0.9,
    background: 0.007778,
    explanation: candidate('a', 0.056, 0.8),
    runnersUp: [candidate('b', 0.014, 0.2)],
    joinsChain: false,
    ends: {
      hit: { level: 'party', pair: ['corps', 'red'], side: 'red' },
      acted: { level: 'actor', pair: ['blue', 'blue'], side: 'blue' },
    },
  };
  expect(linkInWords(link, (id) => id.toUpperCase())).toEqual([
    'r answers a: inferred.',
    '  P(it is a response) = sum / (background + sum) = 0.9, with background 0.007778 acts a day and sum 0.07.',
    '  a: match 0.7 * severity 2 * decay 0.04 (3 days) = 0.056, a share of 0.8.',
    '    whom the response hits, and who did the trigger: CORPS and RED, one party (RED).',
    '    who responds, and whom the trigger hit: BLUE, the same actor.',
    '  Runner-up: b: match 0.7 * severity 2 * decay 0.01 (3 days) = 0.014, a share of 0.2.',
    '  A lull lies between the two: the link joins no chain.',
  ]);
});

test('linkInWords() says whose word an asserted link is, and that a response without a move has no probability', () => {
  const link: LinkRow = {
    response: 'r',
    trigger: 'a',
    kind: 'asserted',
    assertedBy: { event: 'w', source: 'urn:test:desk', analyst: 'Ada' },
    alsoAsserted: ['b'],
    order: 'unknown',
    runnersUp: [],
    joinsChain: true,
  };
  expect(linkInWords(link)).toEqual([
    'r answers a: asserted by w (Ada); their times overlap, so that their order is unknown.',
    '  Also asserted, without effect: b.',
    '  It makes no move, and so has no probability.',
  ]);
});
