import { daysInMonth, toDay } from '#/core/day';
import { parseEdtf } from '#/core/edtf';
import type { DaySpan } from '#/core/interval';

/**
 * What can be wrong with a typed date: it is none, its year is missing or has two digits, there is no such month, or no
 * such day in that month.
 */
export type DateFault = 'unreadable' | 'no-year' | 'no-month' | 'no-day';

/**
 * The days that a typed date names, an infinite one where it is a period with an open end, or what is wrong with it;
 * `empty` is no fault: that end is left to the data.
 */
export type ReadDate =
  | { readonly is: 'days'; readonly days: DaySpan }
  | { readonly is: 'empty' }
  | { readonly is: DateFault };

/** Words that a date may hold, in lower case. */
export type TimeWords = {
  /** For each month, January first, how it may be called. */
  readonly months: readonly (readonly string[])[];
  /** For each season, spring first. They are the northern ones of whole months, as in the data. */
  readonly seasons: readonly (readonly string[])[];
  /** Words for years before the year 1. */
  readonly before: readonly string[];
  readonly today: readonly string[];
};

type Parts = {
  readonly year?: string | undefined;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
  /** So many months from the named one on. */
  readonly months?: number | undefined;
};

/**
 * Reads a date generously: `2025`, `2025-7`, `2025-07-01`, `1.7.2025`, `7/2025`, `2025年7月1日`, `2025 г.`, `1980s`, `Q3 2025`,
 * with a month's or season's name in any order, `today`, and whatever EDTF can say. Of two numbers before the year the
 * first is the day; where that cannot be it is the month. Of a moment its day holds as it is written, as no time zone
 * counts here. Nothing, `..` and `…` leave the end open.
 */
export function readDate(text: string, words: TimeWords, today: number): ReadDate {
  const tidy = text.normalize('NFKC').trim().toLowerCase().replace(/[−–—]/g, '-').replace(TIME, '$1');
  if (/^(\.{2,3}|…|-)?$/.test(tidy)) return { is: 'empty' };
  if (words.today.includes(tidy)) return { is: 'days', days: { from: today, to: today } };
  const edtf = parseEdtf(tidy.replaceAll('x', 'X').replace(/\s*\/\s*/, '/'));
  if (edtf.ok) return { is: 'days', days: { from: edtf.value.extent.startEarliest, to: edtf.value.extent.endLatest } };
  const era = words.before.find((before) => tidy.includes(before));
  const bare =
    era === undefined
      ? tidy
      : tidy
          .replace(era, ' ')
          .replace(ERA_YEAR, (year) => year.padStart(4, '0'))
          .trim();
  const parts = numbersOnly(bare.replace(IN, '')) ?? quarter(bare) ?? withName(bare, words);
  if (parts === null) return { is: 'unreadable' };
  // The year 1 BCE is the year 0.
  return daysOf(
    era === undefined || parts.year === undefined ? parts : { ...parts, year: `${1 - Number(parts.year)}` },
  );
}

