import { type CalendarUnit, startOfUnit } from './calendar-unit';
import type { DaySpan } from './interval';

/** How far one step of playback goes, from fine to coarse. */
export const STEP_SIZES = ['day', 'week', 'month', 'quarter', 'year', 'decade', 'century'] as const;
export type StepSize = (typeof STEP_SIZES)[number];

export const STEP_UNITS: Readonly<Record<StepSize, CalendarUnit>> = {
  day: { of: 'day', step: 1 },
  week: { of: 'day', step: 7 },
  month: { of: 'month', step: 1 },
  quarter: { of: 'month', step: 3 },
  year: { of: 'year', step: 1 },
  decade: { of: 'year', step: 10 },
  century: { of: 'year', step: 100 },
};

/** The most days that each can have. */
const MOST_DAYS: Readonly<Record<StepSize, number>> = {
  day: 1,
  week: 7,
  month: 31,
  quarter: 92,
  year: 366,
  decade: 3653,
  century: 36525,
};

/** The steps of which at least two go into the span, so that there is something to step through; days always do. */
export function possibleSteps(span: DaySpan): readonly StepSize[] {
  const days = span.to - span.from + 1;
  return STEP_SIZES.filter((size) => size === 'day' || MOST_DAYS[size] * 2 <= days);
}

/** The next coarser step: what one takes to get on faster. */
export function coarserStep(size: StepSize): StepSize {
  return STEP_SIZES[STEP_SIZES.indexOf(size) + 1] ?? size;
}

/** More than that of all events in one step would hide the order in which they came. */
const MOST_AT_ONCE = 1 / 3;

/**
 * The coarsest step that still tells the events apart: none holds more than a third of them, or than the fullest day
 * does. It is no longer than the window, which would else leap over something; null: all of time.
 */
export function fittingStep(span: DaySpan, window: DaySpan | null, entries: Float64Array): StepSize {
  const days = window === null ? Number.POSITIVE_INFINITY : window.to - window.from + 1;
  const limit = Math.max(MOST_AT_ONCE * entries.length, fullest(entries, STEP_UNITS.day));
  const fits = (size: StepSize) => LEAST_DAYS[size] <= days && fullest(entries, STEP_UNITS[size]) <= limit;
  return possibleSteps(span).findLast(fits) ?? 'day';
}

/** A February is a month, two of its neighbours make no quarter. */
const LEAST_DAYS: Readonly<Record<StepSize, number>> = {
  day: 1,
  week: 7,
  month: 28,
  quarter: 90,
  year: 365,
  decade: 3652,
  century: 36524,
};

/** How many of the sorted days fall into the unit that holds most of them. */
function fullest(days: Float64Array, unit: CalendarUnit): number {
  let most = 0;
  let count = 0;
  let start = Number.NaN;
  for (const day of days) {
    const own = startOfUnit(day, unit);
    count = own === start ? count + 1 : 1;
    start = own;
    most = Math.max(most, count);
  }
  return most;
}
