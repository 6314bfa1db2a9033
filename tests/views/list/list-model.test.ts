import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fullBitset } from '#/core/bitset';
import { toDay } from '#/core/day';
import { firstInside, listYears } from '#/views/list/list-model';
import { aDataset, anEvent } from '../../support/builders';

const EVERYTHING = { first: 0, end: Infinity };

function datasetOf(...dates: (string | null)[]) {
  return aDataset({ events: dates.map((when, i) => anEvent({ id: `e${i}`, when })) });
}

function yearsOf(dates: (string | null)[], range = EVERYTHING, windowStart = -Infinity) {
  const dataset = datasetOf(...dates);
  const shown = fullBitset(dates.length);
  return listYears(dataset, shown, range, firstInside(dataset, shown, windowStart));
}

it('groups by the month in which an event begins for certain, else by the year alone; the undated stand apart', () => {
  expect(yearsOf(['2018', '2025-10-29/2025-11-02', '2025-10-31', '2025-23', null])).toEqual([
    { year: 2018, months: [{ id: 'year 0', month: null, events: [0] }] },
    {
      year: 2025,
      months: [
        { id: 'year 0', month: null, events: [1] },
        { id: '10 0', month: 10, events: [2, 3] },
      ],
    },
  ]);
});

it('keeps a beginning that lies open apart from the years', () => {
  expect(yearsOf(['../2018'])).toEqual([{ year: null, months: [{ id: 'year 0', month: null, events: [0] }] }]);
});

it('puts what began before the window under one heading, as long as nothing of the window stands before it', () => {
  const dates = ['../2030', '1980/..', '1984/..', '2025', '2025-08/..', '2025-11-18'];
  const windowStart = toDay({ year: 2025, month: 10, day: 1 });
  expect(
    yearsOf(dates, EVERYTHING, windowStart).map(({ year, months }) => [year, months.map(({ month }) => month)]),
  ).toEqual([
    [null, [null]],
    ['earlier', [null]],
    [2025, [null, 8, 11]],
  ]);
});

it('tells apart the two parts of a month that dates of the year alone stand between', () => {
  const [year] = yearsOf(['2025-03-01', '2025-21', '2025-03-02']);
  expect(year?.months.map(({ id }) => id)).toEqual(['3 0', 'year 0', '3 1']);
});

it('gives any part of the rows, in the same order and under the same headings as in the whole', () => {
  const dates = Array.from({ length: 90 }, (_, i) => `20${10 + (i % 15)}-0${1 + (i % 9)}`);
  const rowsOf = (range: typeof EVERYTHING) =>
    yearsOf(dates, range).flatMap(({ year, months }) =>
      months.flatMap(({ month, events }) => events.map((event) => ({ year, month, event }))),
    );
  const all = rowsOf(EVERYTHING);
  fc.assert(
    fc.property(fc.nat(95), fc.nat(95), (first, end) => {
      expect(rowsOf({ first, end })).toEqual(all.slice(first, Math.max(first, end)));
    }),
  );
});
