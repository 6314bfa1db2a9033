import { toDay } from '#/core/day';
import type { I18n } from '#/i18n/i18n';
import type { MonthNames } from './read-date';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
const ENGLISH: MonthNames = [
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

/** What the months are called in the reader's language, in every form in which dates are written here, and in English. */
export function monthNames(i18n: Pick<I18n, 'day' | 'month'>): MonthNames {
  const words = MONTHS.map((month) => {
    const day = toDay({ year: 2025, month, day: 1 });
    const forms = [i18n.month(2025, month), i18n.month(2025, month, 'short'), i18n.day(day), i18n.day(day, 'short')];
    return new Set(forms.flatMap((form) => form.toLowerCase().match(/\p{L}+/gu) ?? []));
  });
  // A word that stands in every month, such as “г” or “жылғы”, is no month's name.
  const everywhere = (word: string) => words.every((set) => set.has(word));
  return words.map((set, index) => [...[...set].filter((word) => !everywhere(word)), ...(ENGLISH[index] ?? [])]);
}
