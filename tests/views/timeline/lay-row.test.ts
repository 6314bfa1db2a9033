import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allotLines } from '#/views/timeline/allot';
import { labelRow } from '#/views/timeline/label-row';
import { type Entry, type LaidRow, layRow, linesNeeded, type RowInput } from '#/views/timeline/lay-row';
import { layRoomy } from '#/views/timeline/lay-rows';

const WIDTH = 1000;
const CELL = 50;
const CELLS = Array.from({ length: WIDTH / CELL }, (_, i) => ({ left: i * CELL, right: (i + 1) * CELL }));

function dot(id: number, middle: number, more: Partial<Entry> = {}): Entry {
  const cell = Math.min(CELLS.length - 1, Math.floor(middle / CELL));
  const place = { left: middle - 12, right: middle + 12, form: 'dot', cell } as const;
  return { id, event: id, ...place, first: false, wish: null, label: 100, ...more };
}

function bar(id: number, left: number, right: number, more: Partial<Entry> = {}): Entry {
  return { id, event: id, left, right, form: 'bar', cell: -1, first: false, wish: null, label: 100, ...more };
}

function aRow(entries: readonly Entry[], more: Partial<RowInput> = {}): RowInput {
  const countOf = (cell: number) => entries.filter((entry) => entry.cell === cell && !entry.first).length;
  return { entries, whole: true, countOf, cells: CELLS, beyond: 0, ...more };
}

const shown = ({ seats, bins, hidden }: LaidRow) =>
  seats.length + bins.reduce((sum, { count }) => sum + count, 0) + hidden;

