import type { DateWords, Moment } from './date-words';
import { countYear, isDecade, plainYears } from './year';

const SEASONS = ['春季', '夏季', '秋季', '冬季'];

/** Simplified Chinese. */
export const zh: DateWords = {
  name,
  shortDay: (y, month, day) => `${year(y)}${month}月${day}日`,
  shortMonth: (y, month) => `${year(y)}${month}月`,
  shortYear: year,
  longMonth: (y, month) => `${year(y)}${month}月`,
  at: (moment, about) => (about ? `约${name(moment)}` : name(moment)),
  since: (moment, about) => `${about ? '约' : ''}自${name(moment)}起至今`,
  from: (moment, about) => `${about ? '约' : ''}自${name(moment)}起`,
  until: (moment, about) => `${about ? '约' : ''}至${name(moment)}`,
  about: (date) => `约${date}`,
  between: (first, last) => `${first}至${last}`,
  range(first, last) {
    if (first.unit === 'day' && last.unit === 'day' && first.year === last.year) {
      if (first.month === last.month) return `${name(first)}至${last.day}日`;
      return `${name(first)}至${last.month}月${last.day}日`;
    }
    if (first.unit === 'month' && last.unit === 'month' && first.year === last.year)
      return `${name(first)}至${last.month}月`;
    return `${name(first)}至${name(last)}`;
  },
};

function name(moment: Moment): string {
  switch (moment.unit) {
    case 'day':
      return `${year(moment.year)}${moment.month}月${moment.day}日`;
    case 'month':
      return `${year(moment.year)}${moment.month}月`;
    case 'season':
      return `${year(moment.year)}${SEASONS[moment.season]}`;
    case 'year':
      return year(moment.year);
    case 'years':
      return isDecade(moment.year, moment.lastYear)
        ? `${moment.year}年代`
        : plainYears(moment.year, moment.lastYear)
          ? `${moment.year}–${moment.lastYear}年间`
          : `${year(moment.year)}至${year(moment.lastYear)}间`;
  }
}

function year(astronomical: number): string {
  const { era, count } = countYear(astronomical);
  return `${{ bce: '公元前', ce: '公元', plain: '' }[era]}${count}年`;
}
