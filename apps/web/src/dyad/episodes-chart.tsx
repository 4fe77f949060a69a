import { useMemo } from 'react';
import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemParams } from 'echarts';
import type { SequenceRow } from '@talion/domain';
import { Chart } from '../charts/chart';
import type { Drawing } from '../charts/chart';
import { tooltip } from '../charts/tooltip';
import { kindsInWords } from '../overview/sequences';
import { counted, span } from '../parts/words';

type Props = Readonly<{
  sequences: readonly SequenceRow[];
  /** The time that is shown, whether or not anything happened in it. */
  during: Readonly<{ from: string; to: string }>;
  chosen: string | undefined;
  onChoose: (id: string) => void;
  label: string;
}>;

/** Narrower than this an episode could not be hit, in pixels. */
const widthMin = 5;

export function EpisodesChart({ sequences, during, chosen, onChoose, label }: Props) {
  const draw = useMemo<Drawing>(
    () => (palette) => ({
      animation: false,
      grid: { left: 50, right: 20, top: 30, bottom: 60 },
      tooltip: {
        ...tooltip(palette),
        formatter: ({ dataIndex }: Readonly<{ dataIndex: number }>) => {
          const episode = sequences[dataIndex];
          return episode
            ? `${span(episode.from, episode.to)}\n${kindsInWords[episode.kind]}, ${counted(episode.moves.length, 'move')}`
            : '';
        },
      },
      xAxis: {
        type: 'time',
        min: Date.parse(during.from),
        max: Date.parse(during.to),
        axisLabel: { color: palette.soft, hideOverlap: true },
        axisLine: { lineStyle: { color: palette.edge } },
      },
      yAxis: {
        type: 'value',
        name: 'moves',
        minInterval: 1,
        nameTextStyle: { color: palette.soft },
        axisLabel: { color: palette.soft },
        splitLine: { lineStyle: { color: palette.line } },
      },
      dataZoom: [
        { type: 'inside', filterMode: 'weakFilter' },
        { type: 'slider', filterMode: 'weakFilter', height: 20, bottom: 8, textStyle: { color: palette.soft } },
      ],
      series: [
        {
          id: 'episodes',
          type: 'custom',
          dimensions: ['from', 'to', 'moves'],
          encode: { x: ['from', 'to'], y: 'moves' },
          data: sequences.map(({ from, to, moves }) => [Date.parse(from), Date.parse(to), moves.length]),
          renderItem: (parameters: CustomSeriesRenderItemParams, api: CustomSeriesRenderItemAPI) => {
            const [left = 0, top = 0] = api.coord([api.value(0), api.value(2)]);
            const [right = 0, bottom = 0] = api.coord([api.value(1), 0]);
            const isChosen = sequences[parameters.dataIndex]?.id === chosen;
            return {
              type: 'rect' as const,
              shape: { x: left, y: top, width: Math.max(widthMin, right - left), height: bottom - top },
              style: { fill: isChosen ? palette.ink : palette.edge, opacity: isChosen ? 0.9 : 0.6 },
            };
          },
        },
      ],
    }),
    [sequences, during, chosen],
  );
  return (
    <Chart
      label={label}
      file="episodes"
      height={220}
      draw={draw}
      onPick={({ dataIndex }) => {
        const episode = sequences[dataIndex];
        if (episode) onChoose(episode.id);
      }}
    />
  );
}