describe('a row', () => {
  it('shows every event singly where it has the lines', () => {
    const row = aRow([dot(1, 400), dot(2, 410), dot(3, 415)]);
    expect(linesNeeded(row)).toBe(3);
    expect(layRow(row, 3, false)).toMatchObject({ lines: 3, bins: [], hidden: 0 });
  });

  it('counts what is crowded in a bin as wide as its cell', () => {
    const laid = layRow(aRow([dot(1, 410), dot(2, 420), dot(3, 430), dot(4, 800)]), 1, false);
    expect(laid.bins).toMatchObject([{ cell: 8, count: 3, line: 0, seen: { left: 401, right: 449 } }]);
    expect(laid.seats.map(({ entry }) => entry.id)).toEqual([4]);
  });

  it('moves one that is alone in its cell aside rather than bin it', () => {
    const laid = layRow(aRow([dot(1, 410), dot(2, 420), dot(3, 430), dot(4, 455)]), 1, false);
    expect(laid.bins).toHaveLength(1);
    expect(laid.seats).toMatchObject([{ entry: { id: 4 }, seen: { left: 450, right: 474 } }]);
  });

  it('draws one alone beside what is chosen, or below it, where it would make a bin of one', () => {
    const rowWith = (middle: number) =>
      layRow(aRow([dot(9, middle, { first: true }), dot(1, 424), dot(2, 855), dot(3, 860)]), 1, false);
    const beside = rowWith(437);
    expect(beside.bins.map(({ count }) => count)).toEqual([2]);
    expect(beside.seats[1]).toMatchObject({ entry: { id: 1 }, seen: { left: 401, right: 425 }, line: 0 });
    const below = rowWith(430);
    expect(below.bins).toEqual([]);
    expect(below.seats[1]).toMatchObject({ entry: { id: 1 }, seen: { left: 412, right: 436 }, line: 1 });
  });

  it('lets a bin give way to what is chosen only where its days are, else puts it below', () => {
    const wide = { cells: [{ left: 0, right: 100 }], countOf: () => 3 };
    const rowWith = (middles: readonly number[], rigid = false) => {
      const crowd = middles.map((middle, id) => dot(id, middle, { cell: 0 }));
      return layRow(aRow([dot(9, 70, { first: true, cell: 0 }), ...crowd], wide), 1, rigid);
    };
    expect(rowWith([20, 22, 24]).bins).toMatchObject([{ seen: { left: 1, right: 50 }, line: 0 }]);
    expect(rowWith([20, 22, 70]).bins).toMatchObject([{ seen: { left: 1, right: 99 }, line: 1 }]);
    expect(rowWith([20, 22, 70], true).bins).toMatchObject([{ seen: { left: 1, right: 50 }, line: 0 }]);
  });

  it('counts long bars for which no line is left', () => {
    const laid = layRow(aRow([bar(1, 0, 1000), bar(2, 0, 990), bar(3, 0, 980)]), 2, false);
    expect(laid.seats.map(({ entry }) => entry.id)).toEqual([3, 2]);
    expect(laid.hidden).toBe(1);
  });

  it('keeps what is chosen out of bins, on a line more if need be', () => {
    const crowd = [dot(1, 410), dot(2, 420), dot(3, 430, { first: true })];
    const laid = layRow(aRow(crowd), 1, false);
    expect(laid.seats.map(({ entry }) => entry.id)).toContain(3);
    expect(laid.lines).toBe(2);
    expect(layRow(aRow(crowd), 1, true).lines).toBe(1);
  });

  it('keeps the lines that items had', () => {
    const laid = layRow(aRow([dot(1, 100, { wish: 1 }), dot(2, 300, { wish: 0 }), dot(3, 310)]), 2, true);
    const lines = new Map(laid.seats.map(({ entry, line }) => [entry.id, line]));
    expect([lines.get(1), lines.get(2), lines.get(3)]).toEqual([1, 0, 1]);
  });

  it('keeps them while the window moves, where labels have more lines than the items need', () => {
    const laid = layRow(aRow([dot(1, 100, { wish: 2 }), dot(2, 300, { wish: 0 })]), 3, true);
    expect(laid.seats.map(({ line }) => line)).toEqual([2, 0]);
  });

  it('has as many whole labels as its lines hold, that of the open card first', () => {
    const yearly = Array.from({ length: 18 }, (_, i) => dot(i, 40 + i * 50, { label: 300, first: i === 3 }));
    const whole = (most: number) => {
      const laid = layRoomy(aRow(yearly), most, WIDTH);
      const labels = labelRow(laid, WIDTH, false);
      expect(laid.lines).toBeLessThanOrEqual(most);
      expect(labels.get(3)?.side).toBe('after');
      return yearly.filter(({ id }) => labels.get(id)?.side !== 'none').length;
    };
    expect([2, 3, 4, 7].map(whole)).toEqual([2, 5, 7, 13]);
  });

  const middles = fc.array(fc.integer({ min: 12, max: WIDTH - 12 }), { maxLength: 80 });
  const bars = fc.array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 60, max: 900 })), {
    maxLength: 20,
  });

  it('shows or counts every event, and nothing lies over anything', () => {
    fc.assert(
      fc.property(middles, bars, fc.integer({ min: 1, max: 6 }), (dots, long, most) => {
        const entries = [
          ...dots.map((middle, i) => dot(i, middle)),
          ...long.map(([left, length], i) => bar(1000 + i, left, Math.min(WIDTH, left + length))),
        ];
        const laid = layRow(aRow(entries), most, false);
        expect(shown(laid)).toBe(entries.length);
        const boxes = [...laid.seats, ...laid.bins];
        for (const [i, a] of boxes.entries())
          for (const b of boxes.slice(i + 1))
            if (a.line === b.line)
              expect(a.seen.left >= b.seen.right - 0.001 || b.seen.left >= a.seen.right - 0.001).toBe(true);
      }),
    );
  });

  it('labels what has room, whole or cut, and no label lies over anything', () => {
    fc.assert(
      fc.property(middles, fc.integer({ min: 1, max: 6 }), fc.boolean(), (dots, most, cut) => {
        const laid = layRow(aRow(dots.map((middle, i) => dot(i, middle, { label: 150 }))), most, true);
        const labels = labelRow(laid, WIDTH, cut);
        const boxes = [
          ...laid.bins.map(({ seen, line }) => ({ ...seen, line })),
          ...laid.seats.map(({ entry, seen, line }) => {
            const { side, room } = labels.get(entry.id) ?? { side: 'none', room: 0 };
            return {
              line,
              left: seen.left - (side === 'before' ? room : 0),
              right: seen.right + (side === 'after' ? room : 0),
            };
          }),
        ];
        for (const [i, a] of boxes.entries()) {
          expect(a.left).toBeGreaterThanOrEqual(-1);
          expect(a.right).toBeLessThanOrEqual(WIDTH + 1);
          for (const b of boxes.slice(i + 1))
            if (a.line === b.line) expect(a.left >= b.right - 0.001 || b.left >= a.right - 0.001).toBe(true);
        }
      }),
    );
  });
});

