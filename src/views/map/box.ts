import type { Point } from './mercator';

/** Pixels. */
export type Size = { readonly width: number; readonly height: number };
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** The box of a size around a point. */
export function boxAt({ x, y }: Point, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/** Whether two boxes cover each other or stand nearer to each other than `air`. */
export function overlap(a: Box, b: Box, air = 0): boolean {
  return a.left < b.right + air && b.left < a.right + air && a.top < b.bottom + air && b.top < a.bottom + air;
}
