import type { Day } from './day';
import type { DaySpan, Extent } from './interval';

/** Days, both included, somewhere in which one event begins or ends; one event's happenings weigh 1 together. */
export type Happening = { readonly from: Day; readonly to: Day; readonly weight: number };

/** A bound that lies anywhere in more than this part of all of time says nothing of where something happens. */
const VAGUE = 1 / 4;

/**
 * When events begin and end, as far as is known. What goes on in between is none of it: else one programme of decades
 * would count in every year. Open and unknown ends count nowhere.
 */
export function happenings(extents: readonly (Extent | null)[], span: DaySpan): readonly Happening[] {
  const vague = Math.max(31, VAGUE * (span.to - span.from + 1));
  return extents.flatMap((extent) => {
    if (extent === null) return [];
    const known = boundsOf(extent).filter(({ from, to }) => to - from < vague);
    return known.map((bound) => ({ ...bound, weight: 1 / known.length }));
  });
}

function boundsOf({ startEarliest, startLatest, endEarliest, endLatest }: Extent): readonly DaySpan[] {
  const start = { from: startEarliest, to: startLatest };
  const end = { from: endEarliest, to: endLatest };
  const same = start.from === end.from && start.to === end.to;
  return (same ? [start] : [start, end]).filter(({ from, to }) => Number.isFinite(from) && Number.isFinite(to));
}

/** Which part of all that happens lies in each stretch between two edges, 0–1; a happening lies evenly over its days. */
export function sharesOf(all: readonly Happening[], edges: readonly Day[]): Float64Array {
  const shares = new Float64Array(Math.max(0, edges.length - 1));
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  for (const { from, to, weight } of all) {
    for (let i = stretchOf(edges, from); i < shares.length; i++) {
      const first = Math.max(from, edges[i] ?? 0);
      const last = Math.min(to + 1, edges[i + 1] ?? 0);
      if (first > to) break;
      if (last > first) shares[i] = (shares[i] ?? 0) + ((last - first) / (to + 1 - from)) * (weight / total);
    }
  }
  return shares;
}

/** Which of the stretches between the edges a day lies in; days outside belong to the first or last. */
export function stretchOf(edges: readonly Day[], day: Day): number {
  let low = 0;
  let high = edges.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((edges[middle] ?? 0) <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}
