import { kindColor } from './kind-color';
import { kindShape, SHAPE_BOX } from './kind-shapes';
import { svgElement } from './svg-element';

/** The same mark as `KindMark` for views that are not drawn by React. Sized by CSS through its class, 12 pixels without. */
export function createKindMark(index: number): SVGSVGElement {
  const box = { width: 12, height: 12, viewBox: `0 0 ${SHAPE_BOX} ${SHAPE_BOX}` };
  return svgElement('svg', { class: 'kind-mark', ...box, 'aria-hidden': 'true' }, [
    svgElement('path', { d: kindShape(index), fill: kindColor(index) }),
  ]);
}
