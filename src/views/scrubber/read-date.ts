import { daysInMonth, toDay } from '#/core/day';
import type { DaySpan } from '#/core/interval';

/** The days that a typed date names, or what is wrong with it; `empty` is no fault: that end is left to the data. */
export type ReadDate =
  | { readonly is: 'days'; readonly days: DaySpan }
  | { readonly is: 'empty' }
  | { readonly is: 'unreadable' }
  | { readonly is: 'impossible' };

/** For each month, January first, the words by which it may be called, in lower case. */
export type MonthNames = readonly (readonly string[])[];

type Parts = { readonly year: string; readonly month?: string | undefined; readonly day?: string | undefined };

/**
 * Reads a date generously: `2025`, `2025-7`, `2025-07-01`, `1.7.2025`, `7/2025`, `2025年7月1日`, and with a month's name
 * in any order. Of two numbers before the year the first is the day; where that cannot be it is the month.
 */
export function readDate(text: string, names: MonthNames): ReadDate {
  const tidy = text.normalize('NFKC').trim().toLowerCase().replace(/[−–—]/g, '-');
  if (tidy === '') return { is: 'empty' };
  const parts = numbersOnly(tidy) ?? withName(tidy, names);
  return parts === null ? { is: 'unreadable' } : daysOf(parts);
}

const YEAR_FIRST = /^([+-]?\d{3,6})(?:[-./](\d{1,2})(?:[-./](\d{1,2}))?)?$/;
const CHINESE = /^(\d{3,6})\s*年(?:\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*[日号])?)?$/;
const YEAR_LAST = /^(?:(\d{1,2})[-./]\s*)?(\d{1,2})[-./]\s*(\d{3,6})$/;

function numbersOnly(text: string): Parts | null {
  const forward = YEAR_FIRST.exec(text) ?? CHINESE.exec(text);
  if (forward?.[1] !== undefined) return { year: forward[1], month: forward[2], day: forward[3] };
  const backward = YEAR_LAST.exec(text);
  if (backward?.[2] === undefined || backward[3] === undefined) return null;
  const [, day, month, year] = backward;
  return day !== undefined && Number(month) > 12 ? { year, month: day, day: month } : { year, month, day };
}

/** `July 2025`, `1 July 2025`, `1 июля 2025 г.`, `July 1, 2025`, `2025 жылғы 1 шілде`. */
function withName(text: string, names: MonthNames): Parts | null {
  const words = text.match(/\p{L}+/gu) ?? [];
  const month = names.findIndex((called) => words.some((word) => called.some((name) => isName(word, name))));
  const numbers = text.match(/\d+/g) ?? [];
  const year = numbers.find((number) => number.length > 2);
  const days = numbers.filter((number) => number !== year);
  if (month < 0 || year === undefined || days.length > 1) return null;
  return { year, month: String(month + 1), day: days[0] };
}

/** A name in full, or its first letters from three on. */
function isName(word: string, name: string): boolean {
  return word === name || (word.length >= 3 && name.startsWith(word));
}

function daysOf(parts: Parts): ReadDate {
  const year = Number(parts.year);
  const month = parts.month === undefined ? null : Number(parts.month);
  const day = parts.day === undefined ? null : Number(parts.day);
  if (month !== null && (month < 1 || month > 12)) return { is: 'impossible' };
  if (month !== null && day !== null && (day < 1 || day > daysInMonth(year, month))) return { is: 'impossible' };
  const last = month ?? 12;
  return {
    is: 'days',
    days: {
      from: toDay({ year, month: month ?? 1, day: day ?? 1 }),
      to: toDay({ year, month: last, day: day ?? daysInMonth(year, last) }),
    },
  };
}
