import { describe, expect, it } from 'vitest';
import { fromDay, toDay } from '#/core/day';
import type { Lang } from '#/core/view-state';
import { createI18n } from '#/i18n/create-i18n';
import { readDate } from '#/views/scrubber/read-date';
import { timeWords } from '#/views/scrubber/time-words';
import { typedWindow } from '#/views/scrubber/typed-window';
import { CATALOGUES } from '../../support/speak';

const TODAY = 20_777;
const wordsIn = (lang: Lang) => timeWords(createI18n(lang, CATALOGUES[lang]));

function read(text: string, lang: Lang = 'en'): string {
  const result = readDate(text, wordsIn(lang), TODAY);
  if (result.is !== 'days') return result.is;
  const say = (day: number) => Object.values(fromDay(day)).join('-');
  return `${say(result.days.from)} to ${say(result.days.to)}`;
}

const JULY = '2025-7-1 to 2025-7-31';
const FIRST = '2025-7-1 to 2025-7-1';

describe('a typed date', () => {
  it.each(['2025', ' 2025 ', '２０２５', '2025年', '2025 г.', '2025 год', '2025 года', '2025 жыл', '2025 ж.'])(
    'may be a year: %s',
    (text) => {
      expect(read(text)).toBe('2025-1-1 to 2025-12-31');
    },
  );

  it.each([
    ['в декабре 2023 года', '2023-12-1 to 2023-12-31'],
    ['в мае 2025', '2025-5-1 to 2025-5-31'],
    ['17.11.2025 г.', '2025-11-17 to 2025-11-17'],
    ['11.2025 года', '2025-11-1 to 2025-11-30'],
  ])('may stand as Russian writes it in a sentence: %s', (text, days) => {
    expect(read(text, 'ru')).toBe(days);
  });

  it.each(['2025-07', '2025-7', '2025.7', '7/2025', '07.2025', '2025年7月', 'July 2025', 'jul 2025', '2025 July'])(
    'may be a month: %s',
    (text) => {
      expect(read(text)).toBe(JULY);
    },
  );

  it.each([
    '2025-07-01',
    '2025/7/1',
    '1.7.2025',
    '01.07.2025',
    '1. 7. 2025',
    '2025年7月1日',
    '1 July 2025',
    'July 1, 2025',
    '2025–07–01',
  ])('may be a day: %s', (text) => {
    expect(read(text)).toBe(FIRST);
  });

  it('takes the second number for the day where the first cannot be a month', () => {
    expect(read('7/31/2025')).toBe('2025-7-31 to 2025-7-31');
    expect(read('31/7/2025')).toBe('2025-7-31 to 2025-7-31');
  });

  it.each<[Lang, string]>([
    ['ru', 'июль 2025'],
    ['ru', '1 июля 2025 г.'],
    ['kk', 'шілде 2025'],
    ['kk', '2025 жылғы 1 шілде'],
    ['ru', 'July 2025'],
  ])('may name the month in %s: %s', (lang, text) => {
    expect([JULY, FIRST]).toContain(read(text, lang));
  });

  it('reads back every date as it is shown, in every language', () => {
    for (const lang of ['en', 'zh', 'ru', 'kk'] as const) {
      const i18n = createI18n(lang, CATALOGUES[lang]);
      for (let day = 20089; day < 20454; day += 13)
        for (const style of ['iso', 'long', 'short'] as const)
          expect([lang, readDate(i18n.day(day, style), timeWords(i18n), TODAY)]).toEqual([
            lang,
            { is: 'days', days: { from: day, to: day } },
          ]);
    }
  });

  it('may be given in the words in which years, months, seasons and decades are shown, in every language', () => {
    for (const lang of ['en', 'zh', 'ru', 'kk'] as const) {
      const { when } = createI18n(lang, CATALOGUES[lang]);
      const shown = (edtf: string) => read(when({ edtf, basis: 'stated', inferred: [], note: null }), lang);
      expect([lang, shown('2025')]).toEqual([lang, '2025-1-1 to 2025-12-31']);
      expect([lang, shown('2025-07')]).toEqual([lang, JULY]);
      expect([lang, shown('2025-22')]).toEqual([lang, '2025-6-1 to 2025-8-31']);
      expect([lang, shown('198X')]).toEqual([lang, '1980-1-1 to 1989-12-31']);
      expect([lang, shown('1984/1990')]).toEqual([lang, '1984-1-1 to 1990-12-31']);
    }
  });

  it.each([
    ['2025~', '2025-1-1 to 2025-12-31'],
    ['2025?', '2025-1-1 to 2025-12-31'],
    ['2025-07%', JULY],
    ['198X', '1980-1-1 to 1989-12-31'],
    ['2025-23', '2025-9-1 to 2025-11-30'],
    ['2025-09/2025-12', '2025-9-1 to 2025-12-31'],
    ['2025-09 / 2025-12?', '2025-9-1 to 2025-12-31'],
  ])('may be EDTF: %s', (text, days) => {
    expect(read(text)).toBe(days);
  });

  it.each([
    'Q3 2025',
    '2025 Q3',
    '2025-Q3',
    '2025q3',
    '3Q 2025',
    '3rd quarter 2025',
    'III квартал 2025',
    '3-й квартал 2025 года',
    'в III квартале 2025 г.',
    '3 кв. 2025',
    '2025年第三季度',
    '2025年三季度',
    '2025年第3季度',
    '2025 жылғы III тоқсан',
    '2025 жылғы ІІІ тоқсан',
    '2025 жылдың 3-ші тоқсаны',
  ])('may be a quarter: %s', (text) => {
    expect(read(text)).toBe('2025-7-1 to 2025-9-30');
  });

  it.each([
    '2025-11-17T10:00:00Z',
    '2025-11-17T23:30:00.000+05:00',
    '2025-11-17 10:00',
    '2025年11月17',
    '2025年11月17日',
  ])('may be pasted with a time, or without its last sign: %s', (text) => {
    expect(read(text)).toBe('2025-11-17 to 2025-11-17');
  });

  it('takes a day in December for no quarter, though the names of both end alike in Kazakh', () => {
    expect(read('2025 жылғы 3 желтоқсан', 'kk')).toBe('2025-12-3 to 2025-12-3');
  });

  it('reads back what the fields show of any year that a date may have', () => {
    const i18n = createI18n('en', CATALOGUES.en);
    for (const year of [-999_999_999_999, -4_500_000_000, -12_000, -500, 0, 1, 751, 94_553, 4_500_000_000]) {
      const day = toDay({ year, month: 2, day: 28 });
      const days = { from: day, to: day };
      expect(readDate(i18n.day(day, 'iso'), timeWords(i18n), TODAY)).toEqual({ is: 'days', days });
    }
    expect(read('2025070')).toBe('unreadable');
  });

  it('may lie before the year 1', () => {
    expect(read('-0044-03-15')).toBe('-44-3-15 to -44-3-15');
  });

  it.each<[string, string, Lang]>([
    ['44 BCE', '-43-1-1 to -43-12-31', 'en'],
    ['公元前44年', '-43-1-1 to -43-12-31', 'zh'],
    ['44 до н. э.', '-43-1-1 to -43-12-31', 'ru'],
    ['б.з.д. 44', '-43-1-1 to -43-12-31', 'kk'],
    ['15 March 44 BCE', '-43-3-15 to -43-3-15', 'en'],
    ['公元前44年3月15日', '-43-3-15 to -43-3-15', 'zh'],
    ['1980s', '1980-1-1 to 1989-12-31', 'en'],
    ['1980年代', '1980-1-1 to 1989-12-31', 'zh'],
    ['1980-е', '1980-1-1 to 1989-12-31', 'ru'],
    ['1980-х годов', '1980-1-1 to 1989-12-31', 'ru'],
    ['1980-е гг.', '1980-1-1 to 1989-12-31', 'ru'],
    ['1980 жылдар', '1980-1-1 to 1989-12-31', 'kk'],
    ['1980-ші жылдары', '1980-1-1 to 1989-12-31', 'kk'],
    ['spring 2025', '2025-3-1 to 2025-5-31', 'en'],
    ['winter 2025', '2025-12-1 to 2026-2-28', 'en'],
    ['2025年秋', '2025-9-1 to 2025-11-30', 'zh'],
    ['2025年春季', '2025-3-1 to 2025-5-31', 'zh'],
    ['весна 2025', '2025-3-1 to 2025-5-31', 'ru'],
    ['осенью 2025 года', '2025-9-1 to 2025-11-30', 'ru'],
    ['2025 жылғы көктем', '2025-3-1 to 2025-5-31', 'kk'],
    ['31 октября 2025', '2025-10-31 to 2025-10-31', 'ru'],
    ['31 окт. 2025', '2025-10-31 to 2025-10-31', 'ru'],
    ['20250701', FIRST, 'en'],
    ['2025.07.01.', FIRST, 'en'],
  ])('may be written as readers write it: %s', (text, days, lang) => {
    expect(read(text, lang)).toBe(days);
  });

  it.each<[Lang, string]>([
    ['en', 'Today'],
    ['zh', '今天'],
    ['ru', 'сегодня'],
    ['kk', 'бүгін'],
  ])('may be today in %s', (lang, text) => {
    expect(readDate(text, wordsIn(lang), TODAY)).toEqual({ is: 'days', days: { from: TODAY, to: TODAY } });
  });

  it.each(['2025-02-30', '31.2.2025', '30 February 2025', '2025-07-00'])('may be no day that there is: %s', (text) => {
    expect(read(text)).toBe('no-day');
  });

  it.each(['2025-13', '2025-00-01', '2025年13月'])('may be no month that there is: %s', (text) => {
    expect(read(text)).toBe('no-month');
  });

  it.each(['25', 'July', '1 July', '1.7', '1.7.25', '7月1日', '7月1', 'spring', '7/25', 'Q3', '第三季度'])(
    'may lack its year: %s',
    (text) => {
      expect(read(text)).toBe('no-year');
    },
  );

  it.each([
    'soon',
    '2025-',
    '1 2 July 2025',
    'NaN',
    '1e9',
    '__proto__ 2025',
    '3 spring 2025',
    'BCE',
    'Q5 2025',
    'Q3 1 2025',
    '1990-1984',
  ])('may be none at all: %s', (text) => {
    expect(read(text)).toBe('unreadable');
  });

  it.each(['  ', '..', '…', '-'])('may be left open: “%s”', (text) => {
    expect(read(text)).toBe('empty');
  });
});

