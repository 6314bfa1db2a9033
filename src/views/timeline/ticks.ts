import { type CalendarUnit, fittingUnit, startOfUnit, unitStarts } from '#/core/calendar-unit';
import { type Day, fromDay } from '#/core/day';
import type { I18n } from '#/i18n/i18n';
import type { Field } from './field';

export type Ticks = { readonly unit: CalendarUnit; readonly days: readonly Day[] };

type Words = Pick<I18n, 'year' | 'month' | 'day'>;

/** The beginnings of calendar units on a field, as many as there is room for labels of so many pixels. */
export function ticksOf({ from, perDay, width }: Field, label: number): Ticks {
  const days = width / perDay;
  const unit = fittingUnit(days, Math.max(1, Math.floor(width / label)));
  return { unit, days: unitStarts({ from: Math.floor(from), to: Math.ceil(from + days) }, unit) };
}

/**
 * What stands at a tick: years, months with their year, weeks by their Monday, days of the month of which the first names
 * the month. `alone`: no tick before it is in sight that would tell the month.
 */
export function tickLabel(day: Day, { of, step }: CalendarUnit, alone: boolean, i18n: Words): string {
  const { year, month, day: dayOfMonth } = fromDay(day);
  if (of === 'year') return i18n.year(year);
  if (of === 'month') return i18n.month(year, month, 'short');
  if (step > 1 || alone) return i18n.day(day, 'short');
  return dayOfMonth === 1 ? i18n.month(year, month, 'short') : String(dayOfMonth);
}

/** The widest of the labels that a language has for months and days. */
export function longestTickLabels(i18n: Words): readonly string[] {
  const somewhere = startOfUnit(20_100, { of: 'year', step: 1 });
  return Array.from({ length: 12 }, (_, i) => {
    const { year, month } = fromDay(somewhere + i * 31);
    return [i18n.month(year, month, 'short'), i18n.day(somewhere + i * 31, 'short')];
  }).flat();
}
