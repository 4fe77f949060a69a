import type { ActionRow } from '@talion/domain';
import { Refusal } from '../api/ask';
import type { Rows } from '../api/pages';
import { useAnswer } from '../view/questions';
import { pathOf } from './answers';
import type { ActionAnswer } from './answers';

/**
 * The id of the action that is meant: an action is named after its earliest report, and by a merge another may come to be that; the
 * old name is then the name of a report. Undefined as long as it is being looked for.
 */
export function useHeld(id: string): string | undefined {
  const { error } = useAnswer<ActionAnswer>(pathOf(id));
  const isGone = error instanceof Refusal && error.status === 404;
  const holder = useAnswer<Pick<Rows<ActionRow>, 'rows'>>(isGone ? '/v1/actions' : undefined, { of: id, limit: '1' });
  if (isGone && holder.isPending) return undefined;
  return (isGone ? holder.data?.rows[0]?.id : undefined) ?? id;
}
