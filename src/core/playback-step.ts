import { type CalendarUnit, startOfUnit } from './calendar-unit';
import type { DaySpan } from './interval';

/** How far one step of playback goes, from fine to coarse: days, weeks, months, quarters, 1, 10, 100 … years, as far as dates go. */
export const STEPS: readonly CalendarUnit[] = [
  { of: 'day', step: 1 },
  { of: 'day', step: 7 },
  { of: 'month', step: 1 },
  { of: 'month', step: 3 },
  ...Array.from({ length: 12 }, (_, power): CalendarUnit => ({ of: 'year', step: 10 ** power })),
];

const DAY: CalendarUnit = { of: 'day', step: 1 };

/** The steps of which at least two go into the span, so that there is something to step through; days always do. */
export function possibleSteps(span: DaySpan): readonly CalendarUnit[] {
  const days = span.to - span.from + 1;
  return STEPS.filter((unit, i) => i === 0 || mostDays(unit) * 2 <= days);
}

/** The next coarser step: what one takes to get on faster. */
export function coarserStep(unit: CalendarUnit): CalendarUnit {
  return STEPS[STEPS.findIndex(({ of, step }) => of === unit.of && step === unit.step) + 1] ?? unit;
}

/** More than that of all events in one step would hide the order in which they came. */
const MOST_AT_ONCE = 1 / 3;

/**
 * The coarsest step that still tells the events apart: none holds more than a third of them, or than the fullest day
 * does. It is no longer than the window, which would else leap over something; null: all of time.
 */
export function fittingStep(span: DaySpan, window: DaySpan | null, entries: Float64Array): CalendarUnit {
  const days = window === null ? Number.POSITIVE_INFINITY : window.to - window.from + 1;
  const limit = Math.max(MOST_AT_ONCE * entries.length, fullest(entries, DAY));
  const steps = possibleSteps(span);
  return steps.findLast((unit) => leastDays(unit) <= days && fullest(entries, unit) <= limit) ?? steps[0] ?? DAY;
}

/** The most days that a step can have. */
function mostDays({ of, step }: CalendarUnit): number {
  if (of === 'day') return step;
  if (of === 'month') return step === 1 ? 31 : 92;
  return Math.ceil(365.25 * step);
}

/** The fewest: a February is a month, two of its neighbours make no quarter. */
function leastDays({ of, step }: CalendarUnit): number {
  if (of === 'day') return step;
  if (of === 'month') return step === 1 ? 28 : 90;
  return Math.floor(365.24 * step);
}

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
