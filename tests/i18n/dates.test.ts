import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDay } from '#/core/day';
import { LANGS } from '#/core/view-state';
import { speak } from '../support/speak';

const languages = LANGS.map((lang) => speak(lang));
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

function day(iso: string): number {
  const [year = 0, month = 1, date = 1] = iso.split('-').map(Number);
  return toDay({ year, month, day: date });
}

describe('a day', () => {
  it('is written long, short and for machines', () => {
    const value = day('2025-09-05');
    expect(languages.map((i18n) => i18n.day(value))).toEqual([
      '5 September 2025',
      '2025年9月5日',
      '5 сентября 2025 года',
      '2025 жылғы 5 қыркүйек',
    ]);
    expect(languages.map((i18n) => i18n.day(value, 'short'))).toEqual([
      '5 Sep 2025',
      '2025年9月5日',
      '5 сент. 2025',
      '2025 ж. 5 қыр.',
    ]);
    expect(languages.map((i18n) => i18n.day(value, 'iso'))).toEqual(Array(4).fill('2025-09-05'));
  });

  it.each([
    [{ year: 45, month: 3, day: 1 }, '0045-03-01'],
    [{ year: 0, month: 12, day: 31 }, '0000-12-31'],
    [{ year: -43, month: 3, day: 15 }, '-0043-03-15'],
    [{ year: 12025, month: 1, day: 1 }, '12025-01-01'],
  ])('is spelled in any year as links spell it: %o', (date, iso) => {
    expect(speak('en').day(toDay(date), 'iso')).toBe(iso);
  });

  it('is the day that the browser names, in every year that the browser can name', () => {
    const english = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
    const chinese = new Intl.DateTimeFormat('zh-Hans', { dateStyle: 'long', timeZone: 'UTC' });
    const russian = new Intl.DateTimeFormat('ru', { dateStyle: 'long', timeZone: 'UTC' });
    fc.assert(
      fc.property(fc.integer({ min: day('1583-01-01'), max: day('9999-12-31') }), (value) => {
        const date = new Date(value * 86_400_000);
        expect(speak('en').day(value)).toBe(english.format(date));
        expect(speak('zh').day(value)).toBe(chinese.format(date));
        expect(speak('ru').day(value)).toBe(russian.format(date).replace(/\sг\.$/, ' года'));
      }),
    );
  });

  it('that lies infinitely far away is no day', () => {
    expect(speak('en').day(Number.POSITIVE_INFINITY)).toBe('…');
  });
});

describe('a month', () => {
  it('stands in the nominative as a heading', () => {
    expect(languages.map((i18n) => i18n.month(2023, 12))).toEqual([
      'December 2023',
      '2023年12月',
      'декабрь 2023',
      '2023 жылғы желтоқсан',
    ]);
  });

  it('can be short', () => {
    expect(languages.map((i18n) => i18n.month(2023, 12, 'short'))).toEqual([
      'Dec 2023',
      '2023年12月',
      'дек. 2023',
      '2023 ж. жел.',
    ]);
  });

  it('is called in Kazakh and Russian as CLDR says', () => {
    const cldr = (lang: string) =>
      MONTHS.map((month) =>
        new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' })
          .format(Date.UTC(2025, month - 1, 15))
          .toLowerCase(),
      );
    expect(MONTHS.map((month) => speak('kk').month(2025, month))).toEqual(
      cldr('kk').map((name) => `2025 жылғы ${name}`),
    );
    expect(MONTHS.map((month) => speak('ru').month(2025, month))).toEqual(cldr('ru').map((name) => `${name} 2025`));
  });
});

it('writes a year alone as on an axis', () => {
  expect(languages.map((i18n) => i18n.year(2025))).toEqual(['2025', '2025年', '2025', '2025']);
  expect(languages.map((i18n) => i18n.year(-43))).toEqual(['44 BCE', '公元前44年', '44 до н. э.', 'б.з.д. 44']);
});

describe('a span', () => {
  const NAMES: readonly (readonly [from: string, to: string, en: string, zh: string, ru: string, kk: string])[] = [
    [
      '2025-10-29',
      '2025-11-02',
      '29 October – 2 November 2025',
      '2025年10月29日至11月2日',
      '29 октября – 2 ноября 2025 года',
      '2025 жылғы 29 қазан – 2 қараша',
    ],
    ['2025-01-01', '2025-12-31', '2025', '2025年', '2025 год', '2025 жыл'],
    ['1984-01-01', '2025-12-31', '1984–2025', '1984年至2025年', '1984–2025 годы', '1984–2025 жылдар'],
    ['2024-02-01', '2024-02-29', 'February 2024', '2024年2月', 'февраль 2024 года', '2024 жылғы ақпан'],
    [
      '2025-07-01',
      '2025-12-31',
      'July – December 2025',
      '2025年7月至12月',
      'июль – декабрь 2025 года',
      '2025 жылғы шілде – желтоқсан',
    ],
    ['2025-10-31', '2025-10-31', '31 October 2025', '2025年10月31日', '31 октября 2025 года', '2025 жылғы 31 қазан'],
  ];

  it.each(NAMES)('from %s to %s: %s', (from, to, ...words) => {
    expect(languages.map((i18n) => i18n.span({ from: day(from), to: day(to) }))).toEqual(words);
  });

  it('may lie open at its ends', () => {
    const { span } = speak('en');
    expect(span({ from: day('1984-01-01'), to: Number.POSITIVE_INFINITY })).toBe('since 1984');
    expect(span({ from: Number.NEGATIVE_INFINITY, to: day('1990-06-30') })).toBe('until June 1990');
    expect(span({ from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY })).toBe('at all times');
  });

  it('is told apart from any other', () => {
    const anySpan = fc
      .tuple(fc.integer({ min: -800_000, max: 100_000 }), fc.nat(2000))
      .map(([from, length]) => ({ from, to: from + length }));
    fc.assert(
      fc.property(anySpan, anySpan, fc.constantFrom(...languages), (a, b, i18n) => {
        expect(i18n.span(a) === i18n.span(b)).toBe(a.from === b.from && a.to === b.to);
      }),
    );
  });
});
