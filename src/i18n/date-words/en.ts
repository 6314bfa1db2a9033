import type { DateWords, Moment } from './date-words';
import { countYear, isDecade, plainYears } from './year';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

/** English, with the day first. */
export const en: DateWords = {
  name,
  shortDay: (y, month, day) => `${day} ${shortName(month)} ${year(y)}`,
  shortMonth: (y, month) => `${shortName(month)} ${year(y)}`,
  shortYear: year,
  longMonth: (y, month) => `${monthName(month)} ${year(y)}`,
  at(moment, about) {
    if (about) return `about ${name(moment)}`;
    if (moment.unit === 'day') return name(moment);
    if (moment.unit === 'years' && !isDecade(moment.year, moment.lastYear))
      return `between ${year(moment.year)} and ${year(moment.lastYear)}`;
    return `in ${name(moment)}`;
  },
  since: (moment, about) => `since ${about ? 'about ' : ''}${name(moment)}`,
  from: (moment, about) => `from ${about ? 'about ' : ''}${name(moment)}`,
  until: (moment, about) => `until ${about ? 'about ' : ''}${name(moment)}`,
  about: (date) => `about ${date}`,
  between: (first, last) => `${first} – ${last}`,
  range(first, last) {
    if (first.unit === 'day' && last.unit === 'day' && first.year === last.year) {
      if (first.month === last.month) return `${first.day}–${last.day} ${monthName(last.month)} ${year(last.year)}`;
      return `${first.day} ${monthName(first.month)} – ${name(last)}`;
    }
    if (first.unit === 'month' && last.unit === 'month' && first.year === last.year)
      return `${monthName(first.month)} – ${name(last)}`;
    if (first.unit === 'year' && last.unit === 'year' && plainYears(first.year, last.year))
      return `${first.year}–${last.year}`;
    return `${name(first)} – ${name(last)}`;
  },
};

function name(moment: Moment): string {
  switch (moment.unit) {
    case 'day':
      return `${moment.day} ${monthName(moment.month)} ${year(moment.year)}`;
    case 'month':
      return `${monthName(moment.month)} ${year(moment.year)}`;
    case 'season':
      return `${SEASONS[moment.season]} ${year(moment.year)}`;
    case 'year':
      return year(moment.year);
    case 'years':
      return isDecade(moment.year, moment.lastYear)
        ? `the ${moment.year}s`
        : plainYears(moment.year, moment.lastYear)
          ? `${moment.year}–${moment.lastYear}`
          : `${year(moment.year)} – ${year(moment.lastYear)}`;
  }
}

function year(astronomical: number): string {
  const { era, count } = countYear(astronomical);
  return era === 'plain' ? String(count) : `${count} ${era === 'bce' ? 'BCE' : 'CE'}`;
}

function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

function shortName(month: number): string {
  return monthName(month).slice(0, 3);
}
