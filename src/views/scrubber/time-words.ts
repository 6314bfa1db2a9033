import { toDay } from '#/core/day';
import type { I18n } from '#/i18n/i18n';
import type { TimeWords } from './read-date';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
/** A reader of any language may type a date in English. */
const ENGLISH = [
  ['january'],
  ['february'],
  ['march'],
  ['april'],
  ['may'],
  ['june'],
  ['july'],
  ['august'],
  ['september', 'sept'],
  ['october'],
  ['november'],
  ['december'],
];
/** As months stand after “in”; the forms that dates have by themselves come from the words of the language. */
const IN_RUSSIAN = 'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре'.split(' ');
const IN_KAZAKH =
  'қаңтарда ақпанда наурызда сәуірде мамырда маусымда шілдеде тамызда қыркүйекте қазанда қарашада желтоқсанда'.split(
    ' ',
  );

/** Of all languages at once, as no word means two things; Russian and Kazakh in the cases in which they stand with a year. */
const SEASONS = [
  ['spring', '春', 'весна', 'весной', 'весны', 'көктем', 'көктемі', 'көктемінде', 'көктемде'],
  ['summer', '夏', 'лето', 'летом', 'лета', 'жаз', 'жазы', 'жазында', 'жазда'],
  ['autumn', 'fall', '秋', 'осень', 'осенью', 'осени', 'күз', 'күзі', 'күзінде', 'күзде'],
  ['winter', '冬', 'зима', 'зимой', 'зимы', 'қыс', 'қысы', 'қысында', 'қыста'],
];
const TODAY = ['today', 'now', '今天', '今日', 'сегодня', 'бүгін'];
const BEFORE = ['bce', 'bc', '公元前', 'до н. э.', 'до н.э.', 'б.з.д.', 'б. з. д.'];

/** What the months are called in the reader's language, in every form in which dates are written here, and in English. */
export function timeWords(i18n: Pick<I18n, 'day' | 'month'>): TimeWords {
  const words = MONTHS.map((month) => {
    const day = toDay({ year: 2025, month, day: 1 });
    const forms = [i18n.month(2025, month), i18n.month(2025, month, 'short'), i18n.day(day), i18n.day(day, 'short')];
    return new Set(forms.flatMap((form) => form.toLowerCase().match(/\p{L}+/gu) ?? []));
  });
  // A word that stands in every month, such as “г” or “жылғы”, is no month's name.
  const everywhere = (word: string) => words.every((set) => set.has(word));
  const months = words.map((set, i) => [
    ...[...set].filter((word) => !everywhere(word)),
    ...(ENGLISH[i] ?? []),
    ...IN_RUSSIAN.slice(i, i + 1),
    ...IN_KAZAKH.slice(i, i + 1),
  ]);
  return { months, seasons: SEASONS, before: BEFORE, today: TODAY };
}
