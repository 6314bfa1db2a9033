import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MS_PER_DAY, msOf, rangeOf, windowOf } from '#/views/timeline/range';

const window = fc
  .tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 0, max: 1e5 }))
  .map(([from, days]) => ({ from, to: from + days }));

describe('a window and the engine’s range', () => {
  it('are the same both ways', () => {
    fc.assert(
      fc.property(window, window, (asked, before) => {
        expect(windowOf(rangeOf(asked), before)).toEqual(asked);
      }),
    );
  });

  it('keep the number of days through any pan', () => {
    fc.assert(
      fc.property(window, fc.double({ min: -1e4, max: 1e4, noNaN: true }), (before, days) => {
        const { start, end } = rangeOf(before);
        const moved = windowOf({ start: start + days * MS_PER_DAY, end: end + days * MS_PER_DAY }, before);
        expect(moved.to - moved.from).toBe(before.to - before.from);
        expect(Math.abs(moved.from - before.from - days)).toBeLessThanOrEqual(0.5);
      }),
    );
  });

  it('do not drift over many small pans that begin where the last was rounded', () => {
    let at = { from: 20000, to: 20180 };
    for (let i = 0; i < 1000; i++) {
      const { start, end } = rangeOf(at);
      const way = (i % 2 === 0 ? 1 : -1) * 3.7 * MS_PER_DAY;
      at = windowOf({ start: start + way, end: end + way }, at);
    }
    expect(at).toEqual({ from: 20000, to: 20180 });
  });

  it('are never less than a day', () => {
    expect(windowOf({ start: 0.4 * MS_PER_DAY, end: 0.6 * MS_PER_DAY }, { from: 0, to: 10 })).toEqual({
      from: 0,
      to: 0,
    });
  });

  it('stay where JavaScript has dates, however far a date lies', () => {
    for (const day of [Number.NEGATIVE_INFINITY, -1e12, 1e12, Number.POSITIVE_INFINITY])
      expect(Number.isNaN(new Date(msOf(day)).valueOf())).toBe(false);
  });
});
