import type { DateWords, Moment } from './date-words';
import { countYear, plainYears } from './year';

/** Kazakh endings follow the sound of the word, so each case is written out. */
type Case = 'nominative' | 'locative' | 'ablative' | 'dative';

const MONTHS: Readonly<Record<Case, readonly string[]>> = {
  nominative: words('қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'),
  locative: words(
    'қаңтарда ақпанда наурызда сәуірде мамырда маусымда шілдеде тамызда қыркүйекте қазанда қарашада желтоқсанда',
  ),
  ablative: words(
    'қаңтардан ақпаннан наурыздан сәуірден мамырдан маусымнан шілдеден тамыздан қыркүйектен қазаннан қарашадан желтоқсаннан',
  ),
  dative: words(
    'қаңтарға ақпанға наурызға сәуірге мамырға маусымға шілдеге тамызға қыркүйекке қазанға қарашаға желтоқсанға',
  ),
};
const SHORT = words('қаң. ақп. нау. сәу. мам. мау. шіл. там. қыр. қаз. қар. жел.');
const SEASONS: Readonly<Record<Case, readonly string[]>> = {
  nominative: ['көктем', 'жаз', 'күз', 'қыс'],
  locative: ['көктемде', 'жазда', 'күзде', 'қыста'],
  ablative: ['көктемнен', 'жаздан', 'күзден', 'қыстан'],
  dative: ['көктемге', 'жазға', 'күзге', 'қысқа'],
};
const YEAR: Readonly<Record<Case, string>> = {
  nominative: 'жыл',
  locative: 'жылы',
  ablative: 'жылдан',
  dative: 'жылға',
};
const YEARS: Readonly<Record<Case, string>> = {
  nominative: 'жылдар',
  locative: 'жылдары',
  ablative: 'жылдардан',
  dative: 'жылдарға',
};
const ERAS = { bce: 'б.з.д. ', ce: 'б.з. ', plain: '' };

/** Kazakh in Cyrillic. The year comes first: «2025 жылғы 29 қазан». */
export const kk: DateWords = {
  name: (moment) => inCase(moment, 'nominative'),
  shortDay: (y, month, day) => `${number(y)} ж. ${day} ${SHORT[month - 1]}`,
  shortMonth: (y, month) => `${number(y)} ж. ${SHORT[month - 1]}`,
  shortYear: number,
  longMonth: (y, month) => inCase({ unit: 'month', year: y, month }, 'nominative'),
  at: (moment, about) => nearly(about, inCase(moment, moment.unit === 'day' ? 'nominative' : 'locative')),
  since: (moment, about) => nearly(about, `${inCase(moment, 'ablative')} бері`),
  from: (moment, about) => nearly(about, `${inCase(moment, 'ablative')} бастап`),
  until: (moment, about) => nearly(about, `${inCase(moment, 'dative')} дейін`),
  about: (date) => nearly(true, date),
  between: (first, last) => `${first} – ${last}`,
  range(first, last) {
    if (first.unit === 'day' && last.unit === 'day' && first.year === last.year) {
      const month = MONTHS.nominative[last.month - 1];
      if (first.month === last.month) return `${number(last.year)} жылғы ${first.day}–${last.day} ${month}`;
      return `${inCase(first, 'nominative')} – ${last.day} ${month}`;
    }
    if (first.unit === 'month' && last.unit === 'month' && first.year === last.year)
      return `${inCase(first, 'nominative')} – ${MONTHS.nominative[last.month - 1]}`;
    if (first.unit === 'year' && last.unit === 'year' && plainYears(first.year, last.year))
      return `${first.year}–${last.year} жылдар`;
    return `${inCase(first, 'nominative')} – ${inCase(last, 'nominative')}`;
  },
};

function inCase(moment: Moment, ending: Case): string {
  switch (moment.unit) {
    case 'day':
      return `${number(moment.year)} жылғы ${moment.day} ${MONTHS[ending][moment.month - 1]}`;
    case 'month':
      return `${number(moment.year)} жылғы ${MONTHS[ending][moment.month - 1]}`;
    case 'season':
      return `${number(moment.year)} жылғы ${SEASONS[ending][moment.season]}`;
    case 'year':
      return `${number(moment.year)} ${YEAR[ending]}`;
    case 'years':
      return plainYears(moment.year, moment.lastYear)
        ? `${moment.year}–${moment.lastYear} ${YEARS[ending]}`
        : `${number(moment.year)} – ${number(moment.lastYear)} ${YEARS[ending]}`;
  }
}

function nearly(about: boolean, phrase: string): string {
  return about ? `шамамен ${phrase}` : phrase;
}

function number(astronomical: number): string {
  const { era, count } = countYear(astronomical);
  return `${ERAS[era]}${count}`;
}

function words(list: string): readonly string[] {
  return list.split(' ');
}
