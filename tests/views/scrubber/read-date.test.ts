import { describe, expect, it } from 'vitest';
import { fromDay } from '#/core/day';
import type { Lang } from '#/core/view-state';
import { createI18n } from '#/i18n/create-i18n';
import { monthNames } from '#/views/scrubber/month-names';
import { readDate } from '#/views/scrubber/read-date';
import { typedWindow } from '#/views/scrubber/typed-window';
import { CATALOGUES } from '../../support/speak';

const namesIn = (lang: Lang) => monthNames(createI18n(lang, CATALOGUES[lang]));

function read(text: string, lang: Lang = 'en'): string {
  const result = readDate(text, namesIn(lang));
  if (result.is !== 'days') return result.is;
  const say = (day: number) => Object.values(fromDay(day)).join('-');
  return `${say(result.days.from)} to ${say(result.days.to)}`;
}

const JULY = '2025-7-1 to 2025-7-31';
const FIRST = '2025-7-1 to 2025-7-1';

describe('a typed date', () => {
  it.each(['2025', ' 2025 ', '２０２５', '2025年'])('may be a year: %s', (text) => {
    expect(read(text)).toBe('2025-1-1 to 2025-12-31');
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
          expect([lang, readDate(i18n.day(day, style), monthNames(i18n))]).toEqual([
            lang,
            { is: 'days', days: { from: day, to: day } },
          ]);
    }
  });

  it('may lie before the year 1', () => {
    expect(read('-0044-03-15')).toBe('-44-3-15 to -44-3-15');
  });

  it.each(['2025-13', '2025-02-30', '31.2.2025', '30 February 2025', '2025-00-01'])(
    'may be no day that there is: %s',
    (text) => {
      expect(read(text)).toBe('impossible');
    },
  );

  it.each(['soon', '25', 'July', '2025-', '1.7', '1 2 July 2025', 'NaN', '1e9', '__proto__ 2025'])(
    'may be none at all: %s',
    (text) => {
      expect(read(text)).toBe('unreadable');
    },
  );

  it('may be left out', () => {
    expect(read('  ')).toBe('empty');
  });
});

describe('two typed dates', () => {
  const span = { from: 3652, to: 20818 };
  const names = namesIn('en');

  it('mean the first and the last day that they name', () => {
    expect(typedWindow('2025', '2025', names, span)).toEqual({ ok: true, window: { from: 20089, to: 20453 } });
  });

  it('leave an empty end to the data, and both to all of time', () => {
    expect(typedWindow('2025', '', names, span)).toEqual({ ok: true, window: { from: 20089, to: null } });
    expect(typedWindow('', '', names, span)).toEqual({ ok: true, window: null });
  });

  it('are refused in the wrong order, and where a single one leaves nothing', () => {
    expect(typedWindow('2025', '2024', names, span)).toMatchObject({ ok: false, fault: 'reversed' });
    expect(typedWindow('2030', '', names, span)).toMatchObject({ ok: false, end: 'from', fault: 'reversed' });
  });

  it('say which of them cannot be read', () => {
    expect(typedWindow('2025', 'soon', names, span)).toEqual({ ok: false, end: 'to', fault: 'unreadable' });
  });
});
