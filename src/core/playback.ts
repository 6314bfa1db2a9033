import { type CalendarUnit, startOfNextUnit, startOfUnit } from './calendar-unit';
import { type Day, daysInMonth, fromDay, toDay } from './day';
import type { DaySpan } from './interval';

export type Direction = 1 | -1;

/**
 * What playback runs through: the data's span (a window that reaches its end has arrived), and the days on which
 * something comes into view, in order; null: every step is gone, whether or not it brings anything.
 */
export type Road = { readonly span: DaySpan; readonly entries: Float64Array | null };

/** A moving window, counted from where it began: so a window of the 31st is on the 31st again after a short month. */
export type Course = { readonly start: DaySpan; readonly unit: CalendarUnit; readonly at: number };

const MONTH: CalendarUnit = { of: 'month', step: 1 };

/** The day so many units later, earlier if negative; a month that lacks this day of the month gives its last. */
export function laterDay(day: Day, { of, step }: CalendarUnit, units: number): Day {
  if (of === 'day') return day + step * units;
  const date = fromDay(day);
  const months = date.year * 12 + date.month - 1 + (of === 'year' ? 12 : 1) * step * units;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return toDay({ year, month, day: Math.min(date.day, daysInMonth(year, month)) });
}

/** How long a window is: in months where it ends on the day before it began, in days otherwise. */
export function lengthOf({ from, to }: DaySpan): CalendarUnit {
  const first = fromDay(from);
  const after = fromDay(to + 1);
  const months = (after.year - first.year) * 12 + after.month - first.month;
  if (months > 0 && laterDay(from, MONTH, months) === to + 1) return { of: 'month', step: months };
  return { of: 'day', step: to + 1 - from };
}

/** The window so many units later; months and years stay as long as the calendar has them. */
export function movedWindow(window: DaySpan, unit: CalendarUnit, units: number): DaySpan {
  const from = laterDay(window.from, unit, units);
  return { from, to: laterDay(from, lengthOf(window), 1) - 1 };
}

/** Where a moving window stands on its course. */
export function windowOf({ start, unit, at }: Course): DaySpan {
  return movedWindow(start, unit, at);
}

/** The window over the unit in which the data begins: where a moving window starts that has no length yet. */
export function openingWindow(unit: CalendarUnit, span: DaySpan): DaySpan {
  return { from: startOfUnit(span.from, unit), to: lastOfUnit(span.from, unit) };
}

/** The next step of a moving window, or the one before; null: it has arrived at that end of the data. */
export function nextCourse(course: Course, direction: Direction, { span, entries }: Road): Course | null {
  const { at } = course;
  const { from, to } = windowOf(course);
  if (direction > 0) {
    if (to >= span.to) return null;
    const wanted = entries === null ? null : (firstAfter(entries, to) ?? span.to);
    return { ...course, at: wanted === null ? at + 1 : firstReaching(course, wanted, at + 1) };
  }
  if (from <= span.from) return null;
  if (entries === null) return { ...course, at: at - 1 };
  const begin = firstCourse(course, span).at;
  const before = lastUntil(entries, windowOf({ ...course, at: at - 1 }).to);
  return { ...course, at: before === null ? begin : Math.max(begin, firstReaching(course, before, begin)) };
}

/** The same window at the beginning of the data: as late as it can be with the data's first day in it, or before it. */
export function firstCourse(course: Course, span: DaySpan): Course {
  const reaches = (at: number) => movedWindow(course.start, course.unit, at).from > span.from;
  return { ...course, at: firstWhere(reaches, course.at) - 1 };
}

/** The window whose end has gone a step further, or back; null: it has arrived. Its end lies on the last day of a unit or of the data. */
export function grownWindow(
  { from, to }: DaySpan,
  direction: Direction,
  unit: CalendarUnit,
  { span, entries }: Road,
): DaySpan | null {
  if (direction > 0) {
    if (to >= span.to) return null;
    const wanted = entries === null ? to + 1 : (firstAfter(entries, to) ?? span.to);
    return { from, to: Math.min(lastOfUnit(wanted, unit), span.to) };
  }
  const least = smallestWindow(from, unit, span).to;
  if (to <= least) return null;
  const before = startOfUnit(to, unit) - 1;
  const wanted = entries === null ? before : (lastUntil(entries, before) ?? from);
  return { from, to: Math.max(least, Math.min(before, lastOfUnit(wanted, unit))) };
}

/** A growing window at its beginning: what is left of the unit in which it begins. */
export function smallestWindow(from: Day, unit: CalendarUnit, span: DaySpan): DaySpan {
  return { from, to: Math.max(from, Math.min(lastOfUnit(from, unit), span.to)) };
}

function lastOfUnit(day: Day, unit: CalendarUnit): Day {
  return startOfNextUnit(day, unit) - 1;
}

/** The first place on the course, `least` or later, whose window reaches a day. */
function firstReaching(course: Course, day: Day, least: number): number {
  return Math.max(
    least,
    firstWhere((at) => windowOf({ ...course, at }).to >= day, least),
  );
}

/** The least whole number for which `holds`, which holds for all above it; sought from `near` on in growing strides. */
function firstWhere(holds: (number: number) => boolean, near: number): number {
  let stride = 1;
  let above = near;
  while (!holds(above)) {
    above += stride;
    stride *= 2;
  }
  stride = 1;
  let below = above - 1;
  while (holds(below)) {
    above = below;
    below -= stride;
    stride *= 2;
  }
  while (above - below > 1) {
    const middle = Math.floor((above + below) / 2);
    if (holds(middle)) above = middle;
    else below = middle;
  }
  return above;
}

/** The first of the sorted days that lies after `day`. */
function firstAfter(days: Float64Array, day: Day): Day | null {
  return days[countUntil(days, day)] ?? null;
}

/** The last of the sorted days that is not after `day`. */
function lastUntil(days: Float64Array, day: Day): Day | null {
  return days[countUntil(days, day) - 1] ?? null;
}

function countUntil(days: Float64Array, day: Day): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? Number.POSITIVE_INFINITY) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
