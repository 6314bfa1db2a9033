import { type Day, daysInMonth, toDay } from './day';
import type { Extent } from './interval';
import type { Issue, Result } from './result';

/** One date of an EDTF expression. Masked or absent parts are null. */
export type EdtfDate = {
  /** Astronomical. With precision `decade` or `century` the earliest of its 10 or 100 years: `201X` is 2010, `-004X` is -49. */
  readonly year: number;
  /** What the expression names: the unit within which the day is not known. */
  readonly precision: 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';
  /** 1–12; null at coarser precision. */
  readonly month: number | null;
  readonly day: number | null;
  /** 21 spring, 22 summer, 23 autumn, 24 winter; null otherwise. */
  readonly season: number | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
};

export type Edtf = {
  /** Null: open (`..`) or unknown (empty) start; see `open`. For a single date start and end are the same object. */
  readonly start: EdtfDate | null;
  readonly end: EdtfDate | null;
  readonly interval: boolean;
  /** How a null start or end was written. */
  readonly open: { readonly start: 'open' | 'unknown' | null; readonly end: 'open' | 'unknown' | null };
  readonly extent: Extent;
};

/** Everything that can be wrong; each has a message. */
export const EDTF_CODES = [
  'edtf.empty',
  'edtf.syntax',
  'edtf.time',
  'edtf.long-year',
  'edtf.year-range',
  'edtf.year-zero',
  'edtf.mask',
  'edtf.season-day',
  'edtf.month',
  'edtf.day',
  'edtf.unbounded',
  'edtf.reversed',
] as const;
type EdtfCode = (typeof EDTF_CODES)[number];

/** First and last possible day of one date. */
type Bounds = readonly [first: Day, last: Day];
type End = { readonly date: EdtfDate | null; readonly open: 'open' | 'unknown' | null; readonly bounds: Bounds | null };

/**
 * Reads an EDTF expression (Library of Congress, 2019): levels 0 and 1, one date or an interval, no time of day.
 * Marks (`?` `~` `%`) may follow any date, seasons and masked dates too; they do not widen the extent, since
 * nobody says by how much. Masks are those of level 1: `201X`, `20XX`, `2025-XX`, `2025-05-XX`, `2025-XX-XX`.
 * Seasons are the northern meteorological ones: spring March–May, summer June–August, autumn September–November,
 * winter December to February of the following year, so `2025-24` starts in December 2025.
 * Issues have an empty path, and the whole text as value.
 */
export function parseEdtf(text: string): Result<Edtf> {
  const parts = text.split('/');
  const [first = '', second] = parts;
  if (text.trim() === '') return fail(text, 'edtf.empty');
  if (parts.length > 2) return fail(text, 'edtf.syntax', { part: text });
  if (second === undefined && first !== '..') {
    const date = parseDate(text, first);
    if ('code' in date) return { ok: false, issues: [date] };
    const [from, to] = boundsOf(date);
    const extent = { startEarliest: from, startLatest: to, endEarliest: from, endLatest: to };
    return { ok: true, value: { start: date, end: date, interval: false, open: { start: null, end: null }, extent } };
  }
  const start = parseEnd(text, first);
  const end = parseEnd(text, second ?? '');
  const issues = [start, end].filter((side) => 'code' in side);
  if ('code' in start || 'code' in end) return { ok: false, issues };
  const extent = extentOf(start, end);
  if (extent === null) return fail(text, 'edtf.unbounded');
  if (extent.startEarliest > extent.endLatest) return fail(text, 'edtf.reversed', { start: first, end: second ?? '' });
  const open = { start: start.open, end: end.open };
  return { ok: true, value: { start: start.date, end: end.date, interval: true, open, extent } };
}

function parseEnd(text: string, part: string): End | Issue {
  if (part === '') return { date: null, open: 'unknown', bounds: null };
  if (part === '..') return { date: null, open: 'open', bounds: null };
  const date = parseDate(text, part);
  return 'code' in date ? date : { date, open: null, bounds: boundsOf(date) };
}

