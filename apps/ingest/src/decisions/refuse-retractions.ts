import { contentOf, deciderOf, quote } from '@talion/domain';
import type { LogEvent, Problem } from '@talion/domain';
import { identityOf, withdrawalsOf } from '@talion/tracking';
import type { ReadStore } from '@talion/tracking';

type Retracting = Readonly<{ event: LogEvent; target: LogEvent }>;

const field = '/data/event';
const nameOf = ({ id, source }: LogEvent): string => `${id}@${source}`;

/** Only what an analyst decided is undone; what a source said is withdrawn, which is a decision itself. */
export const wrongUndoing = (target: LogEvent): Problem[] =>
  deciderOf(target) === undefined
    ? [
        {
          field,
          value: quote(nameOf(target)),
          message: `must be the decision of an analyst; it is a ${target.type} of its source, which a decision talion.action.retracted.v1 withdraws`,
        },
      ]
    : [];

/** For each retraction whether what it withdraws is withdrawn already, and by whom: to do so twice would take two to bring it back. */
export async function withdrawnAlready(
  store: ReadStore,
  retractions: readonly (Retracting | undefined)[],
): Promise<Problem[][]> {
  const given = retractions.filter((one) => one !== undefined);
  const withdrawn = await withdrawalsOf(
    store,
    given.map(({ target }) => target),
  );
  const posted = await store.eventsOfIds(given.map(({ event }) => event.id));
  const isSame = (event: LogEvent): boolean =>
    posted.some(({ event: one }) => identityOf(one) === identityOf(event) && contentOf(one) === contentOf(event));
  const asked = new Map<string, string>();
  return retractions.map((one): Problem[] => {
    // Sent again after an answer that was lost: told as known.
    if (!one || isSame(one.event)) return [];
    const name = identityOf(one.target);
    const by = withdrawn.get(name);
    const told = by ? toldOf(by) : asked.has(name) && asked.get(name) !== one.event.id ? 'in this request' : undefined;
    asked.set(name, one.event.id);
    if (told === undefined) return [];
    const message = `must not be withdrawn already: it was ${told}`;
    return [{ field, value: quote(nameOf(one.target)), message }];
  });
}

const toldOf = (by: LogEvent): string => {
  const reason = 'reason' in by.data ? `: ${by.data.reason ?? ''}` : '';
  return `by ${deciderOf(by) ?? by.source} at ${by.time} (${nameOf(by)})${reason}. To bring it back, undo that event`;
};
