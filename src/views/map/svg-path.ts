import type { Geometry, Position } from 'geojson';
import type { Box } from './box';
import { type Point, toWorld, worldSize } from './mercator';

/** Everything is drawn in pixels of this zoom, the closest: whole numbers are fine enough, and short to write. */
export const DRAWN_ZOOM = 7;
/** How wide the world is in the units of the drawing. */
export const DRAWN_WORLD = worldSize(DRAWN_ZOOM);

/** A browser that draws a corner of the map skips the paths that lie elsewhere: this many lie side by side. */
const CELL = DRAWN_WORLD / 24;
/** A line of more points is drawn in pieces, as far as it may be. */
const PIECE = 60;

type Detail = {
  /** Points nearer to each other become one. */
  readonly tolerance: number;
  /** Lines may be cut: not where their dashes would begin anew. */
  readonly cut: boolean;
};

/** Path data of lines and areas in the units of the drawing, those near to each other in one path. */
export function pathsOf(geometry: Geometry, { tolerance, cut }: Detail): readonly string[] {
  const cells = new Map<string, string>();
  for (const { text, box } of partsOf(geometry, tolerance, cut)) {
    const [width, height] = [box.right - box.left, box.bottom - box.top];
    const cell = `${Math.floor((box.left + box.right) / 2 / CELL)} ${Math.floor((box.top + box.bottom) / 2 / CELL)}`;
    // What is large is alone: it would make its whole cell large.
    const key = width > CELL || height > CELL ? `${cell} ${cells.size}` : cell;
    cells.set(key, (cells.get(key) ?? '') + text);
  }
  return [...cells.values()];
}

/** A point in the units of the drawing; longitudes beyond ±180° lie beyond the world's edge. */
export function drawnPoint([lon = 0, lat = 0]: Position): Point {
  const { x, y } = toWorld(lon, lat);
  return { x: Math.round(x * DRAWN_WORLD), y: Math.round(y * DRAWN_WORLD) };
}

type Part = { readonly text: string; readonly box: Box };

function partsOf(geometry: Geometry, tolerance: number, cut: boolean): readonly Part[] {
  switch (geometry.type) {
    case 'GeometryCollection':
      return geometry.geometries.flatMap((part) => partsOf(part, tolerance, cut));
    case 'MultiPolygon':
      return geometry.coordinates.flatMap((rings) => areaOf(rings, tolerance));
    case 'Polygon':
      return areaOf(geometry.coordinates, tolerance);
    case 'MultiLineString':
      return geometry.coordinates.flatMap((line) => piecesOf(line, tolerance, cut));
    case 'LineString':
      return piecesOf(geometry.coordinates, tolerance, cut);
    default:
      return [];
  }
}

function areaOf(rings: readonly Position[][], tolerance: number): readonly Part[] {
  const lines = rings.map((ring) => drawnLine(ring, tolerance)).filter((ring) => ring.length > 2);
  const text = lines.map((line) => `${textOf(line)}z`).join('');
  return lines.length === 0 ? [] : [{ text, box: boxOf(lines.flat()) }];
}

/** Each piece begins where the last one ends. */
function piecesOf(line: readonly Position[], tolerance: number, cut: boolean): readonly Part[] {
  const points = drawnLine(line, tolerance);
  const length = cut ? PIECE : points.length;
  const pieces = Array.from({ length: Math.ceil((points.length - 1) / length) }, (_, i) =>
    points.slice(i * length, (i + 1) * length + 1),
  );
  return pieces.map((piece) => ({ text: textOf(piece), box: boxOf(piece) }));
}

/** The ends stay where they are: lines that meet must go on meeting. */
function drawnLine(line: readonly Position[], tolerance: number): readonly Point[] {
  const points: Point[] = [];
  line.forEach((position, i) => {
    const point = drawnPoint(position);
    const last = points.at(-1);
    const isEnd = i === line.length - 1;
    if (last !== undefined && !isEnd && Math.hypot(point.x - last.x, point.y - last.y) < tolerance) return;
    points.push(point);
  });
  return points;
}

/** From the first point on each is written as its distance from the one before. */
function textOf(points: readonly Point[]): string {
  const steps = points.map(({ x, y }, i) => {
    const last = points[i - 1];
    return last === undefined ? `M${x} ${y}l` : `${x - last.x} ${y - last.y} `;
  });
  return steps.join('').trimEnd();
}

function boxOf(points: readonly Point[]): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { x, y } of points) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}
