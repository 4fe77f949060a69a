import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DataOf, EventType, LogEvent } from '@talion/domain';
import { addressOf } from '../api/addresses';
import { get, send } from '../api/ask';
import { logKey } from '../view/questions';

/** What an analyst can decide; the service adds whose decision it is, by the key. */
export type DecisionType = Extract<
  EventType,
  | 'talion.actions.merged.v1'
  | 'talion.actions.split.v1'
  | 'talion.response.asserted.v1'
  | 'talion.response.rejected.v1'
  | 'talion.actor.registered.v1'
  | 'talion.actor.related.v1'
  | 'talion.actor.unrelated.v1'
  | 'talion.action.corrected.v1'
  | 'talion.action.retracted.v1'
>;
export type Decision = { [T in DecisionType]: Readonly<{ type: T; data: DataOf<T> }> }[DecisionType];

/** A decision in the audit list. */
export type Decided = Readonly<{
  event: LogEvent;
  by: string;
  at: string;
  /** Who took it back, and why. */
  undone?: Readonly<{ by: string; at: string; reason: string; event: string }>;
  /** What it waits for. */
  waiting?: string;
}>;

type Taken = Readonly<{ position: string }>;

/** Decides, and waits until what is read shows it. */
export function useDecide() {
  return useDeciding((decision: Decision) => ['/v1/decisions', decision]);
}

/** Takes a decision back; of one that took another back, brings that back. */
export function useUndo() {
  return useDeciding((undo: Readonly<{ event: string; reason: string }>) => ['/v1/decisions/undo', undo]);
}

function useDeciding<T>(request: (given: T) => readonly [path: string, body: unknown]) {
  const questions = useQueryClient();
  return useMutation({
    mutationFn: async (given: T) => {
      const [path, body] = request(given);
      const taken = await send<Taken>('POST', (await addressOf('ingestUrl')) + path, body);
      if (taken) await get('/v1/actors', { after: taken.position, limit: '1' });
    },
    onSuccess: () => questions.invalidateQueries({ queryKey: [logKey] }),
  });
}
