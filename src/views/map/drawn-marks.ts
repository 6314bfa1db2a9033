import { fromWorld, toWorld, worldSize } from './mercator';
import type { PlaceMark } from './model';
import { spreadMarks } from './spread';

/** A mark as it is drawn at one zoom: in the size that fits the screen, regions put where they cover nothing. */
export type DrawnMark = PlaceMark;

/** Pixels of width below which a map is narrow. */
export const NARROW_BELOW = 600;
const NARROW_SCALE = 0.8;

/** Marks are smaller on a narrow map. */
export function markScale(narrow: boolean): number {
  return narrow ? NARROW_SCALE : 1;
}

export function drawnRadius(mark: PlaceMark, narrow: boolean): number {
  return mark.radius * markScale(narrow);
}

export function drawnMarks(marks: readonly PlaceMark[], narrow: boolean, zoom: number): readonly DrawnMark[] {
  const size = worldSize(zoom);
  const discs = marks.map((mark) => {
    const { x, y } = toWorld(mark.lon, mark.lat);
    return { x: x * size, y: y * size, radius: drawnRadius(mark, narrow), movable: mark.area };
  });
  const points = spreadMarks(discs);
  return marks.map((mark, i) => {
    const [disc, point] = [discs[i], points[i]];
    if (disc === undefined || point === undefined) return mark;
    const moved = point.x !== disc.x || point.y !== disc.y;
    return { ...mark, radius: disc.radius, ...(moved && fromWorld({ x: point.x / size, y: point.y / size })) };
  });
}
