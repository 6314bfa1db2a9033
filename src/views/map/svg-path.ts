import type { Geometry, Position } from 'geojson';
import { toWorld, worldSize } from './mercator';

/** Everything is drawn in pixels of this zoom, the closest: whole numbers are fine enough, and short to write. */
export const DRAWN_ZOOM = 7;
/** How wide the world is in the units of the drawing. */
export const DRAWN_WORLD = worldSize(DRAWN_ZOOM);

/** Path data of lines and areas in the units of the drawing; points nearer to each other than `tolerance` become one. */
export function pathOf(geometry: Geometry, tolerance: number): string {
  switch (geometry.type) {
    case 'GeometryCollection':
      return geometry.geometries.map((part) => pathOf(part, tolerance)).join('');
    case 'MultiPolygon':
      return geometry.coordinates.map((rings) => ringsOf(rings, tolerance)).join('');
    case 'Polygon':
      return ringsOf(geometry.coordinates, tolerance);
    case 'MultiLineString':
      return geometry.coordinates.map((line) => lineOf(line, tolerance)).join('');
    case 'LineString':
      return lineOf(geometry.coordinates, tolerance);
    default:
      return '';
  }
}

/** A point in the units of the drawing; longitudes beyond ±180° lie beyond the world's edge. */
export function drawnPoint([lon = 0, lat = 0]: Position): { readonly x: number; readonly y: number } {
  const { x, y } = toWorld(lon, lat);
  return { x: Math.round(x * DRAWN_WORLD), y: Math.round(y * DRAWN_WORLD) };
}

function ringsOf(rings: readonly Position[][], tolerance: number): string {
  return rings
    .map((ring) => lineOf(ring, tolerance))
    .filter((ring) => ring.includes('l'))
    .map((ring) => `${ring}z`)
    .join('');
}

/** The ends stay where they are: lines that meet must go on meeting. */
function lineOf(line: readonly Position[], tolerance: number): string {
  let text = '';
  let [fromX, fromY] = [0, 0];
  line.forEach((position, i) => {
    const { x, y } = drawnPoint(position);
    const [dx, dy] = [x - fromX, y - fromY];
    if (i === 0) text = `M${x} ${y}`;
    else if (i < line.length - 1 && Math.hypot(dx, dy) < tolerance) return;
    else text += `${i === 1 || text.endsWith('l') ? 'l' : text.includes('l') ? ' ' : 'l'}${dx} ${dy}`;
    [fromX, fromY] = [x, y];
  });
  return text;
}
