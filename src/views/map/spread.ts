import type { Point } from './mercator';

/** A mark on the screen: where its point lies, in pixels, and how large it is. */
export type Disc = Point & {
  readonly radius: number;
  /** A region's point is only a place for its mark: it may give way. */
  readonly movable: boolean;
};

const ROUNDS = 12;
const GAP = 2;
/** Pixels; farther away a mark would seem to belong to something else. */
export const FARTHEST = 26;

/** Moves regions' marks off the marks that they would cover or be covered by, as little as may be. */
export function spreadMarks(discs: readonly Disc[]): readonly Point[] {
  const points: Point[] = discs.map(({ x, y }) => ({ x, y }));
  const crowds = crowdsOf(discs);
  for (let round = 0; round < ROUNDS && crowds.length > 0; round++) {
    const moved = crowds.filter(({ disc, index, near }) => {
      const point = points[index] ?? disc;
      const next = near.reduce((at, other) => {
        const { radius } = discs[other] ?? disc;
        return pushed(at, disc.radius, points[other] ?? disc, radius);
      }, point);
      points[index] = within(disc, next);
      return next !== point;
    });
    if (moved.length === 0) break;
  }
  return points;
}

/** By how much two marks cover each other, in pixels. */
export function overlapOf(a: Point, radiusA: number, b: Point, radiusB: number): number {
  return radiusA + radiusB - distanceOf(a, b);
}

type Crowd = { readonly disc: Disc; readonly index: number; readonly near: readonly number[] };

/** Each region with the marks that it may come to touch. */
function crowdsOf(discs: readonly Disc[]): readonly Crowd[] {
  const byX = discs.map((_, index) => index).sort((a, b) => (discs[a]?.x ?? 0) - (discs[b]?.x ?? 0));
  const widest = discs.reduce((most, { radius }) => Math.max(most, radius), 0);
  return byX.flatMap((index, rank) => {
    const disc = discs[index];
    if (disc?.movable !== true) return [];
    const reach = disc.radius + widest + 2 * FARTHEST + GAP;
    const near: number[] = [];
    for (const step of [-1, 1]) {
      for (let i = rank + step; i >= 0 && i < byX.length; i += step) {
        const other = byX[i] ?? 0;
        const { x, y, radius, movable } = discs[other] ?? disc;
        if (Math.abs(x - disc.x) > reach) break;
        const farthest = movable ? 2 * FARTHEST : FARTHEST;
        if (distanceOf({ x, y }, disc) <= disc.radius + radius + farthest + GAP) near.push(other);
      }
    }
    return near.length > 0 ? [{ disc, index, near: near.sort((a, b) => a - b) }] : [];
  });
}

/** The point itself where the two do not touch. */
function pushed(point: Point, radius: number, other: Point, otherRadius: number): Point {
  const overlap = overlapOf(point, radius, other, otherRadius) + GAP;
  if (overlap <= 0) return point;
  const away = direction(other, point);
  return { x: point.x + away.x * overlap, y: point.y + away.y * overlap };
}

/** Two marks on one spot part to the south. */
function direction(from: Point, to: Point): Point {
  const distance = distanceOf(from, to);
  return distance < 0.01 ? { x: 0, y: 1 } : { x: (to.x - from.x) / distance, y: (to.y - from.y) / distance };
}

function within(home: Point, point: Point): Point {
  const distance = distanceOf(home, point);
  const scale = distance > FARTHEST ? FARTHEST / distance : 1;
  return { x: home.x + (point.x - home.x) * scale, y: home.y + (point.y - home.y) * scale };
}

/** `Math.hypot` takes many times as long. */
function distanceOf(a: Point, b: Point): number {
  const [x, y] = [a.x - b.x, a.y - b.y];
  return Math.sqrt(x * x + y * y);
}
