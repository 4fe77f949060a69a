import type { ChainRow, ChainTree } from '@talion/domain';
import { counted } from '../refusals';
import type { Book } from './book';
import { tellLosses, tellScore, tellDoublings } from './figures';
import { tellDays } from './times';

/** An escalation chain: its figures, then who answered whom as an indented tree, then what went beside it. */
export function* tellChain(chain: ChainRow, book: Book): Generator<string> {
  const { id, status, actions, depth, breadth, start, lastActivity, countries, participants, casualties, trend } =
    chain;
  yield `${id}: ${status}, ${tellDays(start, lastActivity)}${countries.length > 0 ? `, ${countries.join(', ')}` : ''}`;
  yield `  ${counted(actions.length, 'action')}, depth ${depth}, breadth ${breadth}, peak severity ${tellScore(chain.peakSeverity)}${
    trend === undefined ? '' : `, trend ${tellDoublings(trend)} a link`
  }`;
  yield `  participants: ${book.nameAll(participants)}`;
  for (const loss of casualties) {
    const told = tellLosses(loss);
    if (told !== '') yield `  losses: ${book.nameAll(loss.sides)}${loss.sides.length > 1 ? ' (shared)' : ''}: ${told}`;
  }
  yield* tellTree(chain.tree, book);
  for (const signal of chain.signals) yield `  signal: ${book.action(signal)}`;
  for (const restraint of chain.restraints) yield `  restraint: ${book.action(restraint)}`;
  yield '';
}

/** Walks with a stack of its own: a chain may be longer than the call stack is deep. */
function* tellTree(root: ChainTree, book: Book): Generator<string> {
  const ahead = [root];
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    const indent = '  '.repeat(Math.min(node.depth, indentMax) + 1);
    yield node.depth === 0
      ? `${indent}${book.action(node.action)}`
      : `${indent}└ ${book.action(node.action)} ${tellLink(node, book)}`;
    ahead.push(...[...node.children].reverse());
  }
}

/** Steps that are still told by indentation: beyond it lines would hold nothing else. */
const indentMax = 30;

function tellLink({ action, trigger }: ChainTree, book: Book): string {
  const link = book.linkOf(action);
  if (!link) return '';
  const { kind, probability, assertedBy, order } = link;
  const parts = [
    `answers ${trigger ?? ''}`,
    assertedBy ? `asserted by ${assertedBy.analyst ?? assertedBy.source}` : kind,
    probability !== undefined && `P ${probability.toFixed(2)}`,
    order && 'order unknown',
  ];
  return `(${parts.filter((part) => part !== undefined && part !== false).join(', ')})`;
}
