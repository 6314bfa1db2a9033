import { fromDay } from '#/core/day';
import type { I18n } from '#/i18n/i18n';
import { MS_PER_DAY } from './range';

/**
 * The label of the axis at a moment, in one row: years, months with their year, days of the month, of which the first
 * names the month. Nothing at hours within a day, nor before the left edge `start`, where a label would be cut.
 */
export function axisLabel(
  ms: number,
  scale: string,
  start: number,
  i18n: Pick<I18n, 'year' | 'month' | 'day'>,
): string {
  if (ms < start || ms % MS_PER_DAY !== 0) return '';
  const day = ms / MS_PER_DAY;
  const { year, month, day: dayOfMonth } = fromDay(day);
  if (scale === 'year') return i18n.year(year);
  if (scale === 'hour' || scale === 'weekday') return i18n.day(day, 'short');
  return scale === 'month' || dayOfMonth === 1 ? i18n.month(year, month, 'short') : String(dayOfMonth);
}

/** How many characters a label may need: the engine keeps that much room for each. */
export function longestAxisLabel(i18n: Pick<I18n, 'month'>): number {
  const months = Array.from({ length: 12 }, (_, i) => i18n.month(2025, i + 1, 'short'));
  return Math.max(...months.map((text) => [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1), 0)));
}
