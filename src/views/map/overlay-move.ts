import type { Viewport } from './engine';
import type { Point } from './mercator';

/** Something that stands at a point of the map. */
export type Placed = {
  readonly element: HTMLElement;
  lon: number;
  lat: number;
  /** Pixels around the point that belong to it. */
  radius: number;
  /** Where it now stands, in pixels of the map's element; null: behind the horizon, or not put yet. */
  at: Point | null;
  /** Where its own transform puts it, before that of the layer; at whole pixels if that is sharp. */
  own: Point | null;
  sharp: boolean;
};

/** Pixels within which all count as moved by the same. */
const SAME = 0.05;

/** Moves what is laid over the map: all in one where it is panned, each by itself where it is zoomed or turned. */
export function createMover(layer: HTMLElement): (viewport: Viewport, all: readonly Placed[]) => void {
  let shift: Point = { x: 0, y: 0 };

  return (viewport, all) => {
    const points = all.map(({ lon, lat }) => viewport.project(lon, lat));
    const common = viewport.resting ? null : commonShift(all, points);
    const next = common ?? { x: 0, y: 0 };
    if (next.x !== shift.x || next.y !== shift.y) layer.style.transform = `translate(${next.x}px, ${next.y}px)`;
    shift = next;
    all.forEach((placed, i) => {
      const point = points[i] ?? null;
      const away = point === null || isOutside(point, placed.radius, viewport);
      if (placed.element.hidden !== away) placed.element.hidden = away;
      placed.at = point;
      if (common === null && point !== null) putAt(placed, point, viewport.resting);
    });
  };
}

/** At rest text is sharpest on whole pixels. */
function putAt(placed: Placed, point: Point, resting: boolean): void {
  if (placed.own?.x === point.x && placed.own.y === point.y && placed.sharp === resting) return;
  placed.own = point;
  placed.sharp = resting;
  const { x, y } = resting ? { x: Math.round(point.x), y: Math.round(point.y) } : point;
  placed.element.style.transform = `translate(${x}px, ${y}px)`;
}

/** By how much all of them stand away from their own places, if by the same. */
function commonShift(all: readonly Placed[], points: readonly (Point | null)[]): Point | null {
  let common: Point | null = null;
  for (let i = 0; i < all.length; i++) {
    const [point, own] = [points[i] ?? null, all[i]?.own ?? null];
    if (point === null) continue;
    if (own === null) return null;
    const by: Point = { x: point.x - own.x, y: point.y - own.y };
    if (common !== null && (Math.abs(by.x - common.x) > SAME || Math.abs(by.y - common.y) > SAME)) return null;
    common ??= by;
  }
  return common;
}

function isOutside({ x, y }: Point, radius: number, { width, height }: Viewport): boolean {
  return x < -radius || y < -radius || x > width + radius || y > height + radius;
}
