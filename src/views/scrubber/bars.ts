import type { Bins } from '#/core/aggregate';
import type { Scale } from './scale';

/** SVG path data for one bar per bin that has events, standing on the bottom of a box of `width` × `height` pixels. */
export function barsPath(
  counts: Uint32Array,
  most: number,
  bins: Bins,
  scale: Scale,
  width: number,
  height: number,
): string {
  const parts: string[] = [];
  counts.forEach((count, bin) => {
    if (count === 0) return;
    const left = scale.toRatio(bins.edges[bin] ?? 0) * width;
    const right = scale.toRatio(bins.edges[bin + 1] ?? 0) * width;
    const gap = right - left > 5 ? 1 : 0;
    // One event among hundreds must still be seen.
    const tall = Math.max(height / 10, (count / Math.max(1, most)) * height);
    parts.push(
      `M${round(left)} ${height}V${round(height - tall)}H${round(Math.max(left + 1, right - gap))}V${height}Z`,
    );
  });
  return parts.join('');
}

export function highest(counts: Uint32Array): number {
  return counts.reduce((most, count) => Math.max(most, count), 0);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
