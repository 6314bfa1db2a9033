import { kindColor } from './kind-color';
import { kindShape, SHAPE_BOX } from './kind-shapes';

const SVG = 'http://www.w3.org/2000/svg';

/** The same mark as `KindMark` for views that are not drawn by React. Sized by CSS through its class, 12 pixels without. */
export function createKindMark(index: number): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'kind-mark');
  svg.setAttribute('width', '12');
  svg.setAttribute('height', '12');
  svg.setAttribute('viewBox', `0 0 ${SHAPE_BOX} ${SHAPE_BOX}`);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', kindShape(index));
  path.setAttribute('fill', kindColor(index));
  svg.append(path);
  return svg;
}
