import type { Bins } from '#/core/aggregate';
import type { Scale } from './scale';

/** A bar's place and its bottom and top in a box of `width` × `height` pixels whose bottom is `height`. */
type Box = { readonly left: number; readonly right: number; readonly bottom: number; readonly top: number };

/** Where the bins lie on a bar so many pixels long; those of folds have none. */
export type Slots = readonly ({ readonly left: number; readonly right: number } | null)[];

export function slotsOf({ edges, folded }: Bins, scale: Scale, width: number): Slots {
  const at = edges.map((edge) => scale.toRatio(edge) * width);
  return folded.map((isFold, bin) => {
    if (isFold) return null;
    const left = at[bin] ?? 0;
    const right = at[bin + 1] ?? 0;
    return { left, right: Math.max(left + 1, right - (right - left > 5 ? 1 : 0)) };
  });
}

/** Of all bins that are drawn; at least 1. */
export function highest(counts: Uint32Array, slots: Slots): number {
  return counts.reduce((most, count, bin) => (slots[bin] ? Math.max(most, count) : most), 1);
}

/** How high a bar of so many events is: one among hundreds must still be seen. */
function heightOf(count: number, most: number, height: number): number {
  return count === 0 ? 0 : Math.max(height / 10, (count / most) * height);
}

/** SVG path data for each row of a stacked histogram, the first row at the bottom of a box so many pixels high. */
export function stackPaths(rows: readonly Uint32Array[], most: number, slots: Slots, height: number): string[] {
  const paths = rows.map((): string[] => []);
  slots.forEach((slot, bin) => {
    if (slot === null) return;
    const total = rows.reduce((sum, counts) => sum + (counts[bin] ?? 0), 0);
    if (total === 0) return;
    const each = heightOf(total, most, height) / total;
    let below = 0;
    rows.forEach((counts, row) => {
      const count = counts[bin] ?? 0;
      if (count === 0) return;
      paths[row]?.push(boxPath({ ...slot, bottom: height - below * each, top: height - (below + count) * each }));
      below += count;
    });
  });
  return paths.map((parts) => parts.join(''));
}

/** What the total has more than the rows together, standing on top of them: never lower than they are. */
export function ghostPath(total: Uint32Array, counts: Uint32Array, most: number, slots: Slots, height: number): string {
  const parts = slots.map((slot, bin) => {
    const bottom = height - heightOf(counts[bin] ?? 0, most, height);
    const top = height - heightOf(total[bin] ?? 0, most, height);
    return slot === null || bottom - top < 0.05 ? '' : boxPath({ ...slot, bottom, top });
  });
  return parts.join('');
}

function boxPath({ left, right, bottom, top }: Box): string {
  return `M${round(left)} ${round(bottom)}V${round(top)}H${round(right)}V${round(bottom)}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
