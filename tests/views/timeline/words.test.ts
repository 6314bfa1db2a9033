import { describe, expect, it } from 'vitest';
import type { CalendarUnit } from '#/core/calendar-unit';
import { toDay } from '#/core/day';
import { fieldOf } from '#/views/timeline/field';
import { shorten } from '#/views/timeline/shorten';
import { longestTickLabels, tickLabel, ticksOf } from '#/views/timeline/ticks';
import { speak } from '../../support/speak';

const day = (year: number, month: number, day: number) => toDay({ year, month, day });
const YEARS: CalendarUnit = { of: 'year', step: 1 };
const MONTHS: CalendarUnit = { of: 'month', step: 1 };
const WEEKS: CalendarUnit = { of: 'day', step: 7 };
const DAYS: CalendarUnit = { of: 'day', step: 1 };
const label = (at: number, unit: CalendarUnit, lang: 'en' | 'zh' | 'ru' | 'kk' = 'en', alone = false) =>
  tickLabel(at, unit, alone, speak(lang));

describe('the labels of the axis', () => {
  it('are years, months with their year, weeks by their Monday, and days of which the first names the month', () => {
    expect(label(day(2025, 1, 1), YEARS)).toBe('2025');
    expect(label(day(2025, 7, 1), MONTHS)).toBe('Jul 2025');
    expect(label(day(2025, 7, 7), WEEKS)).toBe('7 Jul 2025');
    expect(label(day(2025, 7, 3), DAYS)).toBe('3');
    expect(label(day(2025, 7, 1), DAYS)).toBe('Jul 2025');
  });

  it('name the month at the first day in sight', () => {
    expect(label(day(2025, 7, 3), DAYS, 'en', true)).toBe('3 Jul 2025');
  });

  it('are years before the year 1 too', () => {
    expect(label(day(-43, 1, 1), YEARS)).toBe('44 BCE');
  });

  it('speak the reader’s language', () => {
    expect(label(day(2025, 7, 1), MONTHS, 'zh')).toBe('2025年7月');
    expect(label(day(2025, 7, 1), MONTHS, 'ru')).toMatch(/июл/);
    expect(label(day(2025, 7, 1), MONTHS, 'kk')).toMatch(/шіл/);
  });

  it('stand at the beginnings of units, no more than there is room for', () => {
    const year = { from: day(2025, 1, 1), to: day(2025, 12, 31) };
    const { unit, days } = ticksOf(fieldOf(year, 1200), 90);
    expect(unit).toEqual(MONTHS);
    expect(days.slice(0, 2)).toEqual([day(2025, 1, 1), day(2025, 2, 1)]);
    expect(ticksOf(fieldOf(year, 300), 90).days.length).toBeLessThanOrEqual(5);
    expect(longestTickLabels(speak('en'))).toContain('Jul 2025');
  });
});

describe('a label that is too long', () => {
  const letters = (text: string) => text.length * 10;

  it('ends with a whole word', () => {
    expect(shorten('Talks with departments and faculties', 'en', 230, letters)).toBe('Talks with departments…');
    expect(shorten('Talks, with departments', 'en', 90, letters)).toBe('Talks…');
  });

  it('stays whole where it fits', () => {
    expect(shorten('Talks', 'en', 50, letters)).toBe('Talks');
  });

  it('is cut in a language that only the dataset knows', () => {
    for (const lang of ['x-klingon', 'zh-min-nan', 'abcd'])
      expect(shorten('Talks with departments and faculties', lang, 230, letters)).toBe('Talks with departments…');
  });

  it('keeps its first word, come what may', () => {
    expect(shorten('Internationalisation of everything', 'en', 10, letters)).toBe('Internationalisation…');
  });

  it('ends between words in Chinese too', () => {
    const text = '江西中外合作办学高质量发展联盟成立大会';
    const short = shorten(text, 'zh', 100, letters);
    expect(text.startsWith(short.slice(0, -1))).toBe(true);
    expect(short.length).toBeLessThanOrEqual(10);
    expect(short.length).toBeGreaterThan(3);
  });

  it('is given back as it is where there are no words at all', () => {
    expect(shorten('———', 'en', 5, letters)).toContain('…');
  });
});
