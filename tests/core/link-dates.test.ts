import { describe, expect, test } from 'vitest';
import { toDay } from '#/core/day';
import { canonical, noticesOf, viewOf } from '../support/links';

const day = (year: number, month: number, date: number) => toDay({ year, month, day: date });

describe('the time window', () => {
  test('is read from a link at the end of a sentence', () => {
    expect(canonical('?from=2025-10&to=2025.')).toBe('?from=2025-10&to=2025');
    expect(noticesOf('?from=2025-10&to=2025.')).toEqual([]);
  });

  test.each([
    ['?from=2025&to=2025', day(2025, 1, 1), day(2025, 12, 31)],
    ['?from=2025-10&to=2025-11-02', day(2025, 10, 1), day(2025, 11, 2)],
    ['?from=2025-10-29', day(2025, 10, 29), null],
    ['?to=2024-02', null, day(2024, 2, 29)],
    ['?from=-0044-03-15&to=0000', day(-44, 3, 15), day(0, 12, 31)],
    ['?from=12345-06&to=123456', day(12345, 6, 1), day(123456, 12, 31)],
  ])('%s is read and written as whole days', (link, from, to) => {
    expect(viewOf(link).window).toEqual({ from, to });
    expect(canonical(link)).toBe(link);
  });

  test.each([
    ['?from=2025-01-01&to=2025-12-31', '?from=2025&to=2025'],
    ['?from=2025-07-01&to=2025-07-31', '?from=2025-07&to=2025-07'],
    ['?from=2025-01&to=2025-01', '?from=2025&to=2025-01'],
    ['?from=2025-12&to=2025-12', '?from=2025-12&to=2025'],
    ['?from=2026&to=2025', '?from=2025&to=2026'],
    ['?to=2025-10-29&from=2025-11-02', '?from=2025-10-29&to=2025-11-02'],
    ['?from=2025&to=2025-03', '?from=2025&to=2025-03'],
    ['?start=2025&end=2026', '?from=2025&to=2026'],
    ['?from=%2B12345&to=+12346', '?from=12345&to=12346'],
    ['?from=02025&to=%202026%20', '?from=2025&to=2026'],
    ['?from=-0000', '?from=0000'],
    ['?from=2025&from=2026', '?from=2025'],
    ['?from=soon&from=2026', '?from=2026'],
    ['?from=1066&to=3000', '?from=1066&to=3000'],
  ])('%s becomes %s', (link, expected) => {
    expect(canonical(link)).toBe(expected);
  });

  test.each(['2021-02-30', '2025-13', '2025-00', 'soon', '25', '2025-1', '201X', '2025-10-29T10:00', '9'.repeat(13)])(
    'leaves out “%s” with a notice and keeps the other end',
    (value) => {
      expect(noticesOf(`?from=${value}&to=2025`)).toEqual([['link.bad-date', 'from', value]]);
      expect(canonical(`?from=${value}&to=2025`)).toBe('?to=2025');
    },
  );
});
