import { type Bitset, forEachBit } from './bitset';
import { type CalendarUnit, fittingUnit, unitStarts } from './calendar-unit';
import type { Dataset } from './dataset';
import type { Day } from './day';
import type { DaySpan } from './interval';

/** A span cut along the calendar. Bin i holds the days from `edges[i]` up to, not including, `edges[i + 1]`; the outer ones may be cut short. */
export type Bins = { readonly unit: CalendarUnit; readonly edges: readonly Day[] };

/** Cuts a span into about `most` bins at most (one more where the calendar does not align), by the finest unit that allows it. */
export function createBins(span: DaySpan, most: number): Bins {
  const unit = fittingUnit(span.to - span.from + 1, Math.max(1, most));
  const inner = unitStarts(span, unit).filter((day) => day > span.from);
  return { unit, edges: [span.from, ...inner, span.to + 1] };
}

/**
 * How many of the events in `bits` may have been under way in each bin: one is counted in every bin that its extent can
 * touch, so a bar is as high as the list would be long if the window were that bin (the rule “possible”). Open ends reach
 * to the ends of the bins; undated events are nowhere. Costs events + bins, however long the events are.
 */
export function histogram(dataset: Pick<Dataset, 'extents'>, bits: Bitset, { edges }: Bins): Uint32Array {
  const size = edges.length - 1;
  const change = new Int32Array(size + 1);
  const first = edges[0] ?? 0;
  const end = edges[size] ?? 0;
  forEachBit(bits, (index) => {
    const extent = dataset.extents[index];
    if (!extent || extent.endLatest < first || extent.startEarliest >= end) return;
    add(change, binOf(edges, extent.startEarliest), 1);
    add(change, binOf(edges, extent.endLatest) + 1, -1);
  });
  const counts = new Uint32Array(size);
  let open = 0;
  for (let bin = 0; bin < size; bin++) {
    open += change[bin] ?? 0;
    counts[bin] = open;
  }
  return counts;
}

/** The bin of a day; days outside belong to the first or last. */
function binOf(edges: readonly Day[], day: Day): number {
  let low = 0;
  let high = edges.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((edges[middle] ?? 0) <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}

function add(counts: Int32Array, index: number, amount: number): void {
  counts[index] = (counts[index] ?? 0) + amount;
}
