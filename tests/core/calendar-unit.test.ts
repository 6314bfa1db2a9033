import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittingUnit, startOfNextUnit, startOfUnit, unitStarts } from '#/core/calendar-unit';
import { fromDay, toDay } from '#/core/day';

const unit = fc.oneof(
  fc.constantFrom(1, 7).map((step) => ({ of: 'day', step }) as const),
  fc.constantFrom(1, 3).map((step) => ({ of: 'month', step }) as const),
  fc.constantFrom(1, 2, 5, 10, 100).map((step) => ({ of: 'year', step }) as const),
);
const day = fc.integer({ min: -3e6, max: 3e6 });

describe('a unit of the calendar', () => {
  it('holds its day, and the next begins after it', () => {
    fc.assert(
      fc.property(day, unit, (at, of) => {
        expect(startOfUnit(at, of)).toBeLessThanOrEqual(at);
        expect(startOfNextUnit(at, of)).toBeGreaterThan(at);
        expect(startOfUnit(startOfNextUnit(at, of), of)).toBe(startOfNextUnit(at, of));
      }),
    );
  });

  it('begins weeks on a Monday', () => {
    const monday = toDay({ year: 2025, month: 10, day: 27 });
    expect(startOfUnit(monday + 6, { of: 'day', step: 7 })).toBe(monday);
    expect(startOfUnit(monday, { of: 'day', step: 7 })).toBe(monday);
  });

  it('turns the year with the last quarter', () => {
    const november = toDay({ year: 2025, month: 11, day: 5 });
    expect(startOfNextUnit(november, { of: 'month', step: 3 })).toBe(toDay({ year: 2026, month: 1, day: 1 }));
  });

  it('lists the decades that begin within a span', () => {
    const span = { from: toDay({ year: 1984, month: 5, day: 1 }), to: toDay({ year: 2010, month: 1, day: 1 }) };
    const decades = [1990, 2000, 2010].map((year) => toDay({ year, month: 1, day: 1 }));
    expect(unitStarts(span, { of: 'year', step: 10 })).toEqual(decades);
  });

  it('begins with round years on both sides of the era, of which there is no year 0', () => {
    const starts = (from: number, to: number, step: number) =>
      unitStarts(
        { from: toDay({ year: from, month: 2, day: 1 }), to: toDay({ year: to, month: 1, day: 1 }) },
        { of: 'year', step },
      ).map((day) => fromDay(day).year);
    // 0 is 1 BCE, so -99 is 100 BCE.
    expect(starts(-250, 250, 100)).toEqual([-199, -99, 1, 100, 200]);
    expect(starts(-5, 5, 2)).toEqual([-3, -1, 1, 2, 4]);
    expect(starts(-3, 3, 1)).toEqual([-2, -1, 0, 1, 2, 3]);
  });

  it('is as fine as room allows', () => {
    expect(fittingUnit(90, 90)).toEqual({ of: 'day', step: 1 });
    expect(fittingUnit(90, 20)).toEqual({ of: 'day', step: 7 });
    expect(fittingUnit(365 * 46, 50)).toEqual({ of: 'year', step: 1 });
    expect(fittingUnit(365 * 46, 5)).toEqual({ of: 'year', step: 10 });
    expect(fittingUnit(365 * 50000, 100)).toEqual({ of: 'year', step: 500 });
  });
});
