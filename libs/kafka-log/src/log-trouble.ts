import { TrackingTrouble } from '@talion/tracking';

/** What Kafka says (by its protocol's names) where waiting does not help and an operator must change something. */
const misconfigured =
  /AUTHORIZATION_FAILED|AUTHENTICATION|^(?:INVALID_(?:TOPIC_EXCEPTION|CONFIG|PARTITIONS)|POLICY_VIOLATION|MESSAGE_TOO_LARGE|RECORD_LIST_TOO_LARGE)$/;

/** What Kafka or its client said, as trouble that a caller can branch on. `doing` completes "The Kafka log cannot ...". */
export function logTrouble(doing: string, cause: unknown): TrackingTrouble {
  if (cause instanceof TrackingTrouble) return cause;
  const errors = innermost(cause);
  const isMisconfigured = saidOf(cause).some((type) => misconfigured.test(type));
  const said = errors.map((error) => (error instanceof Error ? error.message : String(error))).join('; ');
  return new TrackingTrouble(
    isMisconfigured ? 'log-misconfigured' : 'log-unavailable',
    `The Kafka log cannot ${doing}: ${said}`,
    { cause },
  );
}

/** Kafka's names for what went wrong, such as LEADER_NOT_AVAILABLE. */
export const saidOf = (error: unknown): string[] => innermost(error).map(typeOf);

/** The client wraps what the broker said in a note about its retries, or in a list. */
const innermost = (error: unknown): unknown[] => {
  const { errors, cause } = error as { errors?: unknown; cause?: unknown };
  if (Array.isArray(errors) && errors.length > 0) return errors.flatMap(innermost);
  return cause instanceof Error ? innermost(cause) : [error];
};

const typeOf = (error: unknown): string => {
  // The one client says it as `type`, the other as `apiId`.
  const { type, apiId } = error as { type?: unknown; apiId?: unknown };
  return [type, apiId].find((one) => typeof one === 'string') ?? '';
};
