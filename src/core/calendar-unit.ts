import { type Day, fromDay, toDay } from './day';
import type { DaySpan } from './interval';

/** A stretch of the calendar: so many days, months or years. Weeks are seven days from a Monday on. */
export type CalendarUnit = { readonly of: 'day' | 'month' | 'year'; readonly step: number };

const BELOW_YEARS: readonly CalendarUnit[] = [
  { of: 'day', step: 1 },
  { of: 'day', step: 7 },
  { of: 'month', step: 1 },
  { of: 'month', step: 3 },
];

/** The finest unit of which no more than `most` (at least 1) fit into so many days: days, weeks, months, quarters, 1, 2, 5, 10 … years. */
export function fittingUnit(days: number, most: number): CalendarUnit {
  // Two years are a little more than 24 months of average length when one of them is a leap year.
  const fits = (unit: CalendarUnit) => days / daysOf(unit) <= most + 0.05;
  const found = BELOW_YEARS.find(fits);
  if (found !== undefined) return found;
  for (let power = 1; power < 1e12; power *= 10) {
    for (const factor of [1, 2, 5]) {
      const unit: CalendarUnit = { of: 'year', step: factor * power };
      if (fits(unit)) return unit;
    }
  }
  return { of: 'year', step: 1e12 };
}

/** The first day of the unit in which `day` lies. Months count from January, years as people count them. */
export function startOfUnit(day: Day, unit: CalendarUnit): Day {
  return unitStart(unitNumber(day, unit), unit);
}

/** The first day of the unit after the one in which `day` lies. */
export function startOfNextUnit(day: Day, unit: CalendarUnit): Day {
  return unitStart(unitNumber(day, unit) + 1, unit);
}

/** Units are numbered through the whole calendar: weeks from the first Monday of 1970, months and years from the year 0. */
export function unitNumber(day: Day, { of, step }: CalendarUnit): number {
  // 1970-01-05, day 4, was a Monday.
  if (of === 'day') return Math.floor((day - 4) / step);
  const { year, month } = fromDay(day);
  if (of === 'month') return Math.floor((year * 12 + month - 1) / step);
  // Several years begin with a round one as people count: 200 BCE (the year -199), 100 BCE, 1 CE, 100, 200.
  return Math.floor((step > 1 && year < 1 ? year - 1 : year) / step);
}

/** The first day of the unit that has a number. */
export function unitStart(unit: number, { of, step }: CalendarUnit): Day {
  if (of === 'day') return unit * step + 4;
  const first = unit * step;
  if (of === 'month')
    return toDay({ year: Math.floor(first / 12), month: first - Math.floor(first / 12) * 12 + 1, day: 1 });
  const round = first < 0 ? first + 1 : Math.max(1, first);
  return toDay({ year: step > 1 ? round : first, month: 1, day: 1 });
}

/** The first days of all units that begin within the span, in order. */
export function unitStarts(span: DaySpan, unit: CalendarUnit): readonly Day[] {
  const starts: Day[] = [];
  const first = startOfUnit(span.from, unit);
  for (
    let day = first < span.from ? startOfNextUnit(first, unit) : first;
    day <= span.to;
    day = startOfNextUnit(day, unit)
  )
    starts.push(day);
  return starts;
}

function daysOf({ of, step }: CalendarUnit): number {
  const one = { day: 1, month: 30.436875, year: 365.2425 };
  return one[of] * step;
}
