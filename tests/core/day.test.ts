import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysInMonth, fromDay, toDay } from '#/core/day';

/** Day numbers known from elsewhere: proleptic Gregorian calendar, astronomical years. */
const KNOWN = [
  [1970, 1, 1, 0],
  [1969, 12, 31, -1],
  [2000, 2, 29, 11_016],
  [2000, 3, 1, 11_017],
  [1900, 3, 1, -25_508],
  [2025, 10, 31, 20_392],
  [1, 1, 1, -719_162],
  [0, 12, 31, -719_163],
  [0, 2, 29, -719_469],
  [0, 1, 1, -719_528],
  [-1, 12, 31, -719_529],
  [-44, 3, 15, -735_525],
  [10_000, 1, 1, 2_932_897],
  [-4713, 11, 24, -2_440_588],
] as const;

test.each(KNOWN)('knows the day of %i-%i-%i', (year, month, day, number) => {
  expect(toDay({ year, month, day })).toBe(number);
  expect(fromDay(number)).toEqual({ year, month, day });
});

test('counts February by the leap years of four hundred years', () => {
  expect([2024, 2025, 1900, 2000, 0, -4, -100, -400, 10_000].map((year) => daysInMonth(year, 2))).toEqual([
    29, 28, 28, 29, 29, 29, 28, 29, 29,
  ]);
  expect([1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2025, month))).toEqual([
    31, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
  ]);
});

test('agrees with the platform’s own calendar where that reaches', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (day) => {
      const date = new Date(day * 86_400_000);
      const parts = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
      expect(fromDay(day)).toEqual(parts);
      expect(toDay(parts)).toBe(day);
    }),
  );
});

test('gives every day back, hundreds of millions of years away too', () => {
  fc.assert(
    fc.property(fc.integer({ min: -365_000_000_000_000, max: 365_000_000_000_000 }), (day) => {
      const date = fromDay(day);
      expect(date.month).toBeGreaterThanOrEqual(1);
      expect(date.month).toBeLessThanOrEqual(12);
      expect(date.day).toBeGreaterThanOrEqual(1);
      expect(date.day).toBeLessThanOrEqual(daysInMonth(date.year, date.month));
      expect(toDay(date)).toBe(day);
    }),
  );
});
