import type { RefObject } from 'react';
import { save } from '../take-away/save';

/** The map as it stands, as an SVG with the colours that it has on the page. */
export function SaveMap({ frame }: Readonly<{ frame: RefObject<HTMLElement | null> }>) {
  return (
    <button type="button" className="quiet small" onClick={() => frame.current && saveMap(frame.current)}>
      Save as SVG
    </button>
  );
}

const drawnBy = ['fill', 'stroke', 'fill-opacity', 'stroke-width', 'stroke-opacity'];

function saveMap(frame: HTMLElement): void {
  const drawn = frame.querySelector<SVGSVGElement>('.leaflet-overlay-pane svg');
  if (!drawn) return;
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const shapes = drawn.querySelectorAll('path');
  copy.querySelectorAll('path').forEach((path, index) => {
    const shape = shapes[index];
    if (shape) for (const name of drawnBy) path.setAttribute(name, getComputedStyle(shape).getPropertyValue(name));
  });
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.removeAttribute('style');
  save('map.svg', 'image/svg+xml', new XMLSerializer().serializeToString(copy));
}
