import fc from 'fast-check';
import { daysInMonth } from '#/core/day';

const digits = (value: number, length: number) => String(value).padStart(length, '0');
const signed = (year: number) => (year < 0 ? `-${digits(-year, 4)}` : digits(year, 4));

const anyYear = fc.integer({ min: -9999, max: 9999 });

const anyDay = fc
  .record({ year: anyYear, month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) })
  .map(
    ({ year, month, day }) =>
      `${signed(year)}-${digits(month, 2)}-${digits(Math.min(day, daysInMonth(year, month)), 2)}`,
  );

const anyMonth = fc
  .record({ year: anyYear, month: fc.constantFrom(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 21, 22, 23, 24) })
  .map(({ year, month }) => `${signed(year)}-${digits(month, 2)}`);

const anyLongYear = fc.integer({ min: 10000, max: 999999 }).chain((year) => fc.constantFrom(`Y${year}`, `Y-${year}`));

const anyMask = fc
  .record({ year: fc.integer({ min: 1000, max: 9999 }), month: fc.integer({ min: 1, max: 12 }) })
  .chain(({ year, month }) => {
    const text = String(year);
    return fc.constantFrom(
      `${text.slice(0, 3)}X`,
      `${text.slice(0, 2)}XX`,
      `-${text.slice(0, 3)}X`,
      `${text}-XX`,
      `${text}-XX-XX`,
      `${text}-${digits(month, 2)}-XX`,
    );
  });

/** One date of EDTF levels 0 and 1, with or without a mark of doubt. */
const anyEdtfDate: fc.Arbitrary<string> = fc
  .tuple(fc.oneof(anyDay, anyMonth, anyYear.map(signed), anyLongYear, anyMask), fc.constantFrom('', '', '?', '~', '%'))
  .map(([date, mark]) => `${date}${mark}`);

/** A date, or an interval with dates, open or unknown ends. Intervals may be the wrong way round, which is an error. */
export const anyEdtf: fc.Arbitrary<string> = fc.oneof(
  anyEdtfDate,
  fc
    .tuple(fc.oneof(anyEdtfDate, fc.constantFrom('', '..')), fc.oneof(anyEdtfDate, fc.constantFrom('', '..')))
    .map(([start, end]) => `${start}/${end}`),
);
