import type { MapPosition } from '#/core/view-state';
import type { Size } from './box';
import { CLOSEST_ZOOM } from './engine';
import { fromWorld, type Point, toWorld, worldSize } from './mercator';

/** What a flat map shows: the world's point (a square from 0 to 1) in the middle of a frame, and how close. */
export type Camera = Point & { readonly zoom: number };

const FARTHEST = 0.5;
const TILE_ZOOM = Math.log2(worldSize(0));

export function cameraAt({ zoom, lat, lng }: MapPosition): Camera {
  return { ...toWorld(lng, lat), zoom };
}

export function positionOf({ x, y, zoom }: Camera): MapPosition {
  const { lon, lat } = fromWorld({ x: x - Math.floor(x), y });
  return { zoom, lat, lng: lon };
}

/** The nearest camera that shows nothing beyond the north and south ends of the world; the middle lies within 0 and 1. */
export function within({ x, y, zoom }: Camera, { height }: Size): Camera {
  const farthest = Math.max(FARTHEST, Math.log2(Math.max(1, height)) - TILE_ZOOM);
  const allowed = Math.min(CLOSEST_ZOOM, Math.max(farthest, zoom));
  const half = Math.min(0.5, height / 2 / worldSize(allowed));
  return { x: x - Math.floor(x), y: Math.min(1 - half, Math.max(half, y)), zoom: allowed };
}

/** Moves what is seen by so many pixels. */
export function panned(camera: Camera, dx: number, dy: number): Camera {
  const size = worldSize(camera.zoom);
  return { ...camera, x: camera.x - dx / size, y: camera.y - dy / size };
}

/** Another zoom, with what lies under a point of the frame kept there. */
export function zoomedAt(camera: Camera, zoom: number, at: Point, { width, height }: Size): Camera {
  const grown = 1 / worldSize(camera.zoom) - 1 / worldSize(zoom);
  return { x: camera.x + (at.x - width / 2) * grown, y: camera.y + (at.y - height / 2) * grown, zoom };
}

/** Part of the way from one camera to another by the shorter side of the world; `part` from 0 to 1. */
export function between(from: Camera, to: Camera, part: number): Camera {
  const x = to.x + Math.round(from.x - to.x);
  const zoom = from.zoom + (to.zoom - from.zoom) * part;
  const change = to.zoom - from.zoom;
  // The one point that both show in the same place of the frame stays there all the way.
  const moved = Math.abs(change) < 1e-6 ? part : (1 - 2 ** -(change * part)) / (1 - 2 ** -change);
  return { x: from.x + (x - from.x) * moved, y: from.y + (to.y - from.y) * moved, zoom };
}

/** Where a point of the world is seen: in that of the world's copies which lies nearest to the middle. */
export function seenAt(point: Point, camera: Camera, { width, height }: Size): Point {
  const size = worldSize(camera.zoom);
  const x = point.x + Math.round(camera.x - point.x);
  return { x: (x - camera.x) * size + width / 2, y: (point.y - camera.y) * size + height / 2 };
}
