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
const FARTHEST = 26;

/** Moves regions' marks off the marks that they would cover or be covered by, as little as may be. */
export function spreadMarks(discs: readonly Disc[]): readonly Point[] {
  const points: Point[] = discs.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round++) {
    const crowded = discs.filter((disc, i) => {
      const point = points[i];
      if (!disc.movable || point === undefined) return false;
      const next = discs.reduce(
        (at, other, j) => (i === j ? at : pushed(at, disc.radius, points[j] ?? other, other.radius)),
        point,
      );
      points[i] = within(disc, next);
      return next !== point;
    });
    if (crowded.length === 0) break;
  }
  return points;
}

/** The point itself where the two do not touch. */
function pushed(point: Point, radius: number, other: Point, otherRadius: number): Point {
  const overlap = radius + otherRadius + GAP - Math.hypot(point.x - other.x, point.y - other.y);
  if (overlap <= 0) return point;
  const away = direction(other, point);
  return { x: point.x + away.x * overlap, y: point.y + away.y * overlap };
}

/** Two marks on one spot part to the south. */
function direction(from: Point, to: Point): Point {
  const distance = Math.hypot(to.x - from.x, to.y - from.y);
  return distance < 0.01 ? { x: 0, y: 1 } : { x: (to.x - from.x) / distance, y: (to.y - from.y) / distance };
}

function within(home: Point, point: Point): Point {
  const distance = Math.hypot(point.x - home.x, point.y - home.y);
  const scale = distance > FARTHEST ? FARTHEST / distance : 1;
  return { x: home.x + (point.x - home.x) * scale, y: home.y + (point.y - home.y) * scale };
}
