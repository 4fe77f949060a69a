import { BarChart } from 'echarts/charts';
import { LegendComponent } from 'echarts/components';
import { useMemo } from 'react';
import type { SequenceRow } from '@talion/domain';
import { Chart } from '../charts/chart';
import type { Drawing } from '../charts/chart';
import { echarts } from '../charts/echarts';
import { sideColour } from '../charts/palette';
import { tooltip } from '../charts/tooltip';
import { doublings, latency, score, span } from '../parts/words';
import type { NameOf } from '../view/questions';

echarts.use([BarChart, LegendComponent]);

type Props = Readonly<{ sequence: SequenceRow; nameOf: NameOf; label: string }>;

/** Moves that are labelled with what they answer; more would cover each other. */
const labelledMax = 30;

/** Severity from one line to the next. */
const tick = 5;

/** Two sides face each other: one's moves upwards, the other's downwards, as high as they are grave. */
export function ExchangeChart({ sequence, nameOf, label }: Props) {
  const gravest = Math.max(1, ...sequence.moves.map(({ severity }) => severity));
  // Room for the labels at both ends.
  const room = tick * Math.ceil((1.2 * gravest) / tick);
  const draw = useMemo<Drawing>(
    () => (palette) => ({
      animation: false,
      grid: { left: 50, right: 50, top: 40, bottom: 70 },
      legend: { textStyle: { color: palette.ink }, top: 5 },
      tooltip: {
        ...tooltip(palette),
        formatter: ({ dataIndex, seriesIndex }: Readonly<{ dataIndex: number; seriesIndex: number }>) =>
          moveInWords(ofSide(sequence, seriesIndex)[dataIndex], nameOf),
      },
      xAxis: {
        type: 'category',
        name: 'move',
        nameTextStyle: { color: palette.soft },
        axisLabel: { color: palette.soft },
        axisLine: { onZero: true, lineStyle: { color: palette.edge } },
        data: sequence.moves.map(({ n }) => n),
      },
      yAxis: {
        type: 'value',
        name: 'severity (log2)',
        interval: tick,
        min: -room,
        max: room,
        nameTextStyle: { color: palette.soft, align: 'left' },
        axisLabel: { color: palette.soft, formatter: (value: number) => String(Math.abs(value)) },
        splitLine: { lineStyle: { color: palette.line } },
      },
      dataZoom: [{ type: 'inside' }, { type: 'slider', height: 20, bottom: 12, textStyle: { color: palette.soft } }],
      series: sequence.sides.map((side, index) => ({
        id: side,
        name: nameOf(side),
        type: 'bar',
        stack: 'moves',
        barMaxWidth: 42,
        itemStyle: { color: sideColour(palette, index), opacity: 0.85 },
        label: {
          show: sequence.moves.length <= labelledMax,
          position: index === 0 ? 'top' : 'bottom',
          color: palette.soft,
          formatter: ({ dataIndex }: Readonly<{ dataIndex: number }>) => {
            const verdict = ofSide(sequence, index)[dataIndex]?.proportionality;
            return verdict === undefined ? '' : doublings(verdict);
          },
        },
        data: ofSide(sequence, index).map((move) => [String(move.n), index === 0 ? move.severity : -move.severity]),
      })),
    }),
    [sequence, nameOf, room],
  );
  return <Chart label={label} file="exchange" height={340} draw={draw} />;
}

type Move = SequenceRow['moves'][number];

const ofSide = ({ moves, sides }: SequenceRow, index: number): readonly Move[] =>
  moves.filter(({ initiator }) => initiator === sides[index]);

const moveInWords = (move: Move | undefined, nameOf: NameOf): string =>
  move
    ? [
        `Move ${move.n}: ${nameOf(move.initiator)} → ${nameOf(move.target)}`,
        `${span(move.from, move.to)}, severity ${score(move.severity)}`,
        move.latency && latency(move.latency),
        move.verdict && `${move.verdict} ${doublings(move.proportionality ?? 0)}`,
      ]
        .filter((line) => line !== undefined)
        .join('\n')
    : '';
