import type { LogEvent } from '@talion/domain';

type Report = Readonly<{
  writer: string;
  number: number;
  summary?: string;
  further?: Readonly<Record<string, unknown>>;
}>;

/** A report told apart by writer and number; reports of different numbers fall into different dyads, so a log with partitions spreads them. */
export const reportOf = ({ writer, number, summary = 'A drone hit the outpost.', further = {} }: Report): LogEvent => ({
  specversion: '1.0',
  id: `${writer}-${number}`,
  source: `urn:test:${writer}`,
  type: 'talion.action.reported.v1',
  time: '2024-01-28T04:00:00Z',
  datacontenttype: 'application/json',
  ...further,
  data: {
    type: 'ASSAULT',
    occurred: { from: '2024-01-28T02:30:00Z', to: '2024-01-28T03:30:00Z', precision: 'hour' },
    initiators: [{ name: `Group ${number % 7}` }],
    targets: [{ name: `State ${number % 5}` }],
    summary,
  },
});

export const reportsOf = (writer: string, count: number, summary?: string): LogEvent[] =>
  Array.from({ length: count }, (_, number) => reportOf({ writer, number, ...(summary !== undefined && { summary }) }));
