import type { Feature } from 'geojson';
import type { StyleSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { freshId, setAttributes, svgElement } from '#/ui/svg-element';
import type { Box, Size } from './box';
import { worldSize } from './mercator';
import { contextOf, numberOf, stringOf } from './svg-expression';
import type { Camera } from './svg-frame';
import { fontsOf, isNameLayer, type PlacedName, placeNames } from './svg-names';
import { createMeasure, cssFont } from './svg-type';

export type LabelTask = {
  readonly camera: Camera;
  /** By the source that the style's layers name. */
  readonly features: (source: string) => readonly Feature[];
  /** What must stay free, in pixels of the world at a zoom. */
  readonly taken: (zoom: number, middle: number) => readonly Box[];
};

/** From the middle of a line of text down to where its letters stand, in ems. */
const BASELINE = 0.4;

type Written = { readonly element: SVGTextElement; readonly line: SVGPathElement | null };

/** Writes the names of the basemap; each keeps its element while it is in sight. */
export function createLabels() {
  const content = svgElement('g');
  const element = svgElement('svg', { class: 'svg-map-picture', 'aria-hidden': 'true', focusable: 'false' }, [content]);
  const { measure, forget } = createMeasure();
  let layers: readonly SymbolLayerSpecification[] = [];
  let written = new Map<Feature, Written>();

  return { element, style, place, move, forget };

  function style({ layers: all }: StyleSpecification): void {
    layers = all.filter(isNameLayer);
    written = new Map();
    content.replaceChildren();
  }

  /** Chooses the names that find room; they move with the map until chosen anew. */
  function place({ camera, features, taken }: LabelTask): void {
    const { zoom, x: middle } = camera;
    const names = placeNames({ zoom, middle, layers, features, taken: taken(zoom, middle), measure });
    const next = new Map(
      names.map((name): [Feature, Written] => {
        const known = written.get(name.feature) ?? create(name);
        write(known, name, zoom);
        return [name.feature, known];
      }),
    );
    for (const [feature, { element, line }] of written) {
      if (next.has(feature)) continue;
      element.remove();
      line?.remove();
    }
    written = next;
  }

  function move({ x, y, zoom }: Camera, { width, height }: Size): void {
    const size = worldSize(zoom);
    setAttributes(content, { transform: `translate(${width / 2 - x * size} ${height / 2 - y * size})` });
  }

  function create({ along }: PlacedName): Written {
    const text = svgElement('text', { 'text-anchor': 'middle' });
    if (along === null) {
      content.append(text);
      return { element: text, line: null };
    }
    const line = svgElement('path', { id: freshId(), fill: 'none' });
    text.append(svgElement('textPath', { href: `#${line.id}`, startOffset: '50%' }));
    content.append(line, text);
    return { element: text, line };
  }

  function write({ element: text, line }: Written, name: PlacedName, zoom: number): void {
    const { layer, feature, lines, size, spacing, at, along } = name;
    const context = contextOf(feature, zoom);
    const { paint = {} } = layer;
    const halo = 2 * numberOf(paint['text-halo-width'], context, 0);
    setAttributes(text, {
      ...cssFont(fontsOf(layer)),
      'font-size': size,
      'letter-spacing': spacing,
      fill: stringOf(paint['text-color'], context, 'currentColor'),
      stroke: halo > 0 ? stringOf(paint['text-halo-color'], context, 'none') : undefined,
      'stroke-width': halo,
      opacity: numberOf(paint['text-opacity'], context, 1),
    });
    if (along !== null) {
      setAttributes(line ?? text, { d: `M${along.map(({ x, y }) => `${x} ${y + size * BASELINE}`).join('L')}` });
      const [holder] = text.children;
      if (holder !== undefined && holder.textContent !== lines[0]) holder.textContent = lines[0] ?? '';
      return;
    }
    setAttributes(text, { transform: `translate(${at.x} ${at.y})` });
    const height = size * numberOf(layer.layout?.['text-line-height'], context, 1.2);
    const spans = lines.map((words, i) => {
      const span = svgElement('tspan', { x: 0, y: (i - (lines.length - 1) / 2) * height + size * BASELINE });
      span.textContent = words;
      return span;
    });
    text.replaceChildren(...spans);
  }
}
