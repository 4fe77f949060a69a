import { useEffect, useState } from 'react';

/** The colours of the page, for what is drawn on a canvas: light and dark are decided in the style sheet alone. */
export type Palette = Readonly<{
  ink: string;
  soft: string;
  line: string;
  edge: string;
  sheet: string;
  warn: string;
  restraint: string;
  signal: string;
  /** Of sides and lanes, in turn. */
  sides: readonly string[];
}>;

function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    ink: colour('ink'),
    soft: colour('soft'),
    line: colour('line'),
    edge: colour('edge'),
    sheet: colour('sheet'),
    warn: colour('warn'),
    restraint: colour('restraint'),
    signal: colour('signal'),
    sides: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'].map(colour),
  };
}

export function usePalette(): Palette {
  const [palette, setPalette] = useState(readPalette);
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const anew = (): void => setPalette(readPalette());
    dark.addEventListener('change', anew);
    return () => dark.removeEventListener('change', anew);
  }, []);
  return palette;
}

/** The colour of the nth side or lane. */
export const sideColour = ({ sides, soft }: Palette, index: number): string => sides[index % sides.length] ?? soft;
