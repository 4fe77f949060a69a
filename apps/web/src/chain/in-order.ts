import type { ChainRow, ChainTree } from '@talion/domain';

/** A step of a chain where the tree is read line by line. */
export type Step = Pick<ChainTree, 'action' | 'trigger' | 'kind' | 'depth'>;

/** The tree from its root, each answer below what it answers; however deep it is. */
export function stepsOf({ tree }: ChainRow): Step[] {
  const steps: Step[] = [];
  const ahead = [tree];
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    steps.push(next);
    ahead.push(...[...next.children].reverse());
  }
  return steps;
}
