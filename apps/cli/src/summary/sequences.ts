import type { DyadRow, SequenceRow } from '@talion/domain';
import { counted } from '../refusals';
import type { Book } from './book';
import { tellDoublings, tellLatency, tellScore } from './figures';
import { tellDays } from './times';

const kinds = { 'one-sided': 'one-sided', exchange: 'exchange', 'tit-for-tat': 'tit-for-tat sequence' } as const;

/** Why something is shown in a sequence or dyad without making a move. */
const shownAs = {
  signal: 'signal',
  restraint: 'restraint',
  'too-vague': 'no move, its time is too vague',
  'answers-elsewhere': 'no move, it answers something elsewhere',
} as const;

/** An episode of a dyad: its moves, its retaliation cycles, and what is shown beside them. */
export function* tellSequence(sequence: SequenceRow, book: Book): Generator<string> {
  const { id, sides, kind, from, to, order, moves, cycles, openProvocation, trend, shown } = sequence;
  yield `${sides.map(book.name).join(' / ')}: ${kinds[kind]}, ${tellDays(from, to)}, ${counted(moves.length, 'move')} [${id}]`;
  if (order) yield '  order unknown: which side began is not known';
  if (trend !== undefined) yield `  trend ${tellDoublings(trend)} doublings of severity a move`;
  for (const { n, initiator, target, actions, severity } of moves) {
    yield `  move ${n}: ${book.name(initiator)} → ${book.name(target)}, severity ${tellScore(severity)}`;
    for (const action of actions) yield `    ${book.action(action)}`;
  }
  for (const { n, provocation, response, completed, latency, verdict, proportionality } of cycles) {
    yield `  retaliation cycle ${n}: move ${response} answers move ${provocation}, ${
      completed ? 'completed' : 'not known to be completed'
    }, ${verdict} (${tellDoublings(proportionality)}), ${tellLatency(latency)}`;
  }
  if (openProvocation !== undefined) yield `  move ${openProvocation} is unanswered`;
  yield* tellShown(shown, book);
  yield '';
}

/** A dyad, with what is shown in it at any time. */
export function* tellDyad(
  { id, sides, actions, moving, from, to, sequences, shown }: DyadRow,
  book: Book,
): Generator<string> {
  yield `${sides.map(book.name).join(' / ')}: ${counted(actions, 'action')}, ${moving} in moves, ${counted(
    sequences.length,
    'episode',
  )}, ${tellDays(from, to)} [${id}]`;
  yield* tellShown(shown, book);
}

function* tellShown(shown: SequenceRow['shown'], book: Book): Generator<string> {
  for (const { action, as } of shown) yield `  ${shownAs[as]}: ${book.action(action)}`;
}
