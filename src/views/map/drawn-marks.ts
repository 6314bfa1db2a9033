import type { PlaceMark } from './model';

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