describe('two typed dates', () => {
  const span = { from: 3652, to: 20818 };
  const reading = { words: wordsIn('en'), today: TODAY, span };

  it('mean the first and the last day that they name', () => {
    expect(typedWindow('2025', '2025', reading)).toEqual({ ok: true, window: { from: 20089, to: 20453 } });
  });

  it('leave an empty end to the data, and both to all of time', () => {
    expect(typedWindow('2025', '', reading)).toEqual({ ok: true, window: { from: 20089, to: null } });
    expect(typedWindow('', '', reading)).toEqual({ ok: true, window: null });
  });

  it('take the beginning of a period as From and its end as To, and leave its open end to the data', () => {
    const q4 = { from: 20362, to: 20453 };
    expect(typedWindow('2025-10/2025-12', '', reading)).toEqual({ ok: true, window: { from: q4.from, to: null } });
    expect(typedWindow('', '2025-10/2025-12', reading)).toEqual({ ok: true, window: { from: null, to: q4.to } });
    expect(typedWindow('2025-10/..', '2025-10/..', reading)).toEqual({ ok: true, window: { from: q4.from, to: null } });
  });

  it('are refused in the wrong order', () => {
    expect(typedWindow('2025', '2024', reading)).toMatchObject({ ok: false, fault: 'reversed' });
  });

  it('are refused where one lies beyond the data and the other does not, or is left to it', () => {
    const from = { ok: false, end: 'from', fault: 'outside' };
    const to = { ok: false, end: 'to', fault: 'outside' };
    expect(typedWindow('3000', '', reading)).toEqual(from);
    expect(typedWindow('3000', '2025', reading)).toEqual(from);
    expect(typedWindow('', '1970', reading)).toEqual(to);
    expect(typedWindow('2020', '1970', reading)).toEqual(to);
    expect(typedWindow('3000', '3001', reading)).toMatchObject({ ok: true });
  });

  it('say which of them cannot be read', () => {
    expect(typedWindow('2025', 'soon', reading)).toEqual({ ok: false, end: 'to', fault: 'unreadable' });
  });
});
