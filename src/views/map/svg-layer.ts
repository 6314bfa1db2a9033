import type { Feature, FeatureCollection } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { setAttributes, svgElement } from '#/ui/svg-element';
import { type Context, contextOf, evaluate, numberOf, stringOf } from './svg-expression';
import { gradientOf } from './svg-gradient';
import { DRAWN_ZOOM, drawnPoint, pathsOf } from './svg-path';

export type GeometryLayer = Extract<LayerSpecification, { type: 'line' | 'fill' | 'circle' }>;

type Drawn = {
  readonly feature: Feature;
  readonly shapes: readonly SVGElement[];
  readonly gradient: SVGElement | null;
};

/** A blurred line is drawn as so many lines, each narrower, one over the other. */
const BLUR_LINES = 3;

export function isGeometryLayer(layer: LayerSpecification): layer is GeometryLayer {
  return layer.type === 'line' || layer.type === 'fill' || layer.type === 'circle';
}

export type DrawnLayer = ReturnType<typeof createLayer>;

/** One layer of the style as a group of SVG: shapes in the units of the drawing, as wide as the zoom has them. */
export function createLayer(first: GeometryLayer) {
  const group = svgElement('g', { 'data-layer': first.id });
  let layer = first;
  let drawn: readonly Drawn[] = [];
  let data: FeatureCollection | null = null;
  /** Coasts are costly to write: those for far and for near are both kept. */
  let known = new WeakMap<FeatureCollection, readonly Drawn[]>();

  return { group, source: first.source, give, zoom, restyle };

  /** What is drawn; the same collection twice changes nothing. Points nearer than `tolerance` (units) become one. */
  function give(next: FeatureCollection, tolerance: number): void {
    if (next === data) return;
    data = next;
    drawn = known.get(next) ?? next.features.filter(isOnLayer).map((feature) => draw(feature, tolerance));
    known.set(next, drawn);
    group.replaceChildren(
      ...drawn.flatMap(({ shapes, gradient }) => (gradient === null ? shapes : [gradient, ...shapes])),
    );
  }

  /** The same layer in other colours, or hidden. */
  function restyle(next: GeometryLayer): void {
    if (gradientIn(next) !== gradientIn(layer)) {
      data = null;
      known = new WeakMap();
    }
    layer = next;
  }

  /** A filter that asks for the zoom is asked again for each zoom. */
  function isOnLayer(feature: Feature): boolean {
    return usesZoom(layer.filter) || passes(feature, 0);
  }

  function passes(feature: Feature, zoom: number): boolean {
    return layer.filter === undefined || evaluate(layer.filter, contextOf(feature, Math.floor(zoom))) === true;
  }

  function draw(feature: Feature, tolerance: number): Drawn {
    if (layer.type === 'circle') {
      const points = feature.geometry.type === 'Point' ? [drawnPoint(feature.geometry.coordinates)] : [];
      return { feature, gradient: null, shapes: points.map(({ x, y }) => svgElement('circle', { cx: x, cy: y })) };
    }
    const line = layer.type === 'line' ? layer : null;
    const dashed = line?.paint?.['line-dasharray'] !== undefined;
    const blurred = line?.paint?.['line-blur'] !== undefined;
    const gradient = line === null ? null : gradientOf(line, feature);
    const paths = pathsOf(feature.geometry, { tolerance, cut: !dashed && gradient === null });
    const shapes = Array.from({ length: blurred ? BLUR_LINES : 1 }, () =>
      svgElement(
        'g',
        {},
        paths.map((d) => svgElement('path', { d })),
      ),
    );
    return { feature, shapes, gradient };
  }

  function zoom(at: number): void {
    const { minzoom = 0, maxzoom = Number.POSITIVE_INFINITY } = layer;
    const shown = layer.layout?.visibility !== 'none' && at >= minzoom && at < maxzoom;
    setAttributes(group, { display: shown ? undefined : 'none' });
    if (!shown) return;
    const unit = 2 ** (DRAWN_ZOOM - at);
    for (const { feature, shapes, gradient } of drawn) {
      const visible = !usesZoom(layer.filter) || passes(feature, at);
      const looks = visible ? looksOf(layer, contextOf(feature, at), unit, gradient) : [{ display: 'none' }];
      for (const [i, shape] of shapes.entries()) setAttributes(shape, looks[i] ?? { display: 'none' });
    }
  }
}

type Looks = Readonly<Record<string, string | number | undefined>>;

/** The attributes of each of a feature's shapes; `unit`: how many units of the drawing a pixel is. */
function looksOf(layer: GeometryLayer, context: Context, unit: number, gradient: SVGElement | null): readonly Looks[] {
  if (layer.type === 'fill') {
    const { paint = {} } = layer;
    return [
      {
        display: undefined,
        fill: stringOf(paint['fill-color'], context, 'none'),
        'fill-opacity': numberOf(paint['fill-opacity'], context, 1),
      },
    ];
  }
  if (layer.type === 'circle') {
    const { paint = {} } = layer;
    const stroke = numberOf(paint['circle-stroke-width'], context, 0);
    return [
      {
        display: undefined,
        // MapLibre draws the edge around the circle, SVG half within it.
        r: (numberOf(paint['circle-radius'], context, 5) + stroke / 2) * unit,
        fill: stringOf(paint['circle-color'], context, 'none'),
        stroke: stringOf(paint['circle-stroke-color'], context, 'none'),
        'stroke-width': stroke * unit,
      },
    ];
  }
  return lineLooks(layer, context, unit, gradient);
}

function lineLooks(
  { paint = {}, layout = {} }: Extract<GeometryLayer, { type: 'line' }>,
  context: Context,
  unit: number,
  gradient: SVGElement | null,
): readonly Looks[] {
  const width = numberOf(paint['line-width'], context, 1);
  const blur = numberOf(paint['line-blur'], context, 0);
  const opacity = numberOf(paint['line-opacity'], context, 1);
  const dashes = evaluate(paint['line-dasharray'], context);
  const line = {
    display: undefined,
    fill: 'none',
    stroke: gradient === null ? stringOf(paint['line-color'], context, 'none') : `url(#${gradient.id})`,
    // Where a line is cut into pieces, their ends must not gape.
    'stroke-linecap': dashes === undefined ? 'round' : stringOf(layout['line-cap'], context, 'butt'),
    'stroke-linejoin': stringOf(layout['line-join'], context, 'miter'),
    'stroke-dasharray': Array.isArray(dashes)
      ? dashes.map((dash) => numberOf(dash, context, 1) * width * unit).join(' ')
      : undefined,
  };
  if (blur === 0) return [{ ...line, 'stroke-width': width * unit, 'stroke-opacity': opacity }];
  return Array.from({ length: BLUR_LINES }, (_, i) => ({
    ...line,
    'stroke-width': (width - (blur * i) / BLUR_LINES) * unit,
    // Of all of them together: where pieces meet, they must not add up.
    opacity: opacity / (BLUR_LINES - i * 0.5),
  }));
}

function usesZoom(filter: unknown): boolean {
  return Array.isArray(filter) && (filter[0] === 'zoom' || filter.some((part) => usesZoom(part)));
}

function gradientIn(layer: GeometryLayer): string {
  return layer.type === 'line' ? JSON.stringify(layer.paint?.['line-gradient'] ?? null) : '';
}
