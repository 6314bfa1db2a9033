import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBins, eventsInBin, histogram, placeInBins, stackedHistogram } from '#/core/aggregate';
import { addBit, createBitset, fullBitset } from '#/core/bitset';
import { toDay } from '#/core/day';
import { linearPieces } from '#/core/folding';
import type { DaySpan, Extent } from '#/core/interval';

const first2020 = toDay({ year: 2020, month: 1, day: 1 });
const last2021 = toDay({ year: 2021, month: 12, day: 31 });
const span = { from: first2020, to: last2021 };

function aDay(day: number): Extent {
  return { startEarliest: day, startLatest: day, endEarliest: day, endLatest: day };
}

function lasting(from: number, to: number): Extent {
  return { startEarliest: from, startLatest: from, endEarliest: to, endLatest: to };
}

function linearBins(span: DaySpan, most: number) {
  return createBins(linearPieces(span), most);
}

function counts(extents: readonly (Extent | null)[], most = 24): readonly number[] {
  const bins = linearBins(span, most);
  return [...histogram(placeInBins(extents, bins), fullBitset(extents.length), bins.folded.length)];
}

describe('the bins of a span', () => {
  it('are months where two dozen of them fit into two years, quarters and years as room gets scarce', () => {
    expect(linearBins(span, 24).edges).toHaveLength(25);
    expect(linearBins(span, 24).edges[1]).toBe(toDay({ year: 2020, month: 2, day: 1 }));
    expect(linearBins(span, 23).edges).toHaveLength(9);
    expect(linearBins(span, 3).edges).toHaveLength(3);
  });

  it('are finer where a piece has more of the bar, and never lie on both sides of a fold', () => {
    const year = toDay({ year: 2021, month: 1, day: 1 });
    const pieces = [
      { from: first2020, to: first2020 + 60, left: 0, right: 0.1, folded: false },
      { from: first2020 + 60, to: year, left: 0.1, right: 0.12, folded: true },
      { from: year, to: last2021 + 1, left: 0.12, right: 1, folded: false },
    ];
    const { edges, folded } = createBins(pieces, 20);
    expect(edges.slice(0, 4)).toEqual([first2020, first2020 + 31, first2020 + 60, year]);
    expect(folded.filter(Boolean)).toHaveLength(1);
    expect(folded[2]).toBe(true);
    expect(edges).toHaveLength(16);
  });

  it('end with the day after the last, and cut the first and last short where the calendar does not align', () => {
    const { edges } = linearBins({ from: first2020 + 9, to: last2021 - 9 }, 2.5);
    expect(edges).toEqual([first2020 + 9, toDay({ year: 2021, month: 1, day: 1 }), last2021 - 8]);
  });

  it('cover every span without gap, in order, and not many more than asked for', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -4e6, max: 4e6 }),
        fc.integer({ min: 0, max: 3e6 }),
        fc.integer({ min: 1, max: 300 }),
        (from, length, most) => {
          const { edges } = linearBins({ from, to: from + length }, most);
          expect(edges[0]).toBe(from);
          expect(edges.at(-1)).toBe(from + length + 1);
          expect(edges.every((edge, i) => i === 0 || edge > (edges[i - 1] ?? edge))).toBe(true);
          // Two units cut at the ends may stand for one whole; short months lie closer than the average.
          expect(edges.length - 1).toBeLessThanOrEqual(most * 1.1 + 2);
        },
      ),
    );
  });
});

describe('the histogram', () => {
  it('counts a day in its month', () => {
    expect(counts([aDay(first2020 + 31), aDay(first2020 + 40)]).slice(0, 3)).toEqual([0, 2, 0]);
  });

  it('counts a long event in every month that it touches', () => {
    expect(counts([lasting(first2020 + 20, first2020 + 62)]).slice(0, 4)).toEqual([1, 1, 1, 0]);
  });

  it('counts an uncertain day wherever it may have been', () => {
    const someDayOf2020 = {
      startEarliest: first2020,
      startLatest: first2020 + 365,
      endEarliest: first2020,
      endLatest: first2020 + 365,
    };
    expect(counts([someDayOf2020])).toEqual([...Array(12).fill(1), ...Array(12).fill(0)]);
  });

  it('lets an open end run to the end of the bins', () => {
    expect(counts([lasting(first2020 + 366, Number.POSITIVE_INFINITY)], 2)).toEqual([0, 1]);
    expect(counts([lasting(Number.NEGATIVE_INFINITY, first2020)], 2)).toEqual([1, 0]);
  });

  it('leaves out the undated and those outside', () => {
    expect(counts([null, aDay(first2020 - 1), aDay(last2021 + 1)], 2)).toEqual([0, 0]);
  });

  it('counts only the events that are asked for', () => {
    const bits = createBitset(2);
    addBit(bits, 1);
    const placed = placeInBins([aDay(first2020), aDay(last2021)], linearBins(span, 2));
    expect([...histogram(placed, bits, 2)]).toEqual([0, 1]);
    expect(eventsInBin(placed, bits, 0)).toEqual([]);
    expect(eventsInBin(placed, bits, 1)).toEqual([1]);
  });

  it('says of each bin how many events are possible in it', () => {
    const bound = fc.integer({ min: first2020 - 400, max: last2021 + 400 });
    const extent = fc.tuple(bound, bound).map(([a, b]) => lasting(Math.min(a, b), Math.max(a, b)));
    fc.assert(
      fc.property(fc.array(fc.option(extent), { maxLength: 20 }), fc.integer({ min: 1, max: 40 }), (extents, most) => {
        const bins = linearBins(span, most);
        const placed = placeInBins(extents, bins);
        const all = fullBitset(extents.length);
        const found = histogram(placed, all, bins.folded.length);
        const asked = [...found].map((_, bin) => {
          const from = bins.edges[bin] ?? 0;
          const next = bins.edges[bin + 1] ?? 0;
          return extents.filter((e) => e !== null && e.startEarliest < next && e.endLatest >= from).length;
        });
        expect([...found]).toEqual(asked);
        expect(asked.map((_, bin) => eventsInBin(placed, all, bin).length)).toEqual(asked);
        const rowOf = Uint16Array.from(extents, (_, index) => index % 3);
        const rows = stackedHistogram(placed, all, bins.folded.length, rowOf, 3);
        expect(asked.map((_, bin) => rows.reduce((sum, row) => sum + (row[bin] ?? 0), 0))).toEqual(asked);
      }),
    );
  });
});
