import type { Feature } from 'geojson';
import type { LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { type Box, boxAt, overlap } from './box';
import type { OverlayLayout } from './engine';
import { type Point, toWorld, worldSize } from './mercator';
import { nameBox } from './name-sides';
import { type Context, contextOf, evaluate, numberOf, stringOf } from './svg-expression';

/** A name of the basemap where it is drawn; lines run beside each other, or one runs along a line of points. */
export type PlacedName = {
  readonly layer: SymbolLayerSpecification;
  readonly feature: Feature;
  readonly lines: readonly string[];
  readonly size: number;
  readonly spacing: number;
  /** The middle of the text, in pixels of the world at the zoom. */
  readonly at: Point;
  readonly along: readonly Point[] | null;
};

export type NameTask = {
  readonly zoom: number;
  /** The middle of the frame on the world's square: of a name's many copies the nearest is meant. */
  readonly middle: number;
  /** In the order of the style: the last is placed first. */
  readonly layers: readonly SymbolLayerSpecification[];
  /** By the source that a layer names. */
  readonly features: (source: string) => readonly Feature[];
  /** What must stay free, in pixels of the whole world at the zoom, from its north-west corner. */
  readonly taken: readonly Box[];
  /** The width of a text in ems of its font. */
  readonly measure: (text: string, fonts: readonly string[]) => number;
};

export function isNameLayer(layer: LayerSpecification): layer is SymbolLayerSpecification {
  return layer.type === 'symbol' && layer.layout?.['text-field'] !== undefined;
}

/** Puts as many names as find room, as MapLibre does: those of the strongest layer first, each on its first free side. */
export function placeNames(task: NameTask): readonly PlacedName[] {
  const taken = [...task.taken];
  const placed: PlacedName[] = [];
  for (const layer of task.layers.toReversed()) {
    for (const feature of sorted(layer, task)) {
      const context = contextOf(feature, task.zoom);
      // A filter knows whole zooms only.
      if (evaluate(layer.filter ?? true, { ...context, zoom: Math.floor(task.zoom) }) !== true) continue;
      const found = candidates(layer, feature, context, task).find(({ boxes }) => boxes.every((box) => isFree(box)));
      if (found === undefined) continue;
      taken.push(...found.boxes);
      placed.push(found.name);
    }
  }
  return placed;

  function isFree(box: Box): boolean {
    return !taken.some((other) => overlap(box, other));
  }
}

/** The room of the markers and of their names at a zoom. */
export function takenBy({ at, names }: OverlayLayout, zoom: number, middle: number): readonly Box[] {
  const markers = [...at.values()].map(({ lon, lat, radius }) =>
    boxAt(pixelOf(lon, lat, zoom, middle), 2 * radius, 2 * radius),
  );
  const beside = names.map(({ lon, lat, side, ...size }) => nameBox(pixelOf(lon, lat, zoom, middle), size, side));
  return [...markers, ...beside];
}

/** Where a point lies in pixels of the world, in the copy that is nearest to the middle of the frame. */
export function pixelOf(lon: number, lat: number, zoom: number, middle: number): Point {
  const { x, y } = toWorld(lon, lat);
  const size = worldSize(zoom);
  return { x: (x + Math.round(middle - x)) * size, y: y * size };
}

/** What a layer may write, the first to be placed first. */
function sorted(layer: SymbolLayerSpecification, { features, zoom }: NameTask): readonly Feature[] {
  const key = layer.layout?.['symbol-sort-key'];
  const all = features(layer.source);
  if (key === undefined) return all;
  const rank = (feature: Feature) => numberOf(key, contextOf(feature, zoom), 0);
  return all.toSorted((a, b) => rank(a) - rank(b));
}

/** MapLibre's letters have an edge: a text beside a point begins so many ems farther off. */
const LETTER_EDGE = 0.2;

type Candidate = { readonly name: PlacedName; readonly boxes: readonly Box[] };

const SIDES: ReadonlyMap<string, Point> = new Map([
  ['center', { x: 0, y: 0 }],
  ['left', { x: 1, y: 0 }],
  ['right', { x: -1, y: 0 }],
  ['top', { x: 0, y: 1 }],
  ['bottom', { x: 0, y: -1 }],
]);

function candidates(
  layer: SymbolLayerSpecification,
  feature: Feature,
  context: Context,
  { zoom, middle, measure }: NameTask,
): readonly Candidate[] {
  const { layout = {} } = layer;
  const size = numberOf(layout['text-size'], context, 16);
  const spacing = numberOf(layout['text-letter-spacing'], context, 0);
  const padding = numberOf(layout['text-padding'], context, 2);
  const fonts = fontsOf(layer);
  const width = (text: string) => (measure(text, fonts) + text.length * spacing) * size;
  const text = stringOf(layout['text-field'], context, '');
  const { geometry } = feature;
  if (geometry.type === 'LineString') {
    const line = geometry.coordinates.map(([lon = 0, lat = 0]) => toWorld(lon, lat));
    return alongLine({ layer, feature, lines: [text], size, spacing: spacing * size }, line, width(text), zoom, middle);
  }
  if (geometry.type !== 'Point') return [];
  const [lon = 0, lat = 0] = geometry.coordinates;
  const point = pixelOf(lon, lat, zoom, middle);
  const most = numberOf(layout['text-max-width'], context, 10) * size;
  const lines = text.split('\n').flatMap((words) => wrap(words, most, width));
  const w = Math.max(...lines.map(width));
  const h = lines.length * size * numberOf(layout['text-line-height'], context, 1.2);
  const anchors = wordsIn(layout['text-variable-anchor'] ?? ['center']);
  const offset = (anchors.length > 1 ? numberOf(layout['text-radial-offset'], context, 0) + LETTER_EDGE : 0) * size;
  return anchors.map((anchor) => {
    const side = SIDES.get(anchor) ?? { x: 0, y: 0 };
    const at = { x: point.x + side.x * (offset + w / 2), y: point.y + side.y * (offset + h / 2) };
    const name = { layer, feature, lines, size, spacing: spacing * size, at, along: null };
    return { name, boxes: [boxAt(at, w + 2 * padding, h + 2 * padding)] };
  });
}

/** Along the middle of a line, where that is long enough. */
function alongLine(
  name: Omit<PlacedName, 'at' | 'along'>,
  world: readonly Point[],
  width: number,
  zoom: number,
  middle: number,
): readonly Candidate[] {
  const scale = worldSize(zoom);
  const turn = Math.round(middle - (world[Math.floor(world.length / 2)]?.x ?? 0));
  const line = world.map(({ x, y }) => ({ x: (x + turn) * scale, y: y * scale }));
  const lengths = line.slice(1).map((point, i) => Math.hypot(point.x - (line[i]?.x ?? 0), point.y - (line[i]?.y ?? 0)));
  const whole = lengths.reduce((a, b) => a + b, 0);
  if (whole < width) return [];
  const steps = Math.max(2, Math.ceil(width / name.size));
  const points = Array.from({ length: steps + 1 }, (_, i) =>
    pointAlong(line, lengths, (whole - width) / 2 + (width * i) / steps),
  );
  const at = pointAlong(line, lengths, whole / 2);
  return [{ name: { ...name, at, along: line }, boxes: points.map((point) => boxAt(point, name.size, name.size)) }];
}

function pointAlong(line: readonly Point[], lengths: readonly number[], distance: number): Point {
  let left = distance;
  for (const [i, length] of lengths.entries()) {
    const [from, to] = [line[i], line[i + 1]];
    if (from !== undefined && to !== undefined && (left <= length || i === lengths.length - 1))
      return { x: from.x + ((to.x - from.x) * left) / length, y: from.y + ((to.y - from.y) * left) / length };
    left -= length;
  }
  return line[0] ?? { x: 0, y: 0 };
}

export function fontsOf({ layout }: SymbolLayerSpecification): readonly string[] {
  return wordsIn(layout?.['text-font']);
}

/** The style says its lists of words as they are. */
function wordsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** Breaks between words, in lines about as long as each other. */
function wrap(text: string, most: number, width: (text: string) => number): readonly string[] {
  const wanted = width(text) / Math.ceil(width(text) / most);
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    const fits = line !== undefined && (width(longer) + width(line)) / 2 <= wanted;
    if (fits) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