/** What follows the day in `2025-11-17T10:00:00Z`. */
const TIME = /^([+-]?\d{4,6}-\d\d-\d\d)[t ]\d\d:\d\d[\d:.,]*\s*(?:z|[+-]\d\d:?\d\d)?$/;
/** As a date stands in a sentence. */
const IN = /^(?:in the|in|the|в)\s+/;
/** So many digits as links may have only in a date in full: by themselves they are rather a slip of the hand. */
const YEAR_FIRST = /^([+-]?(?:\d{3,6}|\d{7,12}(?=-\d\d-\d\d$)))(?:[-./]\s?(\d{1,2})(?:[-./]\s?(\d{1,2}))?)?[.年]?$/;
const YEAR_NAMED = /^(\d{3,6})\s*(?:г|гг|год|года|году|ж|жыл|жылы|жылғы)\.?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const CHINESE = /^(\d{3,6})\s*年(?:\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*[日号]?)?)?$/;
const YEAR_LAST = /^(?:(\d{1,2})[-./]\s*)?(\d{1,2})[-./]\s*(\d{3,6})(?:\s*(?:г|года|ж|жыл|жылы|жылғы)\.?)?$/;
const DECADE =
  /^(\d{3})0(?:s|['’]s|-?[ех](?:\s*(?:гг\.?|годы|годах|годов))?|年代|-?(?:ші|шы|інші|ыншы)?\s?жылдар(?:ы|да|дан|ға)?)$/;
const YEARS = /^(\d{3,4})年?\s*[-至]\s*(\d{3,4})\s*(?:年间?|间|гг\.?|годы|годах|годов|жж\.?|жылдар(?:ы|да|дан|ға)?)?$/;
const Q_NUMBER = /q\s?([1-4])(?!\d)/;
/** As in `3-й квартал`. Kazakh keyboards have an `і` of their own, of which Roman numerals are made too. */
const NUMBER_QUARTER =
  /(?<![\da-zі])([1-4一二三四]|[iі]{1,3}|[iі]v)(?:st|nd|rd|th|-?(?:й|ый|ий|м|ом|ем|ші|шы))?[\s-]*(?:q(?!\p{L})|季度|(?:quarter|квартал|кв|тоқсан)\p{L}*\.?)/u;
const NUMERALS = ['1 一 i', '2 二 ii', '3 三 iii', '4 四 iv'].map((same) => same.split(' '));
/** Beside an era a year may have few digits: the number before “year”, else the last. */
const ERA_YEAR = /\d+(?=\s*(?:年|ж|г))|\d+(?=\D*$)/;
/** `1.7.25`, `1.7`, `7/25`, `25`: what would be a date if the year were there in full. */
const YEAR_SHORT = /^\d{1,2}(?:[-./]\s?\d{1,2}){0,2}\.?$/;
const SHORT_CHINESE = /^\d{1,2}\s*月(?:\s*\d{1,2}\s*[日号]?)?$/;

function numbersOnly(text: string): Parts | null {
  const forward = COMPACT.exec(text) ?? YEAR_FIRST.exec(text) ?? YEAR_NAMED.exec(text) ?? CHINESE.exec(text);
  if (forward?.[1] !== undefined) return { year: forward[1], month: forward[2], day: forward[3] };
  const decade = DECADE.exec(text)?.[1];
  if (decade !== undefined) return { year: `${decade}0`, month: '1', months: 120 };
  const [, firstYear, lastYear] = YEARS.exec(text) ?? [];
  if (firstYear !== undefined && Number(lastYear) >= Number(firstYear))
    return { year: firstYear, month: '1', months: 12 * (Number(lastYear) - Number(firstYear) + 1) };
  if (YEAR_SHORT.test(text) || SHORT_CHINESE.test(text)) return {};
  const backward = YEAR_LAST.exec(text);
  if (backward?.[2] === undefined || backward[3] === undefined) return null;
  const [, day, month, year] = backward;
  return day !== undefined && Number(month) > 12 ? { year, month: day, day: month } : { year, month, day };
}

/** `Q3 2025`, `III квартал 2025 года`, `2025年第三季度`. */
function quarter(text: string): Parts | null {
  const match = Q_NUMBER.exec(text) ?? NUMBER_QUARTER.exec(text);
  if (match === null) return null;
  const [found, numeral = ''] = match;
  const number = NUMERALS.findIndex((same) => same.includes(numeral.replaceAll('і', 'i')));
  const [year, ...others] = text.replace(found, ' ').match(/\d+/g) ?? [];
  if (others.length > 0 || (year !== undefined && year.length < 3)) return null;
  return { year, month: String(3 * number + 1), months: 3 };
}

/** `July 2025`, `1 July 2025`, `1 июля 2025 г.`, `July 1, 2025`, `2025 жылғы 1 шілде`, `spring 2025`, `2025年春`. */
function withName(text: string, { months, seasons }: TimeWords): Parts | null {
  const words = text.match(/\p{L}+/gu) ?? [];
  const find = (names: TimeWords['months']) =>
    names.findIndex((called) => words.some((word) => called.some((name) => isName(word, name))));
  const month = find(months);
  const season = month < 0 ? find(seasons) : -1;
  const numbers = text.match(/\d+/g) ?? [];
  const year = numbers.find((number) => number.length > 2);
  const days = numbers.filter((number) => number !== year);
  if ((month < 0 && season < 0) || days.length > 1 || (season >= 0 && days.length > 0 && year !== undefined))
    return null;
  return season < 0
    ? { year, month: String(month + 1), day: days[0] }
    : { year, month: String(season * 3 + 3), months: 3 };
}

/** A name in full, or its first letters from three on; Chinese names have one or two. */
function isName(word: string, name: string): boolean {
  return word === name || (word.length >= 3 && name.startsWith(word)) || (word > '\u2e80' && word.includes(name));
}

function daysOf({ year: digits, month: monthDigits, day: dayDigits, months }: Parts): ReadDate {
  if (digits === undefined) return { is: 'no-year' };
  const year = Number(digits);
  const month = monthDigits === undefined ? null : Number(monthDigits);
  const day = dayDigits === undefined ? null : Number(dayDigits);
  if (month !== null && (month < 1 || month > 12)) return { is: 'no-month' };
  if (month !== null && day !== null && (day < 1 || day > daysInMonth(year, month))) return { is: 'no-day' };
  const first = toDay({ year, month: month ?? 1, day: day ?? 1 });
  if (day !== null) return { is: 'days', days: { from: first, to: first } };
  const after = (month ?? 1) - 1 + (months ?? (month === null ? 12 : 1));
  const next = toDay({ year: year + Math.floor(after / 12), month: (after % 12) + 1, day: 1 });
  return { is: 'days', days: { from: first, to: next - 1 } };
}
