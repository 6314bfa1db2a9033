import { type CalendarUnit, fittingUnit, unitStarts } from '#/core/calendar-unit';
import { type Day, fromDay } from '#/core/day';
import type { DaySpan } from '#/core/interval';
import type { I18n } from '#/i18n/i18n';
import type { Scale } from './scale';

export type Tick = { readonly day: Day; readonly ratio: number; readonly label: string };

const LETTER = 7.5;
const GAP = 14;

/** Marks under the bar, labelled so that no label touches the next or runs past the end of a bar so many pixels wide. */
export function scrubberTicks(
  span: DaySpan,
  scale: Scale,
  width: number,
  i18n: Pick<I18n, 'year' | 'month' | 'day'>,
): readonly Tick[] {
  const days = span.to - span.from + 1;
  const unit = fittingUnit(days, Math.max(1, width / (labelWidth(span, days, i18n) + GAP)));
  const ticks: Tick[] = [];
  let free = 0;
  for (const day of unitStarts(span, unit)) {
    const label = tickLabel(day, unit, i18n);
    const left = scale.toRatio(day) * width;
    const right = left + widthOf(label);
    if (left < free || right > width + GAP) continue;
    free = right + GAP;
    ticks.push({ day, ratio: scale.toRatio(day), label });
  }
  return ticks;
}

function tickLabel(day: Day, unit: CalendarUnit, i18n: Pick<I18n, 'year' | 'month' | 'day'>): string {
  const { year, month } = fromDay(day);
  if (unit.of === 'month') return i18n.month(year, month, 'short');
  if (unit.of === 'day') return i18n.day(day, 'short');
  return i18n.year(year);
}

/** Years are short; below a few of them months and days need more room. */
function labelWidth(span: DaySpan, days: number, i18n: Pick<I18n, 'year' | 'month' | 'day'>): number {
  const { year, month } = fromDay(span.to);
  if (days > 4 * 366) return widthOf(i18n.year(fromDay(span.from).year));
  return days > 100 ? widthOf(i18n.month(year, month, 'short')) : widthOf(i18n.day(span.to, 'short'));
}

function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 * LETTER : LETTER), 0);
}
