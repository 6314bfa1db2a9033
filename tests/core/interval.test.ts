import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDay } from '#/core/day';
import { parseEdtf } from '#/core/edtf';
import { certainlyWithin, type Extent, possiblyWithin, resolveWindow, spanOf } from '#/core/interval';

function extentOf(edtf: string): Extent {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(edtf);
  return parsed.value.extent;
}

const spanOfYear = (year: number) => ({
  from: toDay({ year, month: 1, day: 1 }),
  to: toDay({ year, month: 12, day: 31 }),
});

describe('an uncertain date and the window', () => {
  test.each([
    ['2025', true, true],
    ['2025-05', true, true],
    ['2024-12-31', false, false],
    ['2025-01-01', true, true],
    ['2024/2025', true, false],
    ['202X', true, false],
    ['2025-24', true, false],
    ['1984/..', true, false],
    ['2026/..', false, false],
    ['2025-08/', true, false],
    ['../2024', false, false],
    ['../2025', true, false],
    ['/2026', true, false],
  ])('%s may lie in 2025: %s; surely does: %s', (edtf, possible, certain) => {
    expect(possiblyWithin(extentOf(edtf), spanOfYear(2025))).toBe(possible);
    expect(certainlyWithin(extentOf(edtf), spanOfYear(2025))).toBe(certain);
  });

  const day = fc.integer({ min: -1000, max: 1000 });
  const span = fc.tuple(day, day).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
  const extent = fc.tuple(day, fc.nat(99), fc.nat(99), fc.nat(99)).map(([start, a, b, c]) => ({
    startEarliest: start,
    startLatest: start + a,
    endEarliest: start + Math.min(b, a + c),
    endLatest: start + a + c,
  }));

  test('what certainly lies in a window possibly does', () => {
    fc.assert(
      fc.property(extent, span, (some, window) => {
        if (certainlyWithin(some, window)) expect(possiblyWithin(some, window)).toBe(true);
      }),
    );
  });

  test('a wider window never loses an event', () => {
    fc.assert(
      fc.property(extent, span, fc.nat(50), fc.nat(50), (some, window, before, after) => {
        const wider = { from: window.from - before, to: window.to + after };
        if (possiblyWithin(some, window)) expect(possiblyWithin(some, wider)).toBe(true);
        if (certainlyWithin(some, window)) expect(certainlyWithin(some, wider)).toBe(true);
      }),
    );
  });
});

describe('all of time', () => {
  test('spans the finite bounds; open ends do not widen it', () => {
    expect(spanOf(['1984/..', '2025-12-09', '../2018'].map(extentOf))).toEqual({
      from: toDay({ year: 1984, month: 1, day: 1 }),
      to: toDay({ year: 2025, month: 12, day: 9 }),
    });
  });

  test('is nothing when nothing is dated', () => {
    expect(spanOf([])).toBeNull();
  });
});

describe('a window with one end', () => {
  const data = { from: 100, to: 200 };

  test('ends where the data end', () => {
    expect(resolveWindow(null, data)).toEqual(data);
    expect(resolveWindow({ from: 150, to: null }, data)).toEqual({ from: 150, to: 200 });
    expect(resolveWindow({ from: null, to: 150 }, data)).toEqual({ from: 100, to: 150 });
  });

  test('is one day long when that end lies beyond the data, never reversed', () => {
    expect(resolveWindow({ from: 300, to: null }, data)).toEqual({ from: 300, to: 300 });
    expect(resolveWindow({ from: null, to: 50 }, data)).toEqual({ from: 50, to: 50 });
  });
});
