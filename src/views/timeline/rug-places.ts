/** Pixels: no tick is wider than that, however much room there is. */
const WIDEST = 6;

/** Where ticks stand in a rug, in per cent of its width: all as wide as one another, each in its place. */
export type RugPlaces = { readonly width: number; readonly lefts: readonly number[] };

/**
 * Places ticks at the given middles, in pixels from the left edge of a rug and in ascending order, or as near to them as
 * lets none lie over another or across an edge.
 */
export function placeTicks(middles: readonly number[], width: number): RugPlaces {
  const tick = Math.min(WIDEST, width / Math.max(1, middles.length));
  const lefts: number[] = [];
  let free = 0;
  for (const middle of middles) {
    const left = Math.max(free, middle - tick / 2);
    lefts.push(left);
    free = left + tick;
  }
  let end = width;
  for (let i = lefts.length - 1; i >= 0; i--) {
    const left = Math.min(lefts[i] ?? 0, end - tick);
    lefts[i] = left;
    end = left;
  }
  const share = (pixels: number) => (Math.max(0, pixels) / width) * 100;
  return { width: share(tick), lefts: lefts.map(share) };
}
