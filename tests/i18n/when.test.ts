import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '#/core/edtf';
import type { DatePart } from '#/core/event';
import { LANGS } from '#/core/view-state';
import { anyEdtf } from '../support/arbitraries';
import { aWhen } from '../support/builders';
import { speak } from '../support/speak';

const languages = LANGS.map((lang) => speak(lang));

/** EDTF, then the words in English, Chinese, Russian and Kazakh. */
const DATES: readonly (readonly [edtf: string, en: string, zh: string, ru: string, kk: string])[] = [
  ['2025-10-31', '31 October 2025', '2025年10月31日', '31 октября 2025 года', '2025 жылғы 31 қазан'],
  ['2025-08', 'in August 2025', '2025年8月', 'в августе 2025 года', '2025 жылғы тамызда'],
  ['2025-05-XX', 'in May 2025', '2025年5月', 'в мае 2025 года', '2025 жылғы мамырда'],
  ['2025', 'in 2025', '2025年', 'в 2025 году', '2025 жылы'],
  ['2025-XX', 'in 2025', '2025年', 'в 2025 году', '2025 жылы'],
  ['2025-22', 'in summer 2025', '2025年夏季', 'летом 2025 года', '2025 жылғы жазда'],
  ['2025-23~', 'about autumn 2025', '约2025年秋季', 'примерно осенью 2025 года', 'шамамен 2025 жылғы күзде'],
  ['1984~', 'about 1984', '约1984年', 'примерно в 1984 году', 'шамамен 1984 жылы'],
  ['1984?', 'perhaps in 1984', '1984年（存疑）', 'возможно, в 1984 году', 'мүмкін, 1984 жылы'],
  [
    '1984-03%',
    'perhaps about March 1984',
    '约1984年3月（存疑）',
    'возможно, примерно в марте 1984 года',
    'мүмкін, шамамен 1984 жылғы наурызда',
  ],
  ['201X', 'in the 2010s', '2010年代', 'в 2010-е годы', '2010–2019 жылдары'],
  ['19XX', 'between 1900 and 1999', '1900–1999年间', 'в 1900–1999 годы', '1900–1999 жылдары'],
  [
    '2025-10-29/2025-11-02',
    '29 October – 2 November 2025',
    '2025年10月29日至11月2日',
    '29 октября – 2 ноября 2025 года',
    '2025 жылғы 29 қазан – 2 қараша',
  ],
  ['2025-11-01/2025-11-05', '1–5 November 2025', '2025年11月1日至5日', '1–5 ноября 2025 года', '2025 жылғы 1–5 қараша'],
  [
    '2024-12-30/2025-01-02',
    '30 December 2024 – 2 January 2025',
    '2024年12月30日至2025年1月2日',
    '30 декабря 2024 года – 2 января 2025 года',
    '2024 жылғы 30 желтоқсан – 2025 жылғы 2 қаңтар',
  ],
  [
    '2025-08/2025-11',
    'August – November 2025',
    '2025年8月至11月',
    'август – ноябрь 2025 года',
    '2025 жылғы тамыз – қараша',
  ],
  ['1984/1990', '1984–1990', '1984年至1990年', '1984–1990 годы', '1984–1990 жылдар'],
  ['2025/2025', 'in 2025', '2025年', 'в 2025 году', '2025 жылы'],
  [
    '1984~/1990',
    'about 1984 – 1990',
    '约1984年至1990年',
    'примерно 1984 год – 1990 год',
    'шамамен 1984 жыл – 1990 жыл',
  ],
  ['1984/..', 'since 1984', '自1984年起至今', 'с 1984 года', '1984 жылдан бері'],
  [
    '2025-08~/..',
    'since about August 2025',
    '约自2025年8月起至今',
    'примерно с августа 2025 года',
    'шамамен 2025 жылғы тамыздан бері',
  ],
  [
    '2025-08/',
    'from August 2025, end not given',
    '自2025年8月起，结束时间未载明',
    'с августа 2025 года, окончание не указано',
    '2025 жылғы тамыздан бастап, аяқталуы көрсетілмеген',
  ],
  [
    '2018-09-28/',
    'from 28 September 2018, end not given',
    '自2018年9月28日起，结束时间未载明',
    'с 28 сентября 2018 года, окончание не указано',
    '2018 жылғы 28 қыркүйектен бастап, аяқталуы көрсетілмеген',
  ],
  ['../1990', 'until 1990', '至1990年', 'по 1990 год', '1990 жылға дейін'],
  [
    '/2025-11-05',
    'until 5 November 2025, start not given',
    '至2025年11月5日，开始时间未载明',
    'по 5 ноября 2025 года, начало не указано',
    '2025 жылғы 5 қарашаға дейін, басталуы көрсетілмеген',
  ],
  ['-0043-03-15', '15 March 44 BCE', '公元前44年3月15日', '15 марта 44 года до н. э.', 'б.з.д. 44 жылғы 15 наурыз'],
  ['0000', 'in 1 BCE', '公元前1年', 'в 1 году до н. э.', 'б.з.д. 1 жылы'],
  ['0079', 'in 79 CE', '公元79年', 'в 79 году н. э.', 'б.з. 79 жылы'],
  ['Y12025', 'in 12025', '12025年', 'в 12025 году', '12025 жылы'],
];