/** Each bound is as narrow as the other end allows: in `2025/2025-03` the start lies before April. Null: no end has a date. */
function extentOf(start: End, end: End): Extent | null {
  if (start.bounds === null && end.bounds === null) return null;
  const [startEarliest, startLatest] = start.bounds ?? [
    Number.NEGATIVE_INFINITY,
    whenMissing(start, Number.NEGATIVE_INFINITY),
  ];
  const [endEarliest, endLatest] = end.bounds ?? [whenMissing(end, Number.POSITIVE_INFINITY), Number.POSITIVE_INFINITY];
  if (startEarliest > endLatest) return { startEarliest, startLatest, endEarliest, endLatest };
  return {
    startEarliest,
    startLatest: Math.min(startLatest, endLatest),
    endEarliest: Math.max(endEarliest, startEarliest),
    endLatest,
  };
}

/** The inner bound of an end without a date: an open end is out of sight, an unknown one may lie as near as the other end. */
function whenMissing(end: End, infinity: number): Day {
  return end.open === 'open' ? infinity : -infinity;
}

const DATE = /^(?:(Y-?[1-9]\d{4,})|(-?)(\d{4}|\d{3}X|\d{2}XX))(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([?~%]?)$/;
/** Keeps every day a safe integer (a year has about 365 days). */
const MAX_YEAR_DIGITS = 12;

function parseDate(text: string, part: string): EdtfDate | Issue {
  const match = DATE.exec(part);
  if (match === null) return issue(text, /T\d/.test(part) ? 'edtf.time' : 'edtf.syntax', { part });
  const [, long, sign = '', digits = '', month, day, mark = ''] = match;
  const marks = { approximate: mark === '~' || mark === '%', uncertain: mark === '?' || mark === '%' };
  if (long !== undefined) {
    if (month !== undefined) return issue(text, 'edtf.long-year', { part });
    if (long.replace(/\D/g, '').length > MAX_YEAR_DIGITS) return issue(text, 'edtf.year-range', { part });
    return { year: Number(long.slice(1)), precision: 'year', month: null, day: null, season: null, ...marks };
  }
  if (sign === '-' && digits === '0000') return issue(text, 'edtf.year-zero', { part });
  if (digits.includes('X')) {
    if (month !== undefined) return issue(text, 'edtf.mask', { part });
    const precision = digits.endsWith('XX') ? 'century' : 'decade';
    const year = sign === '-' ? 0 - Number(digits.replaceAll('X', '9')) : Number(digits.replaceAll('X', '0'));
    return { year, precision, month: null, day: null, season: null, ...marks };
  }
  const year = sign === '-' ? 0 - Number(digits) : Number(digits);
  if (month === undefined || month === 'XX') {
    if (day !== undefined && day !== 'XX') return issue(text, 'edtf.mask', { part });
    return { year, precision: 'year', month: null, day: null, season: null, ...marks };
  }
  const monthNumber = Number(month);
  if (monthNumber >= 21 && monthNumber <= 24) {
    if (day !== undefined) return issue(text, 'edtf.season-day', { part });
    return { year, precision: 'season', month: null, day: null, season: monthNumber, ...marks };
  }
  if (monthNumber < 1 || monthNumber > 12) return issue(text, 'edtf.month', { part, month });
  if (day === undefined || day === 'XX') {
    return { year, precision: 'month', month: monthNumber, day: null, season: null, ...marks };
  }
  const last = daysInMonth(year, monthNumber);
  const dayNumber = Number(day);
  if (dayNumber < 1 || dayNumber > last) return issue(text, 'edtf.day', { part, day, last });
  return { year, precision: 'day', month: monthNumber, day: dayNumber, season: null, ...marks };
}

function boundsOf({ year, precision, month, day, season }: EdtfDate): Bounds {
  if (season !== null) {
    const firstMonth = (season - 20) * 3;
    return [
      toDay({ year, month: firstMonth, day: 1 }),
      endOfMonth(firstMonth + 2 > 12 ? year + 1 : year, ((firstMonth + 1) % 12) + 1),
    ];
  }
  if (month === null) {
    const years = precision === 'century' ? 100 : precision === 'decade' ? 10 : 1;
    return [toDay({ year, month: 1, day: 1 }), endOfMonth(year + years - 1, 12)];
  }
  const first = toDay({ year, month, day: day ?? 1 });
  return [first, day === null ? endOfMonth(year, month) : first];
}

function endOfMonth(year: number, month: number): Day {
  return toDay({ year, month, day: daysInMonth(year, month) });
}

function fail(text: string, code: EdtfCode, params: Issue['params'] = {}): Result<never> {
  return { ok: false, issues: [issue(text, code, params)] };
}

function issue(value: string, code: EdtfCode, params: Issue['params']): Issue {
  return { code, path: '', value, params };
}
