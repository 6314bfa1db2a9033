import { describe, expect, it } from 'vitest';
import { toDay } from '#/core/day';
import { axisLabel, longestAxisLabel } from '#/views/timeline/axis';
import { MS_PER_DAY } from '#/views/timeline/range';
import { shorten } from '#/views/timeline/shorten';
import { speak } from '../../support/speak';

const ms = (year: number, month: number, day: number) => toDay({ year, month, day }) * MS_PER_DAY;
const label = (at: number, scale: string, lang: 'en' | 'zh' | 'ru' | 'kk' = 'en', start = Number.NEGATIVE_INFINITY) =>
  axisLabel(at, scale, start, speak(lang));

describe('the labels of the axis', () => {
  it('are years, months with their year, and days of which the first names the month', () => {
    expect(label(ms(2025, 1, 1), 'year')).toBe('2025');
    expect(label(ms(2025, 7, 1), 'month')).toBe('Jul 2025');
    expect(label(ms(2025, 7, 3), 'day')).toBe('3');
    expect(label(ms(2025, 7, 1), 'day')).toBe('Jul 2025');
    expect(label(ms(2025, 7, 1), 'weekday')).toBe('1 Jul 2025');
  });

  it('are years before the year 1 too', () => {
    expect(label(ms(-43, 1, 1), 'year')).toBe('44 BCE');
  });

  it('speak the reader’s language', () => {
    expect(label(ms(2025, 7, 1), 'month', 'zh')).toBe('2025年7月');
    expect(label(ms(2025, 7, 1), 'month', 'ru')).toMatch(/июл/);
    expect(label(ms(2025, 7, 1), 'month', 'kk')).toMatch(/шіл/);
  });

  it('say nothing at hours, nor where the left edge would cut them', () => {
    expect(label(ms(2025, 7, 1) + MS_PER_DAY / 2, 'hour')).toBe('');
    expect(label(ms(2025, 7, 1), 'month', 'en', ms(2025, 7, 2))).toBe('');
  });

  it('ask for the room that the longest needs', () => {
    expect(longestAxisLabel(speak('en'))).toBeGreaterThanOrEqual('Jul 2025'.length);
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
