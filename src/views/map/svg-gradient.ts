import type { Feature } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { freshId, setAttributes, svgElement } from '#/ui/svg-element';
import { drawnPoint } from './svg-path';

type LineLayer = Extract<LayerSpecification, { type: 'line' }>;

/** For a line whose colour changes along it: SVG knows colours across an area only, so from its one end to the other. */
export function gradientOf({ paint }: LineLayer, { geometry }: Feature): SVGLinearGradientElement | null {
  if (paint?.['line-gradient'] === undefined || geometry.type !== 'LineString') return null;
  const from = drawnPoint(geometry.coordinates.at(0) ?? []);
  const to = drawnPoint(geometry.coordinates.at(-1) ?? []);
  const gradient = svgElement('linearGradient', { gradientUnits: 'userSpaceOnUse' });
  setAttributes(gradient, { id: freshId(), x1: from.x, y1: from.y, x2: to.x, y2: to.y });
  setGradient(gradient, paint['line-gradient']);
  return gradient;
}

/** The colours of an expression `['interpolate', ['linear'], ['line-progress'], 0, from, …, 1, to]`. */
function setGradient(gradient: SVGLinearGradientElement, expression: unknown): void {
  const stops = Array.isArray(expression) ? expression.slice(3) : [];
  for (let i = 0; i + 1 < stops.length; i += 2)
    gradient.append(svgElement('stop', { offset: Number(stops[i]), 'stop-color': String(stops[i + 1]) }));
}
