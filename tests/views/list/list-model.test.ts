import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fullBitset } from '#/core/bitset';
import { toDay } from '#/core/day';
import { firstRows, listModel, rowsUpTo } from '#/views/list/list-model';
import { aDataset, anEvent } from '../../support/builders';

function modelOf(...dates: (string | null)[]) {
  const dataset = aDataset({ events: dates.map((when, i) => anEvent({ id: `e${i}`, when })) });
  const undated = dates.flatMap((_, i) => (dataset.extents[i] === null ? [i] : []));
  return listModel(dataset, fullBitset(dates.length), undated);
}

it('groups by the month in which an event begins for certain, else by the year alone', () => {
  expect(modelOf('2018', '2025-10-29/2025-11-02', '2025-10-31', '2025-23', null)).toEqual({
    years: [
      { year: 2018, months: [{ month: null, events: [0] }] },
      {
        year: 2025,
        months: [
          { month: null, events: [1] },
          { month: 10, events: [2, 3] },
        ],
      },
    ],
    undated: [4],
    undatedShown: true,
    dated: 4,
  });
});

it('keeps a beginning that lies open apart from the years', () => {
  expect(modelOf('../2018').years).toEqual([{ year: null, months: [{ month: null, events: [0] }] }]);
});

it('puts what began before the window under one heading, as long as nothing of the window stands before it', () => {
  const dates = ['../2030', '1980/..', '1984/..', '2025', '2025-08/..', '2025-11-18'];
  const dataset = aDataset({ events: dates.map((when, i) => anEvent({ id: `e${i}`, when })) });
  const windowStart = toDay({ year: 2025, month: 10, day: 1 });
  expect(listModel(dataset, fullBitset(dates.length), [], windowStart).years).toEqual([
    { year: null, months: [{ month: null, events: [0] }] },
    { year: 'earlier', months: [{ month: null, events: [1, 2] }] },
    {
      year: 2025,
      months: [
        { month: null, events: [3] },
        { month: 8, events: [4] },
        { month: 11, events: [5] },
      ],
    },
  ]);
});

it('draws the first rows and no more, in the same order, and always enough to reach a given one', () => {
  const dates = Array.from({ length: 40 }, (_, i) => `20${10 + (i % 15)}-0${1 + (i % 9)}`);
  const { years } = modelOf(...dates);
  const rowsOf = (groups: typeof years) => groups.flatMap(({ months }) => months.flatMap(({ events }) => events));
  fc.assert(
    fc.property(fc.nat(60), fc.nat(39), (limit, event) => {
      expect(rowsOf(firstRows(years, limit))).toEqual(rowsOf(years).slice(0, limit));
      expect(rowsOf(firstRows(years, rowsUpTo(years, event)))).toContain(event);
    }),
  );
  expect(rowsUpTo(years, 99)).toBe(0);
});
