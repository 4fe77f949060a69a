import type { RefObject } from 'react';
import { save } from '../take-away/save';

/** The map as it stands, as a picture with the colours that it has on the page. */
export function SaveMap({ frame }: Readonly<{ frame: RefObject<HTMLElement | null> }>) {
  const withDrawing = (take: (drawing: SVGSVGElement) => void) => () => {
    const drawing = frame.current && drawingOf(frame.current);
    if (drawing) take(drawing);
  };
  return (
    <>
      <button type="button" className="quiet small" onClick={withDrawing(saveSvg)}>
        Save as SVG
      </button>{' '}
      <button type="button" className="quiet small" onClick={withDrawing((drawing) => void savePng(drawing))}>
        Save as PNG
      </button>
    </>
  );
}

const namespace = 'http://www.w3.org/2000/svg';
const drawnBy = ['fill', 'stroke', 'fill-opacity', 'stroke-width', 'stroke-opacity'];

/** What Leaflet has drawn, with the colours written into it, on the ground that it has on the page. */
function drawingOf(frame: HTMLElement): SVGSVGElement | undefined {
  const drawn = frame.querySelector<SVGSVGElement>('.leaflet-overlay-pane svg');
  if (!drawn) return undefined;
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const shapes = drawn.querySelectorAll('path');
  copy.querySelectorAll('path').forEach((path, index) => {
    const shape = shapes[index];
    if (shape) for (const name of drawnBy) path.setAttribute(name, getComputedStyle(shape).getPropertyValue(name));
  });
  copy.setAttribute('xmlns', namespace);
  copy.removeAttribute('style');
  const { x, y, width, height } = drawn.viewBox.baseVal;
  const ground = document.createElementNS(namespace, 'rect');
  for (const [name, value] of Object.entries({ x, y, width, height })) ground.setAttribute(name, String(value));
  ground.setAttribute('fill', getComputedStyle(frame).backgroundColor);
  copy.prepend(ground);
  return copy;
}

const textOf = (drawing: SVGSVGElement): string => new XMLSerializer().serializeToString(drawing);

const saveSvg = (drawing: SVGSVGElement): void => save('map.svg', 'image/svg+xml', textOf(drawing));

/** Twice the pixels of the screen: it goes into print. */
const pixelRatio = 2;

async function savePng(drawing: SVGSVGElement): Promise<void> {
  const { width, height } = drawing.viewBox.baseVal;
  const picture = new Image(width * pixelRatio, height * pixelRatio);
  // As data and not as a blob: the policy of the page has no other images than its own files and data.
  picture.src = `data:image/svg+xml,${encodeURIComponent(textOf(drawing))}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [picture.width, picture.height];
  canvas.getContext('2d')?.drawImage(picture, 0, 0, picture.width, picture.height);
  canvas.toBlob((png) => png && save('map.png', 'image/png', png), 'image/png');
}
