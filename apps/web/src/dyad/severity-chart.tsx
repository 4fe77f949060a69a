import { LineChart } from 'echarts/charts';
import { LegendComponent } from 'echarts/components';
import { useMemo } from 'react';
import type { SequenceRow } from '@talion/domain';
import { Chart } from '../charts/chart';
import type { Drawing } from '../charts/chart';
import { echarts } from '../charts/echarts';
import { sideColour } from '../charts/palette';
import { tooltip } from '../charts/tooltip';
import { moment, score } from '../parts/words';
import type { NameOf } from '../view/questions';
import { summedSeverity } from './summed';

echarts.use([LineChart, LegendComponent]);

type Props = Readonly<{ sequence: SequenceRow; nameOf: NameOf; label: string }>;

/** What each side has done by then. */
export function SeverityChart({ sequence, nameOf, label }: Props) {
  const draw = useMemo<Drawing>(
    () => (palette) => ({
      animation: false,
      grid: { left: 50, right: 20, top: 40, bottom: 40 },
      legend: { textStyle: { color: palette.ink }, top: 5 },
      tooltip: {
        ...tooltip(palette),
        formatter: ({ value }: Readonly<{ value: readonly [number, number] }>) =>
          `${moment(new Date(value[0]).toISOString())}: ${score(value[1])}`,
      },
      xAxis: {
        type: 'time',
        axisLabel: { color: palette.soft, hideOverlap: true },
        axisLine: { lineStyle: { color: palette.edge } },
      },
      yAxis: {
        type: 'value',
        scale: true,
        name: 'severity (log2)',
        nameTextStyle: { color: palette.soft, align: 'left' },
        axisLabel: { color: palette.soft },
        splitLine: { lineStyle: { color: palette.line } },
      },
      series: sequence.sides.map((side, index) => ({
        name: nameOf(side),
        type: 'line',
        step: 'end',
        symbolSize: 7,
        lineStyle: { color: sideColour(palette, index) },
        itemStyle: { color: sideColour(palette, index) },
        data: summedSeverity(sequence, side).map(({ at, severity }) => [at, severity]),
      })),
    }),
    [sequence, nameOf],
  );
  return <Chart label={label} file="severity" height={260} draw={draw} />;
}
