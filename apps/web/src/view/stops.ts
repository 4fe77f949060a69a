/** A stretch of time in which events were accepted, and the moment of the last of them. */
export type Accepted = Readonly<{ from: string; last: string; events: number }>;
/** The stop at which the slider stands: the last whose events were all accepted by then; one behind the last is now. */
export function stopAt(stops: readonly Accepted[], asOf: string): number {
  const moment = Date.parse(asOf);
  if (Number.isNaN(moment)) return stops.length;
  return stops.findLastIndex(({ last }) => Date.parse(last) <= moment);
}
