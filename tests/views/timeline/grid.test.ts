import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittingUnit, startOfNextUnit, startOfUnit } from '#/core/calendar-unit';
import { toDay } from '#/core/day';
import { fieldOf } from '#/views/timeline/field';
import { cellOf, createGrids, daysOfCell, LONG } from '#/views/timeline/grid';

const day = (year: number, month = 1, dayOfMonth = 1) => toDay({ year, month, day: dayOfMonth });
const year2025 = { from: day(2025), to: day(2025, 12, 31) };

function gridsOf(...spans: readonly (readonly [number, number])[]) {
  return createGrids({
    size: spans.length,
    first: Float64Array.from(spans, ([from]) => from),
    last: Float64Array.from(spans, ([, to]) => to),
  });
}

describe('the cells in which events are counted', () => {
  it('lie along the calendar, whole ones at the edges too', () => {
    const { unit, edges } = gridsOf()(fieldOf({ from: day(2025, 1, 15), to: day(2025, 12, 10) }, 1000), 12);
    expect(unit).toEqual({ of: 'month', step: 1 });
    expect(edges.at(0)).toBe(day(2025));
    expect(edges.at(-1)).toBe(day(2026));
  });

  it('stay where they are while the window moves', () => {
    const of = gridsOf();
    const edges = (by: number) => of(fieldOf({ from: year2025.from + by, to: year2025.to + by }, 1000), 12).edges;
    const inner = edges(0).slice(2, -2);
    expect(edges(20)).toEqual(expect.arrayContaining([...inner]));
  });

  it('take in the sliver of a neighbour that would be too narrow to press', () => {
    const grid = gridsOf([day(2024, 12, 31), day(2024, 12, 31)])(
      fieldOf({ from: day(2024, 12, 30), to: day(2025, 12, 31) }, 1000),
      13,
    );
    expect(daysOfCell(grid, 0)).toEqual({ from: day(2024, 12), to: day(2025, 1, 31) });
    expect(cellOf(grid, grid.unitOf[0] ?? LONG)).toBe(0);
  });

  it('hold events that are no longer than they are, by their middle', () => {
    const grid = gridsOf(
      [day(2025, 3, 9), day(2025, 3, 9)],
      [day(2025, 5), day(2025, 5, 31)],
      [day(2025, 5), day(2025, 8, 31)],
      [Number.NEGATIVE_INFINITY, day(2025, 5)],
      [Number.NaN, Number.NaN],
    )(fieldOf(year2025, 1000), 12);
    expect([...grid.unitOf].map((unit) => (unit === LONG ? null : cellOf(grid, unit)))).toEqual([
      2,
      4,
      null,
      null,
      null,
    ]);
  });

  it('are the calendar’s own units', () => {
    const days = fc.integer({ min: -800_000, max: 800_000 });
    fc.assert(
      fc.property(days, fc.integer({ min: 2, max: 40_000 }), fc.integer({ min: 2, max: 50 }), (from, length, most) => {
        const grid = gridsOf([from, from])(fieldOf({ from, to: from + length - 1 }, 1200), most);
        expect(grid.unit).toEqual(fittingUnit(length, most));
        const { from: start, to } = daysOfCell(grid, cellOf(grid, grid.unitOf[0] ?? LONG));
        expect(start).toBe(startOfUnit(from, grid.unit));
        expect([
          startOfNextUnit(from, grid.unit),
          startOfNextUnit(startOfNextUnit(from, grid.unit), grid.unit),
        ]).toContain(to + 1);
      }),
    );
  });
});
