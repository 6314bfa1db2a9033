import type { Day } from './day';

/** The reader's time window: whole days, both ends included; a null end lies at the data's own. At least one end is set. */
export type TimeWindow = { readonly from: Day | null; readonly to: Day | null };

/** A closed span of whole days. */
export type DaySpan = { readonly from: Day; readonly to: Day };

/**
 * What an uncertain date can mean: the earliest and latest possible day of its start and of its end.
 * A day has four equal bounds; “some day in May” has 1 May and 31 May for both. An open end (`..`) is ±Infinity in both
 * its bounds; an unknown one (empty) may lie anywhere from the other end outwards, so only its outer bound is infinite.
 */
export type Extent = {
  readonly startEarliest: Day;
  readonly startLatest: Day;
  readonly endEarliest: Day;
  readonly endLatest: Day;
};

/**
 * The window with its missing ends filled from `span`, the dataset's own. A single end that lies beyond the data
 * makes a window of that one day rather than a reversed one.
 */
export function resolveWindow(window: TimeWindow | null, span: DaySpan): DaySpan {
  return {
    from: window?.from ?? Math.min(span.from, window?.to ?? span.from),
    to: window?.to ?? Math.max(span.to, window?.from ?? span.to),
  };
}

/** Whether two spans are the same days. */
export function sameSpan(a: DaySpan, b: DaySpan): boolean {
  return a.from === b.from && a.to === b.to;
}

/** Whether a window leaves nothing of the span out. */
export function covers(window: DaySpan, span: DaySpan): boolean {
  return window.from <= span.from && window.to >= span.to;
}

/** Whether any day that the extent may cover lies in the span. */
export function possiblyWithin(extent: Extent, span: DaySpan): boolean {
  return extent.startEarliest <= span.to && extent.endLatest >= span.from;
}

/** Whether every day that the extent may cover lies in the span; an open end never does. */
export function certainlyWithin(extent: Extent, span: DaySpan): boolean {
  return extent.startEarliest >= span.from && extent.endLatest <= span.to;
}

/** The smallest span around all finite bounds; null when there is none. Open ends never widen it. */
export function spanOf(extents: Iterable<Extent>): DaySpan | null {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const extent of extents) {
    for (const day of [extent.startEarliest, extent.startLatest, extent.endEarliest, extent.endLatest]) {
      if (!Number.isFinite(day)) continue;
      from = Math.min(from, day);
      to = Math.max(to, day);
    }
  }
  return from <= to ? { from, to } : null;
}
