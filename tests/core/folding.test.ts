import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startOfUnit } from '#/core/calendar-unit';
import { type Day, toDay } from '#/core/day';
import { parseEdtf } from '#/core/edtf';
import { foldedPieces, linearPieces, type Piece } from '#/core/folding';
import { type DaySpan, type Extent, spanOf } from '#/core/interval';
import { scaleOf } from '#/views/scrubber/scale';

const FOLD = 0.02;
const day = (year: number, month = 1, date = 1) => toDay({ year, month, day: date });

function extent(edtf: string): Extent {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(edtf);
  return parsed.value.extent;
}

function aDay(at: Day): Extent {
  return { startEarliest: at, startLatest: at, endEarliest: at, endLatest: at };
}

function fold(extents: readonly (Extent | null)[], width = FOLD): readonly Piece[] {
  const span = spanOf(extents.filter((one) => one !== null));
  if (span === null) throw new Error('nothing is dated');
  return foldedPieces(extents, span, width);
}

const foldsOf = (pieces: readonly Piece[]) => pieces.filter(({ folded }) => folded);
const widthOf = (pieces: readonly Piece[], from: Day, to: Day) => {
  const { toRatio } = scaleOf(pieces);
  return toRatio(to) - toRatio(from);
};

/** A few programmes, long gaps, and one busy autumn. */
const SPARSE = [
  ...[
    '1980/..',
    '1980?/2018?',
    '1984/..',
    '2007~/..',
    '2018-09-28',
    '2021',
    '2023-12',
    '2024',
    '2025',
    '2025-08/',
    '2026',
  ],
  ...Array.from({ length: 12 }, () => '2025-12-09'),
].map(extent);

describe('a bar with long empty stretches', () => {
  it('folds them, whatever goes on all the while', () => {
    expect(foldsOf(fold(SPARSE)).map(({ from, to }) => [from, to])).toEqual([
      [day(1985), day(2007)],
      [day(2008), day(2018)],
    ]);
  });

  it('gives each fold the width that was asked for', () => {
    for (const piece of foldsOf(fold(SPARSE))) expect(piece.right - piece.left).toBeCloseTo(FOLD, 9);
  });

  it('gives dense stretches more room, down to the month', () => {
    const pieces = fold(SPARSE);
    expect(widthOf(pieces, day(2025), day(2026))).toBeGreaterThan(0.3);
    expect(widthOf(pieces, day(2025, 12), day(2026))).toBeGreaterThan(5 * widthOf(pieces, day(2025), day(2025, 2)));
  });

  it('still shows an idle year as a year', () => {
    expect(widthOf(fold(SPARSE), day(2019), day(2020))).toBeGreaterThan(0.02);
  });

  it('folds nothing that a date known to a year or a month only may lie in', () => {
    const extents = ['1900-01-01', '19XX', '1950-05', '2000-01-01'].map(extent);
    const may = extent('1950-05');
    for (const { from, to } of foldsOf(fold(extents)))
      expect(from > may.startLatest || to <= may.startEarliest).toBe(true);
    expect(foldsOf(fold(extents))).toHaveLength(2);
  });

  it('leaves folds away that would take more room than they give', () => {
    expect(foldsOf(fold(SPARSE, 0.15)).map(({ from }) => from)).toEqual([day(1985)]);
    expect(foldsOf(fold(SPARSE, 0.3))).toEqual([]);
  });
});

describe('a bar on which nothing is gained by folding', () => {
  const evenly = (count: number, days: number) =>
    Array.from({ length: count }, (_, i) => aDay(day(1990) + Math.round((i * days) / count)));

  it.each([
    ['one day', [aDay(day(2025))]],
    ['the same day twice', [aDay(day(2025)), aDay(day(2025))]],
    ['ten thousand evenly spread events', evenly(10_000, 12_000)],
    ['sixty events over sixty years', evenly(60, 60 * 365)],
    ['nothing but a span that lies open', [extent('1980/..')]],
    ['dates that may lie anywhere', [extent('19XX'), extent('19XX')]],
  ])('is linear: %s', (_, extents) => {
    const span = spanOf(extents);
    if (span === null) throw new Error('nothing is dated');
    expect(foldedPieces(extents, span, FOLD)).toEqual(linearPieces(span));
  });

  it('does not care for the undated', () => {
    expect(fold([aDay(day(2025)), null, aDay(day(2025, 1, 2))])).toHaveLength(1);
  });
});

