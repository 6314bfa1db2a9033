import type { DateWords, Moment } from './date-words';
import { countYear, isDecade, plainYears } from './year';

type Case = 'nominative' | 'genitive' | 'prepositional';

const MONTHS: Readonly<Record<Case, readonly string[]>> = {
  nominative: words('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'),
  genitive: words('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
  prepositional: words('январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре'),
};
/** CLDR's abbreviations, as they stand after a day and alone. */
const SHORT_OF = words('янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.');
const SHORT = words('янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек.');
const SEASONS: Readonly<Record<'nominative' | 'genitive' | 'instrumental', readonly string[]>> = {
  nominative: ['весна', 'лето', 'осень', 'зима'],
  genitive: ['весны', 'лета', 'осени', 'зимы'],
  instrumental: ['весной', 'летом', 'осенью', 'зимой'],
};
const ERAS = { bce: ' до н. э.', ce: ' н. э.', plain: '' };

/** Russian. Months after a day and years after a month stand in the genitive. */
export const ru: DateWords = {
  name,
  shortDay: (y, month, day) => `${day} ${SHORT_OF[month - 1]} ${bareYear(y)}`,
  shortMonth: (y, month) => `${SHORT[month - 1]} ${bareYear(y)}`,
  shortYear: bareYear,
  longMonth: (y, month) => `${MONTHS.nominative[month - 1]} ${bareYear(y)}`,
  at: (moment, about) => (about ? `примерно ${inside(moment)}` : inside(moment)),
  since: (moment, about) => `${about ? 'примерно ' : ''}с ${genitive(moment)}`,
  from: (moment, about) => `${about ? 'примерно ' : ''}с ${genitive(moment)}`,
  // «по», not «до»: the date itself is included. Its accusative differs from the name for two seasons only.
  until: (moment, about) => `${about ? 'примерно ' : ''}по ${accusative(moment)}`,
  about: (date) => `примерно ${date}`,
  between: (first, last) => `${first} – ${last}`,
  range(first, last) {
    if (first.unit === 'day' && last.unit === 'day' && first.year === last.year) {
      if (first.month === last.month) return `${first.day}–${name(last)}`;
      return `${first.day} ${MONTHS.genitive[first.month - 1]} – ${name(last)}`;
    }
    if (first.unit === 'month' && last.unit === 'month' && first.year === last.year)
      return `${MONTHS.nominative[first.month - 1]} – ${name(last)}`;
    if (first.unit === 'year' && last.unit === 'year' && plainYears(first.year, last.year))
      return `${first.year}–${last.year} годы`;
    return `${name(first)} – ${name(last)}`;
  },
};

function name(moment: Moment): string {
  switch (moment.unit) {
    case 'day':
      return `${moment.day} ${MONTHS.genitive[moment.month - 1]} ${year(moment.year, 'года')}`;
    case 'month':
      return `${MONTHS.nominative[moment.month - 1]} ${year(moment.year, 'года')}`;
    case 'season':
      return `${SEASONS.nominative[moment.season]} ${year(moment.year, 'года')}`;
    case 'year':
      return year(moment.year, 'год');
    case 'years':
      return `${years(moment, 'е')} годы`;
  }
}

function inside(moment: Moment): string {
  switch (moment.unit) {
    case 'day':
      return name(moment);
    case 'month':
      return `в ${MONTHS.prepositional[moment.month - 1]} ${year(moment.year, 'года')}`;
    case 'season':
      return `${SEASONS.instrumental[moment.season]} ${year(moment.year, 'года')}`;
    case 'year':
      return `в ${year(moment.year, 'году')}`;
    case 'years':
      return `в ${years(moment, 'е')} годы`;
  }
}

function genitive(moment: Moment): string {
  switch (moment.unit) {
    case 'day':
      return name(moment);
    case 'month':
      return `${MONTHS.genitive[moment.month - 1]} ${year(moment.year, 'года')}`;
    case 'season':
      return `${SEASONS.genitive[moment.season]} ${year(moment.year, 'года')}`;
    case 'year':
      return year(moment.year, 'года');
    case 'years':
      return `${years(moment, 'х')} годов`;
  }
}

function accusative(moment: Moment): string {
  if (moment.unit === 'season' && moment.season === 3) return `зиму ${year(moment.year, 'года')}`;
  if (moment.unit === 'season' && moment.season === 0) return `весну ${year(moment.year, 'года')}`;
  return name(moment);
}

/** “2010-е” for a decade, “1900–1999” otherwise. */
function years(moment: Extract<Moment, { unit: 'years' }>, ending: 'е' | 'х'): string {
  if (isDecade(moment.year, moment.lastYear)) return `${moment.year}-${ending}`;
  return plainYears(moment.year, moment.lastYear)
    ? `${moment.year}–${moment.lastYear}`
    : `${bareYear(moment.year)} – ${bareYear(moment.lastYear)}`;
}

function year(astronomical: number, word: 'год' | 'года' | 'году'): string {
  const { era, count } = countYear(astronomical);
  return `${count} ${word}${ERAS[era]}`;
}

function bareYear(astronomical: number): string {
  const { era, count } = countYear(astronomical);
  return `${count}${ERAS[era]}`;
}

function words(list: string): readonly string[] {
  return list.split(' ');
}
