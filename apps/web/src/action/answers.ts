import type { ActionExplanation, ActionRow, LinkExplained, LinkRow, LogEvent } from '@talion/domain';

/** What the API answers of one action. */

export type ActionAnswer = Readonly<{
  row: ActionRow;
  links: readonly LinkRow[];
  /** Everything that was said about it, by the names that the row gives. */
  events: Readonly<Record<string, LogEvent>>;
}>;

export type ExplanationAnswer = ActionExplanation &
  Readonly<{
    links: readonly LinkExplained[];
    inWords: Readonly<Record<'identity' | 'attribution' | 'links', readonly string[]>>;
  }>;

export const pathOf = (id: string): string => `/v1/actions/${encodeURIComponent(id)}`;
