import { attributed, claimed, denied, related, report, retracted } from '../../../../test/support/events';
import type { LogEvent } from '../events/log-event';
import { explainAction } from '../explanations/explain-action';
import type { AskedParameters } from '../parameters';
import type { AttributionExplanation } from './explain-attribution';

const at = (minute: number) => ({ at: `2024-06-02T00:0${minute}:00Z` });
const struck = report('a', '>Blue', '2024-01-05');

function attributionOf(events: readonly LogEvent[], asked: AskedParameters = {}): AttributionExplanation {
  const explained = explainAction(events, 'a', asked);
  if (!explained) throw new Error('There is no action a');
  return explained.attribution;
}

test('explainAttribution() orders the ladder by rung, and says by whose word who stands there', () => {
  const { ladder, rung, initiators } = attributionOf([
    report('a', 'Grey>Blue', '2024-01-05'),
    attributed('b1', 'a', 'Green', 'Rust', 'blamed', at(1)),
    attributed('b2', 'a', 'Blue', 'Red', 'blamed', at(2)),
  ]);
  expect(ladder).toEqual([
    { rung: 'blamed', actors: [{ actor: 'red', by: ['b2'] }] },
    { rung: 'named', actors: [{ actor: 'grey', by: ['a'] }] },
    { rung: 'suspected', actors: [{ actor: 'rust', by: ['b1'] }] },
  ]);
  expect([rung, initiators]).toEqual(['blamed', ['red']]);
});

test.each([
  [claimed('s', 'a', 'Red'), { actor: 'red', rung: 'claimed', because: 'own-party' }],
  [claimed('s', 'a', 'Red', 'Rust'), { actor: 'rust', rung: 'suspected', because: 'bystander' }],
  [claimed('s', 'a', 'Blue', 'Rust'), { actor: 'rust', rung: 'blamed', because: 'target-party' }],
  [attributed('s', 'a', 'Blue', 'Red', 'blamed'), { actor: 'red', rung: 'blamed', because: 'target-party' }],
  [attributed('s', 'a', 'Green', 'Red', 'blamed'), { actor: 'red', rung: 'suspected', because: 'bystander' }],
  [attributed('s', 'a', 'Blue', 'Red', 'suspected'), { actor: 'red', rung: 'suspected', because: 'suspects' }],
  [attributed('s', 'a', 'Green', 'Red', 'confirmed'), { actor: 'red', rung: 'confirmed', because: 'confirms' }],
])('explainAttribution() says why a word weighs what it does: %#', (statement, word) => {
  expect(attributionOf([struck, statement]).statements[0]?.says).toMatchObject([word]);
});

test('explainAttribution() tells the parties that weigh: of the speaker, and of those it hit', () => {
  const { statements, targetParties } = attributionOf([
    report('a', '>Base', '2024-01-05'),
    related('l1', 'Base', 'part_of', 'Blue'),
    related('l2', 'Spokesman', 'part_of', 'Blue'),
    attributed('b', 'a', 'Spokesman', 'Red', 'blamed'),
  ]);
  expect(targetParties).toEqual(['blue']);
  expect(statements).toMatchObject([{ by: 'spokesman', party: 'blue', says: [{ because: 'target-party' }] }]);
});

test('explainAttribution() tells which claim lifted a denial, and that none did', () => {
  const denial = denied('d', 'a', 'Red', at(2));
  expect(attributionOf([struck, denial, claimed('k', 'a', 'Red', undefined, at(1))])).toMatchObject({ disputed: true });
  const lifted = attributionOf([struck, denial, claimed('k', 'a', 'Red', undefined, at(3))]);
  expect(lifted.disputed).toBe(false);
  expect(lifted.statements).toMatchObject([
    { event: 'd', kind: 'denial', says: [], liftedBy: { event: 'k', by: 'red', accepted: '2024-06-02T00:03:00.000Z' } },
    { event: 'k', kind: 'claim' },
  ]);
});

test('explainAttribution() says what each policy would answer, and who stands beside the rung', () => {
  const events = [
    report('a', 'Red+Grey>Blue', '2024-01-05'),
    claimed('k', 'a', 'Red', undefined, at(1)),
    attributed('b', 'a', 'Blue', 'Rust', 'blamed', at(2)),
  ];
  const { policies, beside } = attributionOf(events);
  expect(policies).toEqual([
    { policy: 'consensus', initiators: ['grey', 'red'], rung: 'claimed' },
    { policy: 'claimed', initiators: ['red'], rung: 'claimed' },
    { policy: 'accused', initiators: ['grey', 'red', 'rust'], rung: 'claimed' },
  ]);
  expect(beside).toEqual(['grey']);
  expect(attributionOf(events, { attribution: 'accused' }).beside).toEqual(['grey', 'rust']);
});

test('explainAttribution() hears no word that was withdrawn', () => {
  expect(attributionOf([struck, claimed('k', 'a', 'Red'), retracted('x', 'k')])).toMatchObject({
    rung: 'unknown',
    ladder: [],
    statements: [],
  });
});
