import { LinesChart } from 'echarts/charts';
import { useMemo } from 'react';
import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemParams } from 'echarts';
import { Chart } from '../charts/chart';
import type { Drawing } from '../charts/chart';
import { echarts } from '../charts/echarts';
import { sideColour } from '../charts/palette';
import type { Palette } from '../charts/palette';
import { tooltip } from '../charts/tooltip';
import { score } from '../parts/words';
import type { Bar, ChainDrawing, Curve } from './drawing';

echarts.use([LinesChart]);

/** Height of a lane in pixels, and what the tallest bar leaves free of it. */
const lanePixels = 110;
const laneShare = 0.82;
const gridLeft = 10;
const headroom = 0.3;
/** A bar can be hit however short the act was. */
const barPixelsMin = 4;
/** Links that still carry their probability as a label: more would cover each other. */
const labelledMax = 40;
/** Links that still end in an arrow, with actions that still light up below the pointer: of more, each time all are drawn anew. */
const livelyMax = 500;

/** A canvas of their own for what is many: what is written beside the pointer then draws none of it anew. */
const below = -1;

const kinds: readonly Curve['kind'][] = ['asserted', 'inferred'];

type InWords = (id: string) => string;

type Props = Readonly<{
  drawing: ChainDrawing;
  label: string;
  inWords: InWords;
  selected: string | undefined;
  onAction: (id: string) => void;
  onLink: (response: string) => void;
}>;

/** Who acts on which lane, how gravely as height, and what answers what. */
export function ChainChart({ drawing, label, inWords, selected, onAction, onLink }: Props) {
  const draw = useMemo<Drawing>(
    () => (palette) => optionOf(drawing, palette, inWords, selected),
    [drawing, inWords, selected],
  );
  return (
    <Chart
      label={label}
      file="chain"
      height={90 + lanePixels * drawing.lanes.length}
      draw={draw}
      onPick={({ seriesId, dataIndex }) => {
        const bar = drawing.bars[dataIndex];
        const curve = drawing.curves.filter(({ kind }) => kind === seriesId)[dataIndex];
        if (seriesId === 'actions' && bar) onAction(bar.id);
        if (curve) onLink(curve.response);
      }}
    >
      <span className="hint">
        Solid: asserted. Dashed: inferred. Height: severity. Width: when, as precisely as the sources say. Ctrl and the
        wheel zoom, drag to move, click to open.
      </span>
    </Chart>
  );
}

function optionOf(drawing: ChainDrawing, palette: Palette, inWords: InWords, selected: string | undefined) {
  const { lanes, bars } = drawing;
  const gravest = Math.max(1, ...bars.map(({ severity }) => severity));
  const heightOf = ({ severity }: Bar): number => (laneShare * severity) / gravest;
  const topOf = new Map(bars.map((bar) => [bar.id, [bar.from, lanes.length - 1 - bar.lane + heightOf(bar)] as const]));
  return {
    animation: false,
    grid: { left: gridLeft, right: 20, top: 15, bottom: 70, containLabel: false },
    tooltip: { ...tooltip(palette), trigger: 'item' },
    xAxis: {
      type: 'time',
      axisLine: { lineStyle: { color: palette.edge } },
      axisLabel: { color: palette.soft, hideOverlap: true },
      splitLine: { show: true, lineStyle: { color: palette.line, type: 'dotted' } },
    },
    yAxis: {
      type: 'value',
      inverse: false,
      min: 0,
      // A curve may rise above the lane that it comes from.
      max: lanes.length + headroom,
      interval: 1,
      axisLabel: { show: false },
      axisTick: { show: false },
      splitLine: { lineStyle: { color: palette.edge } },
    },
    dataZoom: [
      { type: 'inside', filterMode: 'weakFilter' },
      {
        type: 'slider',
        showDataShadow: false,
        filterMode: 'weakFilter',
        height: 20,
        bottom: 12,
        borderColor: palette.line,
        textStyle: { color: palette.soft },
      },
    ],
    series: [
      {
        id: 'lanes',
        type: 'custom',
        silent: true,
        clip: false,
        data: lanes.map((_, lane) => [bars[0]?.from ?? 0, lanes.length - lane]),
        encode: { x: -1, y: 1 },
        tooltip: { show: false },
        renderItem: (parameters: CustomSeriesRenderItemParams, api: CustomSeriesRenderItemAPI) =>
          laneName(lanes[parameters.dataIndex] ?? '', api, palette),
      },
      {
        id: 'actions',
        type: 'custom',
        zlevel: below,
        // At once: by pieces it takes longer, and a thousand bars are nothing.
        progressive: 0,
        dimensions: ['from', 'to', 'base', 'top'],
        encode: { x: ['from', 'to'], y: ['base', 'top'] },
        data: bars.map((bar) => {
          const base = lanes.length - 1 - bar.lane;
          return { name: bar.id, value: [bar.from, bar.to, base, base + heightOf(bar)] };
        }),
        renderItem: (parameters: CustomSeriesRenderItemParams, api: CustomSeriesRenderItemAPI) => ({
          ...barShape(bars[parameters.dataIndex], api, palette, selected),
          emphasisDisabled: bars.length > livelyMax,
        }),
        tooltip: { formatter: ({ name }: Readonly<{ name: string }>) => inWords(name) },
      },
      ...kinds.map((kind) => linkSeries(kind, drawing, palette, inWords, topOf)),
    ],
  };
}

