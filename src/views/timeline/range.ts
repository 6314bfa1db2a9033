import type { Day } from '#/core/day';
import type { DaySpan } from '#/core/interval';

/** What the engine counts in. A window begins where its first day begins and ends where its last day ends. */
export type MsRange = { readonly start: number; readonly end: number };

export const MS_PER_DAY = 86_400_000;

/** JavaScript's dates end 100 million days from 1970; a little less leaves room for what the engine adds. */
const FARTHEST = 90_000_000;

/** Milliseconds of the beginning of a day in UTC; days and infinities beyond the engine's reach come to its edge. */
export function msOf(day: Day): number {
  return Math.max(-FARTHEST, Math.min(FARTHEST, day)) * MS_PER_DAY;
}

export function rangeOf(span: DaySpan): MsRange {
  return { start: msOf(span.from), end: msOf(span.to + 1) };
}

/**
 * The whole days nearest to a range. A pan keeps the number of days that `before` had, so that a window neither grows nor
 * shrinks while it is moved; as the rest is rounded away and never added up, nothing drifts.
 */
export function windowOf(range: MsRange, before: DaySpan): DaySpan {
  const from = Math.round(range.start / MS_PER_DAY);
  const days = (range.end - range.start) / MS_PER_DAY;
  const length = before.to - before.from + 1;
  if (Math.abs(days - length) < 0.01) return { from, to: from + length - 1 };
  return { from, to: Math.max(from, Math.round(range.end / MS_PER_DAY) - 1) };
}

/** All of time stands with a little air around it, so that nothing sticks to the edge. */
export function withAir({ from, to }: DaySpan): DaySpan {
  const air = Math.max(2, Math.round((to - from + 1) * 0.02));
  return { from: from - air, to: to + air };
}
