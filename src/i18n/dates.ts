import { type Day, fromDay } from '#/core/day';
import { type Edtf, type EdtfDate, parseEdtf } from '#/core/edtf';
import type { DatePart, When } from '#/core/event';
import type { DaySpan } from '#/core/interval';
import { writeDay } from '#/core/link-dates';
import type { DateWords, Moment } from './date-words/date-words';
import type { MessageKey } from './messages/en';
import { momentOfDate, sameMoment, spanMoments } from './moment';

export type Dates = {
  /** A whole day; `iso` is YYYY-MM-DD as links spell it: `-0500-01-01`, `12025-01-01`. */
  readonly day: (day: Day, style?: 'long' | 'short' | 'iso') => string;
  /** A month of a year, as a heading or a label. */
  readonly month: (year: number, month: number, style?: 'long' | 'short') => string;
  /** A year alone, as a label on an axis. */
  readonly year: (year: number) => string;
  /** A window or a stated period; whole months and years are said as such, an infinite end as open. */
  readonly span: (span: DaySpan) => string;
  /** A date with its precision and uncertainty. An expression that cannot be read is given back as it stands. */
  readonly when: (when: When | null) => string;
};

type Translate = (key: MessageKey, values?: Record<string, string | number>) => string;

/** Dates in the words of one language: calendar arithmetic only, no time zone and no clock. */
export function createDates(words: DateWords, t: Translate, list: (items: readonly string[]) => string): Dates {
  return { day, month, year: words.shortYear, span, when };

  function day(value: Day, style: 'long' | 'short' | 'iso' = 'long'): string {
    if (!Number.isFinite(value)) return '…';
    if (style === 'iso') return writeDay(value);
    const date = fromDay(value);
    if (style === 'short') return words.shortDay(date.year, date.month, date.day);
    return words.name({ unit: 'day', ...date });
  }

  function month(year: number, number: number, style: 'long' | 'short' = 'long'): string {
    return style === 'short' ? words.shortMonth(year, number) : words.longMonth(year, number);
  }

  function span(value: DaySpan): string {
    const { first, last } = spanMoments(value);
    if (first !== null && last !== null) return sameMoment(first, last) ? words.name(first) : words.range(first, last);
    if (first !== null) return words.since(first, false);
    return last === null ? t('date.all') : words.until(last, false);
  }

  function when(value: When | null): string {
    if (value === null) return t('date.undated');
    const parsed = parseEdtf(value.edtf);
    const date = parsed.ok ? inWords(parsed.value) : value.edtf;
    if (value.basis === 'stated' && value.inferred.length === 0) return date;
    const parts: readonly (DatePart | 'date')[] = isWholeDate(value.inferred) ? ['date'] : value.inferred;
    return t('date.inferred', { date, parts: list(parts.map((part) => t(`date.part.${part}`))) });
  }

  function inWords({ start, end, interval, open }: Edtf): string {
    const first = start === null ? null : momentOfDate(start);
    const last = end === null ? null : momentOfDate(end);
    if (start !== null && first !== null && end !== null && last !== null) {
      if (!interval || (sameMoment(first, last) && sameMarks(start, end)))
        return perhaps(start, words.at(first, start.approximate));
      return isPlain(start) && isPlain(end)
        ? words.range(first, last)
        : words.between(marked(start, first), marked(end, last));
    }
    if (start !== null && first !== null) {
      if (open.end === 'open') return perhaps(start, words.since(first, start.approximate));
      return t('date.no-end', { date: perhaps(start, words.from(first, start.approximate)) });
    }
    if (end !== null && last !== null) {
      const date = perhaps(end, words.until(last, end.approximate));
      return open.start === 'open' ? date : t('date.no-start', { date });
    }
    return t('date.all');
  }

  function marked(date: EdtfDate, moment: Moment): string {
    const name = words.name(moment);
    return perhaps(date, date.approximate ? words.about(name) : name);
  }

  function perhaps(date: EdtfDate, phrase: string): string {
    return date.uncertain ? t('date.perhaps', { date: phrase }) : phrase;
  }
}

/** No part is named, or all of a day's: then the date as a whole was inferred. */
function isWholeDate(parts: readonly DatePart[]): boolean {
  return parts.length === 0 || (['year', 'month', 'day'] as const).every((part) => parts.includes(part));
}

function isPlain(date: EdtfDate): boolean {
  return !date.approximate && !date.uncertain;
}

function sameMarks(a: EdtfDate, b: EdtfDate): boolean {
  return a.approximate === b.approximate && a.uncertain === b.uncertain;
}
