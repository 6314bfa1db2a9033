import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowRange, rowsInView } from '#/ui/row-range';

it('draws all of what is not long', () => {
  expect(rowRange(150, { first: 0, count: 10 }, true)).toEqual({ first: 0, end: 150 });
});

it('draws what is in view and some around of what is long, and less around while time moves', () => {
  const still = rowRange(10_000, { first: 5_000, count: 10 }, false);
  const moving = rowRange(10_000, { first: 5_000, count: 10 }, true);
  expect(still.first).toBeLessThan(moving.first);
  expect(moving.end).toBeLessThan(still.end);
  for (const { first, end } of [still, moving]) {
    expect(first).toBeLessThan(5_000);
    expect(end).toBeGreaterThan(5_010);
    expect(end - first).toBeLessThan(100);
  }
});

it('stays within the rows, and is never empty, whatever was in view before they became fewer', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 151, max: 5_000 }),
      fc.nat(20_000),
      fc.nat(40),
      fc.boolean(),
      (total, first, count, moving) => {
        const range = rowRange(total, { first, count }, moving);
        expect(range.first).toBeGreaterThanOrEqual(0);
        expect(range.end).toBeLessThanOrEqual(total);
        expect(range.end - range.first).toBeGreaterThanOrEqual(Math.min(count, 10));
      },
    ),
  );
});

it('finds the row at the upper edge by guess outside of what is drawn, by proportion within', () => {
  const drawn = { first: 100, end: 120 };
  const guess = 50;
  // The twenty drawn rows are twice as high as guessed.
  const at = (above: number) =>
    rowsInView(1_000, drawn, { above, view: 500, height: 980 * guess + 2_000, guess }).first;
  expect(at(-80)).toBe(0);
  expect(at(40 * guess)).toBe(40);
  expect(at(100 * guess + 800)).toBe(108);
  expect(at(100 * guess + 2_000 + 80 * guess)).toBe(200);
  expect(at(1e9)).toBeLessThan(1_000);
});
