import { daysInMonth, fromDay } from '#/core/day';
import type { EdtfDate } from '#/core/edtf';
import type { DaySpan } from '#/core/interval';
import type { Moment, Season } from './date-words/date-words';

/** What one date of an EDTF expression names. A decade or century is known by the earliest of its years. */
export function momentOfDate(date: EdtfDate): Moment {
  const { year, month, day, season } = date;
  if (date.precision === 'day' && month !== null && day !== null) return { unit: 'day', year, month, day };
  if (date.precision === 'month' && month !== null) return { unit: 'month', year, month };
  if (date.precision === 'season' && season !== null) return { unit: 'season', year, season: seasonOf(season) };
  if (date.precision === 'decade') return { unit: 'years', year, lastYear: year + 9 };
  if (date.precision === 'century') return { unit: 'years', year, lastYear: year + 99 };
  return { unit: 'year', year };
}

/** The two ends of a span of whole days in the coarsest unit that names the same days; null for an infinite end. */
export function spanMoments({ from, to }: DaySpan): { readonly first: Moment | null; readonly last: Moment | null } {
  const start = Number.isFinite(from) ? fromDay(from) : null;
  const end = Number.isFinite(to) ? fromDay(to) : null;
  const startsMonth = start === null || start.day === 1;
  const endsMonth = end === null || end.day === daysInMonth(end.year, end.month);
  const startsYear = startsMonth && (start === null || start.month === 1);
  const endsYear = endsMonth && (end === null || end.month === 12);
  const unit = startsYear && endsYear ? 'year' : startsMonth && endsMonth ? 'month' : 'day';
  return {
    first: start === null ? null : { unit, ...start },
    last: end === null ? null : { unit, ...end },
  };
}

/** Whether two names mean the same: a unit's own parts only, a finer part that is carried along does not count. */
export function sameMoment(a: Moment, b: Moment): boolean {
  if (a.year !== b.year) return false;
  if (a.unit === 'day') return b.unit === 'day' && a.month === b.month && a.day === b.day;
  if (a.unit === 'month') return b.unit === 'month' && a.month === b.month;
  if (a.unit === 'season') return b.unit === 'season' && a.season === b.season;
  if (a.unit === 'years') return b.unit === 'years' && a.lastYear === b.lastYear;
  return b.unit === 'year';
}

/** EDTF counts seasons from 21 (spring) to 24 (winter). */
function seasonOf(season: number): Season {
  const seasons = { 21: 0, 22: 1, 23: 2, 24: 3 } as const;
  return season === 21 || season === 22 || season === 23 || season === 24 ? seasons[season] : 0;
}