describe('the label of an item', () => {
  const labelsOf = (entries: readonly Entry[], cut = true) => {
    const labels = labelRow(layRow(aRow(entries), 1, false), WIDTH, cut);
    return entries.map(({ id }) => labels.get(id));
  };

  it('stands after it, before it at the right edge, on a bar that fills what is seen, else nowhere', () => {
    expect(labelsOf([dot(1, 500)])[0]?.side).toBe('after');
    expect(labelsOf([dot(1, 950)])[0]?.side).toBe('before');
    expect(labelsOf([bar(1, 0, WIDTH)])[0]?.side).toBe('on');
    expect(labelsOf([dot(1, 500, { label: 700 })], false)[0]?.side).toBe('none');
  });

  it('is cut to the room that there is, but not below a few words', () => {
    expect(labelsOf([dot(1, 12, { label: 300 }), dot(2, 200), dot(3, 988)])[0]).toMatchObject({
      side: 'after',
      room: 156,
    });
    expect(labelsOf([dot(1, 12, { label: 300 }), dot(2, 140), dot(3, 988)])[0]?.side).toBe('none');
  });

  it('has its room first where its card is open', () => {
    const row = (first: boolean) =>
      labelsOf([dot(1, 500), dot(2, 620, { first }), dot(3, 740)].map((one) => ({ ...one, label: 250 })))[1];
    expect(row(false)?.side).toBe('none');
    expect(row(true)?.side).toBe('after');
  });
});

describe('the lines in sight', () => {
  const needs = (...lines: readonly number[]) => lines.map((one) => ({ lines: one, roomy: one, unfolded: false }));

  it('are as many as each row needs, and what is left goes to labels', () => {
    expect(allotLines(needs(1, 3, 2), 7, 0)).toEqual([1, 3, 2]);
    expect(allotLines([{ lines: 1, roomy: 4, unfolded: false }, ...needs(2)], 6, 0)).toEqual([4, 2]);
    expect(allotLines([{ lines: 1, roomy: 5, unfolded: false }, ...needs(2)], 6, 0)).toEqual([4, 2]);
    const wanting = [9, 2, 8].map((roomy) => ({ lines: 1, roomy, unfolded: false }));
    expect(allotLines(wanting, 7, 0)).toEqual([2, 2, 3]);
    expect(allotLines(wanting, 2, 9)).toEqual([1, 1, 1]);
  });

  it('fold rows so that all are in sight, evenly', () => {
    expect(allotLines(needs(9, 1, 5, 1), 7, 0)).toEqual([2, 1, 3, 1]);
    expect(allotLines(needs(Number.POSITIVE_INFINITY, 2, 2), 3, 0)).toEqual([1, 1, 1]);
  });

  it('leave a line to each row, however many there are', () => {
    expect(allotLines(needs(4, 4, 4, 4), 2, 0)).toEqual([1, 1, 1, 1]);
  });

  it('fold no row as long as there is no more than the reader may scroll to', () => {
    expect(allotLines(needs(9, 1, 5), 7, 15)).toEqual([9, 1, 5]);
  });

  it('do not fold a row that the reader unfolded', () => {
    expect(allotLines([{ lines: 12, roomy: 12, unfolded: true }, ...needs(3)], 3, 0)[0]).toBe(12);
  });
});