type Tops = ReadonlyMap<string, readonly [number, number]>;

/** What answers what: solid where it is asserted, dashed where it is inferred. Thousands are drawn in one stroke, without arrows. */
function linkSeries(kind: Curve['kind'], { curves }: ChainDrawing, palette: Palette, inWords: InWords, topOf: Tops) {
  const ofKind = curves.filter((curve) => curve.kind === kind);
  const isLarge = curves.length > livelyMax;
  return {
    id: kind,
    type: 'lines',
    coordinateSystem: 'cartesian2d',
    zlevel: below,
    z: 3,
    large: isLarge,
    largeThreshold: 1,
    progressive: 0,
    symbol: ['none', isLarge ? 'none' : 'arrow'],
    symbolSize: 8,
    emphasis: { disabled: isLarge },
    lineStyle: {
      color: palette.ink,
      width: kind === 'asserted' ? 2 : 1.4,
      type: kind === 'asserted' ? 'solid' : 'dashed',
      opacity: isLarge ? 0.2 : 0.8,
      curveness: 0.12,
    },
    tooltip: {
      formatter: ({ dataIndex }: Readonly<{ dataIndex: number }>) => linkInWords(ofKind[dataIndex], inWords),
    },
    data: ofKind.map((curve) => ({
      coords: [topOf.get(curve.trigger), topOf.get(curve.response)],
      label: {
        show: curves.length <= labelledMax && curve.probability !== undefined,
        formatter: `${Math.round(100 * (curve.probability ?? 0))} %`,
        color: palette.soft,
        position: 'middle',
      },
    })),
  };
}

function laneName(text: string, api: CustomSeriesRenderItemAPI, { ink }: Palette) {
  const [, top = 0] = api.coord([api.value(0), api.value(1)]);
  return {
    type: 'text' as const,
    x: gridLeft + 6,
    y: top + 6,
    style: { text, fill: ink, verticalAlign: 'top' as const, font: '600 13px system-ui, sans-serif' },
  };
}

function barShape(
  bar: Bar | undefined,
  api: CustomSeriesRenderItemAPI,
  palette: Palette,
  selected: string | undefined,
) {
  if (!bar) return undefined;
  const [left = 0, bottom = 0] = api.coord([api.value(0), api.value(2)]);
  const [right = 0, top = 0] = api.coord([api.value(1), api.value(3)]);
  const colour = { hostile: sideColour(palette, bar.lane), signal: palette.signal, restraint: palette.restraint }[
    bar.role
  ];
  const width = Math.max(barPixelsMin, right - left);
  const isBeside = bar.role !== 'hostile';
  return {
    type: 'rect' as const,
    shape: isBeside
      ? { x: left, y: bottom - 7, width, height: 6, r: 3 }
      : { x: left, y: top, width, height: Math.max(barPixelsMin, bottom - top) },
    style: {
      fill: colour,
      opacity: width > 40 ? 0.35 : 0.75,
      stroke: bar.id === selected ? palette.ink : colour,
      lineWidth: bar.id === selected ? 3 : 1,
    },
  };
}

const linkInWords = (curve: Curve | undefined, inWords: InWords): string =>
  curve
    ? `${inWords(curve.response)}\n${curve.kind === 'asserted' ? 'answers, as asserted,' : 'answers, as inferred,'}\n${inWords(curve.trigger)}${curve.probability === undefined ? '' : `\nprobability of a response ${score(100 * curve.probability)} %`}`
    : '';
