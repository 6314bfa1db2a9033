import type { PlaceMark } from './model';

/** Pixels of width below which a map is narrow. */
export const NARROW_BELOW = 600;
/** Pixels of height below which a map is low. */
const LOW_BELOW = 420;
const SMALL_SCALE = 0.8;

/** On a narrow or low map marks and their names are smaller, so that fewer have to be joined. */
export function isSmallMap({ width, height }: { readonly width: number; readonly height: number }): boolean {
  return width < NARROW_BELOW || height < LOW_BELOW;
}

export function markScale(small: boolean): number {
  return small ? SMALL_SCALE : 1;
}

export function drawnRadius(mark: PlaceMark, small: boolean): number {
  return mark.radius * markScale(small);
}
