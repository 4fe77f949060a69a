import type { Palette } from './palette';

/** Drawn on the canvas and not as HTML: what a report says is never read as markup, and no style is set that the page's policy forbids. */
export const tooltip = ({ sheet, ink, line }: Palette) => ({
  renderMode: 'richText' as const,
  confine: true,
  backgroundColor: sheet,
  borderColor: line,
  textStyle: { color: ink, fontSize: 13 },
});
