import { analystSource, fingerprintOfText, parseEvent, quote } from '@talion/domain';
import type { LogEvent, Problem } from '@talion/domain';
import type { AskedDecision, DecisionType } from './asked-decisions';

/** A decision as it will stand in the log, but for whose source a retraction needs; or what is wrong with it. */
export type Draft = Readonly<{ event: LogEvent }> | Readonly<{ problems: readonly Problem[] }>;

/** Types whose shape says whose decision it is. */
const naming: ReadonlySet<DecisionType> = new Set<DecisionType>([
  'talion.actions.merged.v1',
  'talion.actions.split.v1',
  'talion.response.asserted.v1',
  'talion.response.rejected.v1',
  'talion.action.corrected.v1',
]);

/** Where each type says why. */
const reasonOf = (type: DecisionType): 'summary' | 'reason' =>
  type === 'talion.actor.registered.v1' ? 'summary' : 'reason';

type Terms = Readonly<{
  /** Of the key: whose decision it is. */
  name: string;
  /** An id for a decision that brings none. */
  newId: () => string;
  now: string;
}>;

/** Makes an event of a decision, in the name of the key (CloudEvents' auth context says so on every one). */
export function draftDecision({ id, type, data }: AskedDecision, { name, newId, now }: Terms): Draft {
  const wrong = [wrongAnalyst(data, name), missingReason(type, data)].filter((one) => one !== undefined);
  const parsed = parseEvent({
    specversion: '1.0',
    id: id ?? newId(),
    source: analystSource(name),
    type,
    time: now,
    datacontenttype: 'application/json',
    authtype: 'user',
    authid: name,
    data: naming.has(type) ? { ...data, analyst: name } : data,
  });
  const problems = [...wrong, ...(parsed.ok ? [] : parsed.problems)];
  const firsts = problems.filter((one, at) => problems.findIndex(({ field }) => field === one.field) === at);
  return parsed.ok && problems.length === 0 ? { event: parsed.event } : { problems: firsts };
}

/**
 * A retraction as it withdraws this event: a source withdraws only its own, so it stands under that one's, with an id that no event of that source has,
 * and that tells apart what two analysts call the same.
 */
export function retracting(draft: LogEvent, target: LogEvent, name: string): LogEvent {
  if (draft.type !== 'talion.action.retracted.v1') throw new Error('Only a retraction withdraws');
  const [high, low] = fingerprintOfText(name).map((half) => (half >>> 0).toString(16).padStart(8, '0'));
  const id = `analyst-${high}${low}-${draft.id}`;
  return { ...draft, id, source: target.source, data: { ...draft.data, event: target.id } };
}

const wrongAnalyst = ({ analyst }: AskedDecision['data'], name: string): Problem | undefined =>
  analyst === undefined || analyst === name
    ? undefined
    : {
        field: '/data/analyst',
        value: quote(analyst),
        message: `must be left out, or the name of the key, which is ${quote(name)}`,
      };

/** A decision without a reason cannot be judged by whoever comes after. */
function missingReason(type: DecisionType, data: AskedDecision['data']): Problem | undefined {
  const field = reasonOf(type);
  const given = data[field];
  if (typeof given === 'string' ? given.trim() !== '' : given !== undefined) return undefined;
  return { field: `/data/${field}`, value: quote(given), message: 'must say why: every decision has a reason' };
}
