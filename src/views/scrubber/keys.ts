import { type CalendarUnit, startOfNextUnit, startOfUnit } from '#/core/calendar-unit';
import type { Day } from '#/core/day';
import type { DaySpan } from '#/core/interval';
import type { Thumb } from './drag';
import { within } from './scale';

export type Steps = { readonly small: CalendarUnit; readonly large: CalendarUnit };

const DAYS: Steps = { small: { of: 'day', step: 1 }, large: { of: 'month', step: 1 } };
const MONTHS: Steps = { small: { of: 'month', step: 1 }, large: { of: 'year', step: 1 } };
const YEARS: Steps = { small: { of: 'year', step: 1 }, large: { of: 'year', step: 10 } };

/** How far keys move a thumb: by days in a window of a quarter or less, by months up to three centuries, by years beyond. */
export function keySteps(window: DaySpan): Steps {
  const days = window.to - window.from + 1;
  if (days <= 92) return DAYS;
  return days <= 300 * 366 ? MONTHS : YEARS;
}

/**
 * The window after a key on a thumb (WAI-ARIA slider pattern); null: the key means nothing here. Arrows go to the next
 * edge of the small unit, with Shift and for PageUp and PageDown of the large one, Home and End as far as the thumb may go.
 */
export function keyedWindow(window: DaySpan, thumb: Thumb, key: string, shift: boolean, span: DaySpan): DaySpan | null {
  const { least, most } = reach(window, thumb, span);
  const day = dayAfterKey(window[thumb], thumb, key, shift, keySteps(window), least, most);
  if (day === null) return null;
  return { ...window, [thumb]: within(day, least, most) };
}

/** The first and last day to which a thumb may go: the span's end and the other thumb. */
export function reach(window: DaySpan, thumb: Thumb, span: DaySpan): { readonly least: Day; readonly most: Day } {
  return thumb === 'from'
    ? { least: Math.min(span.from, window.from), most: window.to }
    : { least: window.from, most: Math.max(span.to, window.to) };
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
