import type { ActionRow, EventOf, LogEvent } from '@talion/domain';

export type Report = EventOf<'talion.action.reported.v1'>;

/** A report that was found by words, its own or those of a correction (`said`), with the action that it belongs to and its name there. */
export type ReportFound = Readonly<{ report: Report; said: LogEvent; action: ActionRow; name: string; rank: number }>;
