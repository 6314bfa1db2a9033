import { type Bitset, forEachBit } from './bitset';
import { type CalendarUnit, fittingUnit, unitStarts } from './calendar-unit';
import type { Day } from './day';
import type { Piece } from './folding';
import { stretchOf } from './happenings';
import type { DaySpan, Extent } from './interval';

/**
 * A bar of time cut along the calendar. Bin i holds the days from `edges[i]` up to, not including, `edges[i + 1]`; the
 * outer ones and those beside a fold may be cut short. A folded stretch is a bin of its own, `folded[i]`.
 */
export type Bins = { readonly edges: readonly Day[]; readonly folded: readonly boolean[] };

/** First and last bin that each event may touch; a first after the last where there is none. */
export type Placed = { readonly first: Int32Array; readonly last: Int32Array };

/**
 * Cuts pieces that follow each other into about `most` bins at most, had they the same width everywhere: each stretch by
 * the finest unit that its part of the bar allows, so that no bin is much narrower than the bar through `most`.
 */
export function createBins(pieces: readonly Piece[], most: number): Bins {
  const edges: Day[] = [];
  const folded: boolean[] = [];
  for (const { from, to, unit } of stretches(pieces, most)) {
    const starts = unit === null ? [from] : [from, ...unitStarts({ from: from + 1, to: to - 1 }, unit)];
    edges.push(...starts);
    folded.push(...starts.map(() => unit === null));
  }
  return { edges: [...edges, pieces.at(-1)?.to ?? 0], folded };
}

/** The days of a bin, both ends included. */
export function binSpan({ edges }: Bins, bin: number): DaySpan {
  return { from: edges[bin] ?? 0, to: (edges[bin + 1] ?? 0) - 1 };
}

/** Where the extents of events lie in the bins. Open ends reach to the ends of the bins; undated events are nowhere. */
export function placeInBins(extents: readonly (Extent | null)[], { edges }: Bins): Placed {
  const placed = { first: new Int32Array(extents.length), last: new Int32Array(extents.length).fill(-1) };
  const begin = edges[0] ?? 0;
  const end = edges.at(-1) ?? 0;
  extents.forEach((extent, index) => {
    if (extent === null || extent.endLatest < begin || extent.startEarliest >= end) return;
    placed.first[index] = stretchOf(edges, extent.startEarliest);
    placed.last[index] = stretchOf(edges, extent.endLatest);
  });
  return placed;
}

/**
 * How many of the events in `bits` may have been under way in each of `size` bins: one is counted in every bin that its
 * extent can touch, so a bar is as high as the list would be long if the window were that bin (the rule “possible”).
 * Costs events + bins, however long the events are.
 */
export function histogram(placed: Placed, bits: Bitset, size: number): Uint32Array {
  return stackedHistogram(placed, bits, size, new Uint16Array(placed.first.length), 1)[0] ?? new Uint32Array(size);
}

/** The same apart for each of `rows` rows; `rowOf` says for each event which it belongs to. */
export function stackedHistogram(
  { first, last }: Placed,
  bits: Bitset,
  size: number,
  rowOf: Uint16Array,
  rows: number,
): readonly Uint32Array[] {
  const changes = Array.from({ length: rows }, () => new Int32Array(size + 1));
  forEachBit(bits, (index) => {
    const change = changes[rowOf[index] ?? 0];
    const begin = first[index] ?? 0;
    const end = last[index] ?? -1;
    if (change === undefined || begin > end) return;
    add(change, begin, 1);
    add(change, end + 1, -1);
  });
  return changes.map((change) => {
    const counts = new Uint32Array(size);
    let open = 0;
    for (let bin = 0; bin < size; bin++) {
      open += change[bin] ?? 0;
      counts[bin] = open;
    }
    return counts;
  });
}

/** The events of `bits` that are counted in a bin, in their order. */
export function eventsInBin({ first, last }: Placed, bits: Bitset, bin: number): readonly number[] {
  const found: number[] = [];
  forEachBit(bits, (index) => {
    if ((first[index] ?? 0) <= bin && (last[index] ?? -1) >= bin) found.push(index);
  });
  return found;
}

type Stretch = { readonly from: Day; readonly to: Day; readonly unit: CalendarUnit | null };

/** Neighbours that are cut by the same unit are one stretch, so that the calendar alone cuts them. */
function stretches(pieces: readonly Piece[], most: number): readonly Stretch[] {
  const out: Stretch[] = [];
  for (const piece of pieces) {
    const { from, to } = piece;
    const unit = piece.folded ? null : fittingUnit(to - from, Math.max(1, (piece.right - piece.left) * most));
    const before = out.at(-1);
    if (before?.unit && unit && before.unit.of === unit.of && before.unit.step === unit.step)
      out[out.length - 1] = { ...before, to };
    else out.push({ from, to, unit });
  }
  return out;
}

function add(counts: Int32Array, index: number, amount: number): void {
  counts[index] = (counts[index] ?? 0) + amount;
}
