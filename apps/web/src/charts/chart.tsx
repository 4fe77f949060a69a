import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { ECElementEvent, EChartsCoreOption, EChartsType } from 'echarts/core';
import { save } from '../take-away/save';
import { echarts } from './echarts';
import { usePalette } from './palette';
import type { Palette } from './palette';

export type Drawing = (palette: Palette) => EChartsCoreOption;

type ChartProps = Readonly<{
  /** What it shows, in a sentence: read out in its place, and the name of saved files. */
  label: string;
  file: string;
  height: number;
  draw: Drawing;
  onPick?: (event: ECElementEvent) => void;
  children?: ReactNode;
}>;

/** A chart is a pure function of data and palette. It can be saved, and what it shows stands beside it as text. */
export function Chart({ label, file, height, draw, onPick, children }: ChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(undefined);
  const palette = usePalette();
  const pick = useRef(onPick);
  pick.current = onPick;

  useEffect(() => {
    if (!frame.current) return undefined;
    const made = echarts.init(frame.current);
    for (const name of ['wheel', 'mousewheel']) frame.current.addEventListener(name, leaveToThePage, { capture: true });
    chart.current = made;
    made.on('click', (event) => pick.current?.(event));
    const resizing = new ResizeObserver(() => made.resize());
    resizing.observe(frame.current);
    return () => {
      resizing.disconnect();
      made.dispose();
      chart.current = undefined;
    };
  }, []);

  useEffect(() => {
    const begun = performance.now();
    const drawn = (): void => {
      chart.current?.off('finished', drawn);
      // For whoever measures, in the browser's own entries: until what was drawn has been painted, which a frame does behind what it calls.
      requestAnimationFrame(() =>
        setTimeout(() => performance.measure(`draw ${file}`, { start: begun, end: performance.now() })),
      );
    };
    chart.current?.on('finished', drawn);
    chart.current?.setOption(draw(palette), { notMerge: true });
  }, [draw, palette, file]);

  return (
    <figure className="chart">
      <div ref={frame} className="canvas" role="img" aria-label={label} style={{ height }} />
      <figcaption className="row">
        <button
          type="button"
          className="quiet small"
          onClick={() => chart.current && savePng(chart.current, file, palette)}
        >
          PNG
        </button>
        <button type="button" className="quiet small" onClick={() => void saveSvg(draw(palette), file, frame.current)}>
          SVG
        </button>
        {children}
      </figcaption>
    </figure>
  );
}

/** A wheel scrolls the page, as everywhere, and zooms with Ctrl: left to itself the chart would take every turn. */
const leaveToThePage = (event: Event): void => {
  if (!(event as WheelEvent).ctrlKey) event.stopPropagation();
};

/** Twice the pixels of the screen: it goes into print. */
const pixelRatio = 2;

function savePng(chart: EChartsType, file: string, { sheet }: Palette): void {
  const [, encoded = ''] = chart.getDataURL({ type: 'png', pixelRatio, backgroundColor: sheet }).split(',');
  save(
    `${file}.png`,
    'image/png',
    Uint8Array.from(atob(encoded), (one) => one.charCodeAt(0)),
  );
}

async function saveSvg(option: EChartsCoreOption, file: string, frame: HTMLElement | null): Promise<void> {
  const { SVGRenderer } = await import('./svg-renderer');
  echarts.use(SVGRenderer);
  const size = { width: frame?.clientWidth ?? 1000, height: frame?.clientHeight ?? 500 };
  const drawn = echarts.init(null, null, { renderer: 'svg', ssr: true, ...size });
  drawn.setOption({ ...option, animation: false });
  save(`${file}.svg`, 'image/svg+xml', drawn.renderToSVGString());
  drawn.dispose();
}