describe('a date in words', () => {
  it.each(DATES)('%s: %s', (edtf, ...words) => {
    expect(languages.map(({ when }) => when(aWhen(edtf)))).toEqual(words);
  });

  it('says that there is none', () => {
    expect(languages.map(({ when }) => when(null))).toEqual(['undated', '无日期', 'без даты', 'күні белгісіз']);
  });

  it('says which part was inferred', () => {
    const when = aWhen('2018-09-28', { basis: 'inferred', inferred: ['year'] });
    expect(languages.map((i18n) => i18n.when(when))).toEqual([
      '28 September 2018, year inferred',
      '2018年9月28日，年份为推断',
      '28 сентября 2018 года, установлено косвенно: год',
      '2018 жылғы 28 қыркүйек, жанама анықталған: жылы',
    ]);
  });

  it('names several inferred parts, or the whole date where none is named', () => {
    const { when } = speak('en');
    expect(when(aWhen('2025-08', { basis: 'inferred', inferred: ['year', 'month'] }))).toBe(
      'in August 2025, year and month inferred',
    );
    expect(when(aWhen('2025', { basis: 'inferred' }))).toBe('in 2025, date inferred');
    expect(when(aWhen('2025-12-09', { basis: 'inferred', inferred: ['day', 'month', 'year'] }))).toBe(
      '9 December 2025, date inferred',
    );
  });

  it('never shows less than an expression that it cannot read', () => {
    expect(speak('en').when(aWhen('some day'))).toBe('some day');
  });

  it('has words for every valid expression in every language', () => {
    const anyParts = fc.subarray<DatePart>(['year', 'month', 'day', 'start', 'end']);
    const valid = anyEdtf.filter((edtf) => parseEdtf(edtf).ok);
    fc.assert(
      fc.property(valid, anyParts, fc.constantFrom(...languages), (edtf, inferred, { when }) => {
        const words = when(aWhen(edtf, { basis: inferred.length > 0 ? 'inferred' : 'stated', inferred }));
        expect(words).not.toMatch(/NaN|undefined|null|Invalid|Infinity|\{|\}| {2}/);
        expect(words.trim()).toBe(words);
        expect(words.length).toBeGreaterThan(3);
      }),
      { numRuns: 1000 },
    );
  });

  it('tells any two days apart', () => {
    const day = fc.integer({ min: -1_000_000, max: 4_000_000 });
    fc.assert(
      fc.property(day, day, fc.constantFrom(...languages), (a, b, i18n) => {
        expect(i18n.day(a) === i18n.day(b)).toBe(a === b);
        expect(i18n.day(a, 'short') === i18n.day(b, 'short')).toBe(a === b);
      }),
    );
  });
});