describe('five thousand years', () => {
  it('fold to the centuries in which something happened', () => {
    const pieces = fold([
      aDay(day(-2999)),
      aDay(day(-500)),
      ...Array.from({ length: 30 }, (_, i) => aDay(day(2000 + i))),
    ]);
    expect(foldsOf(pieces)).toHaveLength(2);
    expect(widthOf(pieces, day(2000), day(2030))).toBeGreaterThan(0.4);
  });
});

describe('any bar', () => {
  const anyDay = fc.integer({ min: -2_000_000, max: 2_000_000 });
  const anyLength = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 500_000 }));
  const anyExtent = fc.tuple(anyDay, anyLength, anyLength, anyLength, fc.boolean()).map(([start, a, b, c, open]) => ({
    startEarliest: start,
    startLatest: start + a,
    endEarliest: open ? Number.POSITIVE_INFINITY : start + a + b,
    endLatest: open ? Number.POSITIVE_INFINITY : start + a + b + c,
  }));
  /** Near each other, so that stretches are crowded, and far from the others, so that some are empty. */
  const anyExtents = fc.oneof(
    fc.array(anyExtent, { minLength: 1, maxLength: 30 }),
    fc
      .tuple(anyDay, anyDay, fc.array(fc.integer({ min: 0, max: 700 }), { minLength: 1, maxLength: 30 }))
      .map(([a, b, near]) => [aDay(a), aDay(b), ...near.map((days) => aDay(Math.max(a, b) + days))]),
  );
  const anyWidth = fc.double({ min: 0.005, max: 0.1, noNaN: true });
  const check = (test: (pieces: readonly Piece[], span: DaySpan, extents: readonly Extent[]) => void) =>
    fc.assert(
      fc.property(anyExtents, anyWidth, (extents, width) => {
        const span = spanOf(extents);
        if (span !== null) test(foldedPieces(extents, span, width), span, extents);
      }),
    );

  it('is covered from end to end without a gap, each piece at least a day and with room', () => {
    check((pieces, span) => {
      expect(pieces[0]).toMatchObject({ from: span.from, left: 0 });
      expect(pieces.at(-1)).toMatchObject({ to: span.to + 1, right: 1 });
      pieces.forEach((piece, i) => {
        expect(piece.to).toBeGreaterThan(piece.from);
        expect(piece.right).toBeGreaterThan(piece.left);
        const next = pieces[i + 1];
        if (next !== undefined) expect([next.from, next.left]).toEqual([piece.to, piece.right]);
      });
    });
  });

  it('finds each day again where it put it, and keeps days in their order', () => {
    fc.assert(
      fc.property(anyExtents, anyWidth, fc.double({ min: 0, max: 1, noNaN: true }), (extents, width, part) => {
        const span = spanOf(extents);
        if (span === null) return;
        const { toRatio, toDay: dayAt } = scaleOf(foldedPieces(extents, span, width));
        const some = Math.round(span.from + part * (span.to + 1 - span.from));
        for (const at of [span.from, some, span.to, span.to + 1]) expect(Math.round(dayAt(toRatio(at)))).toBe(at);
        expect(toRatio(some + 1)).toBeGreaterThanOrEqual(toRatio(some));
        if (some <= span.to) expect(toRatio(some + 1)).toBeGreaterThan(toRatio(some));
        expect([toRatio(span.from - 5), toRatio(span.to + 9), dayAt(-1), dayAt(2)]).toEqual([
          0,
          1,
          span.from,
          span.to + 1,
        ]);
      }),
    );
  });

  it('folds only where no event begins or ends that is known at all closely, from one year or month to another', () => {
    check((pieces, span, extents) => {
      for (const { from, to } of foldsOf(pieces)) {
        expect(from).toBeGreaterThan(span.from);
        expect(to).toBeLessThanOrEqual(span.to);
        expect(startOfUnit(from, { of: 'day', step: 1 })).toBe(from);
        for (const { startEarliest, startLatest } of extents) {
          if (startLatest - startEarliest > 31) continue;
          expect(startLatest < from || startEarliest >= to).toBe(true);
        }
      }
    });
  });

  it('leaves more than half of itself to what is not folded', () => {
    check((pieces) => {
      expect(foldsOf(pieces).reduce((sum, { left, right }) => sum + right - left, 0)).toBeLessThan(0.5);
    });
  });
});
