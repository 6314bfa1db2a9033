import { type Day, daysInMonth, fromDay, toDay } from './day';
import type { DaySpan } from './interval';

/** Sign, year of four or more digits, month, day; as in EDTF no more than twelve digits, so that days stay safe integers. */
const LINK_DATE = /^([+-]?)(0*\d{4,12})(?:-(\d\d)(?:-(\d\d))?)?$/;
const LAST_YEAR = 999_999_999_999;

/** The days that a link's date names: `2025` is the whole year. A full stop after it is a sentence's. Null: not a date, or an impossible one. */
export function readLinkDate(text: string): DaySpan | null {
  const match = LINK_DATE.exec(text.trim().replace(/\.$/, ''));
  if (match === null) return null;
  const [, sign, digits, monthText, dayText] = match;
  const size = Number(digits);
  if (size > LAST_YEAR) return null;
  const year = sign === '-' ? 0 - size : size;
  const firstMonth = monthText === undefined ? 1 : Number(monthText);
  const lastMonth = monthText === undefined ? 12 : firstMonth;
  if (firstMonth < 1 || firstMonth > 12) return null;
  const length = daysInMonth(year, lastMonth);
  const firstDay = dayText === undefined ? 1 : Number(dayText);
  const lastDay = dayText === undefined ? length : firstDay;
  if (firstDay < 1 || firstDay > length) return null;
  return {
    from: toDay({ year, month: firstMonth, day: firstDay }),
    to: toDay({ year, month: lastMonth, day: lastDay }),
  };
}

/** A day in full: `2025-07-01`, `-0500-01-01`, `12025-01-01`. */
export function writeDay(day: Day): string {
  const date = fromDay(day);
  return format(date.year, [date.month, date.day]);
}

/** The shortest date whose first day this is. */
export function writeFirstDay(day: Day): string {
  const date = fromDay(day);
  return format(date.year, date.day === 1 ? (date.month === 1 ? [] : [date.month]) : [date.month, date.day]);
}

/** The shortest date whose last day this is. */
export function writeLastDay(day: Day): string {
  const date = fromDay(day);
  const endsMonth = date.day === daysInMonth(date.year, date.month);
  return format(date.year, endsMonth ? (date.month === 12 ? [] : [date.month]) : [date.month, date.day]);
}

function format(year: number, rest: readonly number[]): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return [`${year < 0 ? '-' : ''}${digits}`, ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}
