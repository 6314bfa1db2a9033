import { type CalendarUnit, startOfNextUnit, startOfUnit } from '#/core/calendar-unit';
import type { Day } from '#/core/day';
import type { DaySpan } from '#/core/interval';
import { type Grip, slidWindow, type Thumb } from './drag';
import { within } from './scale';

export type Steps = { readonly small: CalendarUnit; readonly large: CalendarUnit };

const DAYS: Steps = { small: { of: 'day', step: 1 }, large: { of: 'month', step: 1 } };
const MONTHS: Steps = { small: { of: 'month', step: 1 }, large: { of: 'year', step: 1 } };
/** By 1 and 10 years, by 10 and 100, and so on, as far as dates go. */
const YEARS = Array.from({ length: 12 }, (_, power): Steps => {
  const step = 10 ** power;
  return { small: { of: 'year', step }, large: { of: 'year', step: 10 * step } };
});
/** From one end of the window to the other a thumb takes no more small steps of years. */
const MOST_STEPS = 3000;

/**
 * How far keys move a thumb: by days in a window of a quarter or less, by months up to three centuries, beyond by years,
 * tens of years and so on.
 */
export function keySteps(window: DaySpan): Steps {
  const days = window.to - window.from + 1;
  if (days <= 92) return DAYS;
  if (days <= 300 * 366) return MONTHS;
  return YEARS.find(({ small }) => days <= MOST_STEPS * 366 * small.step) ?? MONTHS;
}

/**
 * The window after a key on one of its thumbs (WAI-ARIA slider pattern) or on itself; null: the key means nothing here.
 * Arrows go to the next edge of the small unit, with Shift and for PageUp and PageDown of the large one, Home and End as
 * far as there is to go. Moved as a whole, a window of whole months stays one, any other keeps its length in days.
 */
export function keyedWindow(window: DaySpan, grip: Grip, key: string, shift: boolean, span: DaySpan): DaySpan | null {
  const { least, most } = reach(window, grip, span);
  const steps = keySteps(window);
  if (grip !== 'body') {
    const day = dayAfterKey(window[grip], grip, key, shift, steps, least, most);
    return day === null ? null : { ...window, [grip]: within(day, least, most) };
  }
  const last = most + window.to - window.from;
  const from = dayAfterKey(window.from, 'from', key, shift, steps, least, most);
  const to = dayAfterKey(window.to, 'to', key, shift, steps, window.to - window.from + least, last);
  if (from === null || to === null) return null;
  const aligned = isAligned(window, shift || key.startsWith('Page') ? steps.large : steps.small);
  if (aligned && key !== 'Home' && key !== 'End' && from >= least && to <= last) return { from, to };
  return slidWindow(window, from, { from: least, to: last });
}

/** The first and last day to which a grip may go, the window itself by its first day: the span's ends and the other thumb. */
export function reach(window: DaySpan, grip: Grip, span: DaySpan): { readonly least: Day; readonly most: Day } {
  const least = Math.min(span.from, window.from);
  const most = Math.max(span.to, window.to);
  if (grip === 'body') return { least, most: most - (window.to - window.from) };
  return grip === 'from' ? { least, most: window.to } : { least: window.from, most };
}

function isAligned(window: DaySpan, unit: CalendarUnit): boolean {
  return startOfUnit(window.from, unit) === window.from && startOfUnit(window.to + 1, unit) === window.to + 1;
}

function dayAfterKey(
  day: Day,
  thumb: Thumb,
  key: string,
  shift: boolean,
  steps: Steps,
  least: Day,
  most: Day,
): Day | null {
  const unit = shift ? steps.large : steps.small;
  const later = (by: CalendarUnit) => (thumb === 'from' ? startOfNextUnit(day, by) : startOfNextUnit(day + 1, by) - 1);
  const earlier = (by: CalendarUnit) => (thumb === 'from' ? startOfUnit(day - 1, by) : startOfUnit(day, by) - 1);
  const moves = new Map<string, () => Day>([
    ['ArrowRight', () => later(unit)],
    ['ArrowUp', () => later(unit)],
    ['ArrowLeft', () => earlier(unit)],
    ['ArrowDown', () => earlier(unit)],
    ['PageUp', () => later(steps.large)],
    ['PageDown', () => earlier(steps.large)],
    ['Home', () => least],
    ['End', () => most],
  ]);
  return moves.get(key)?.() ?? null;
}
