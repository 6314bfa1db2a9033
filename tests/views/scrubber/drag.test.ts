import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDay } from '#/core/day';
import { linearPieces, type Piece } from '#/core/folding';
import type { DaySpan } from '#/core/interval';
import {
  clickedWindow,
  draggedWindow,
  drawnWindow,
  type Grip,
  nearerThumb,
  pulledWindow,
  reachOf,
  slidWindow,
  snappedWindow,
} from '#/views/scrubber/drag';
import { handleOffsets } from '#/views/scrubber/handles';
import { scaleOf } from '#/views/scrubber/scale';

const linearScale = (days: DaySpan) => scaleOf(linearPieces(days));
const span = { from: 0, to: 999 };
const scale = linearScale(span);
/** So far to the right, from the middle of the bar. */
const by = (moved: number) => ({ held: 0.5, now: 0.5 + moved });
const window = { from: 300, to: 599 };

describe('dragging the window', () => {
  it('moves only the thumb that is held', () => {
    expect(draggedWindow(window, 'from', by(0.1), scale, span)).toEqual({ from: 400, to: 599 });
    expect(draggedWindow(window, 'to', by(0.1), scale, span)).toEqual({ from: 300, to: 699 });
  });

  it('keeps the length when the body is held', () => {
    expect(draggedWindow(window, 'body', by(-0.2), scale, span)).toEqual({ from: 100, to: 399 });
  });

  it('stops the body at either end without squeezing it', () => {
    expect(draggedWindow(window, 'body', by(-5), scale, span)).toEqual({ from: 0, to: 299 });
    expect(draggedWindow(window, 'body', by(5), scale, span)).toEqual({ from: 700, to: 999 });
  });

  it('lets thumbs meet on one day, not pass each other', () => {
    expect(draggedWindow(window, 'from', by(0.9), scale, span)).toEqual({ from: 599, to: 599 });
    expect(draggedWindow(window, 'to', by(-0.9), scale, span)).toEqual({ from: 300, to: 300 });
  });

  it('leaves a window alone that has not been moved, even one that lies beyond the data', () => {
    const beyond = { from: -500, to: 1500 };
    expect(draggedWindow(beyond, 'body', by(0), scale, span)).toEqual(beyond);
    expect(draggedWindow(beyond, 'body', by(0.1), scale, span)).toEqual(beyond);
  });

  it('comes back to where it was with the pointer', () => {
    const grips = fc.constantFrom<Grip>('from', 'to', 'body');
    fc.assert(
      fc.property(grips, fc.double({ min: -1, max: 1, noNaN: true }), (grip, moved) => {
        const there = draggedWindow(window, grip, by(moved), scale, span);
        expect(there.from).toBeLessThanOrEqual(there.to);
        expect(there.from).toBeGreaterThanOrEqual(span.from);
        expect(there.to).toBeLessThanOrEqual(span.to);
        expect([there.from, there.to].every(Number.isInteger)).toBe(true);
        expect(draggedWindow(window, grip, by(0), scale, span)).toEqual(window);
      }),
    );
  });

  it('pulls the nearer thumb under a pointer that drags from outside', () => {
    expect(pulledWindow(window, 'from', 0.1, scale, span)).toEqual({ from: 100, to: 599 });
    expect(pulledWindow(window, 'to', 0.9, scale, span)).toEqual({ from: 300, to: 899 });
  });
});

describe('dragging over a fold', () => {
  // A thousand days, of which the middle eight hundred take a tenth of the bar.
  const pieces: readonly Piece[] = [
    { from: 0, to: 100, left: 0, right: 0.45, folded: false },
    { from: 100, to: 900, left: 0.45, right: 0.55, folded: true },
    { from: 900, to: 1000, left: 0.55, right: 1, folded: false },
  ];
  const folded = scaleOf(pieces);

  it('keeps the length of the window, and the day under the pointer', () => {
    const start = { from: 10, to: 39 };
    const held = folded.toRatio(20);
    const there = draggedWindow(start, 'body', { held, now: folded.toRatio(950) }, folded, span);
    expect(there).toEqual({ from: 940, to: 969 });
  });

  it('reaches either end of the bar from wherever the window was held', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 960 }), fc.integer({ min: -20, max: 60 }), (from, at) => {
        const start = { from, to: from + 39 };
        const held = folded.toRatio(from + at);
        expect(draggedWindow(start, 'body', { held, now: 1.2 }, folded, span).to).toBe(999);
        expect(draggedWindow(start, 'body', { held, now: -0.2 }, folded, span).from).toBe(0);
      }),
    );
  });

  it('moves a thumb with the pointer on either side', () => {
    const start = { from: 50, to: 950 };
    const now = folded.toRatio(920);
    expect(draggedWindow(start, 'from', { held: folded.toRatio(50), now }, folded, span).from).toBe(920);
  });

  it('forgives many days in the fold and few beside it', () => {
    const reach = reachOf(folded, 0.01);
    expect(reach(500)).toBeCloseTo(80);
    expect(reach(50)).toBeCloseTo(100 / 45);
    expect(reach(100)).toBeCloseTo(100 / 45);
  });
});

describe('a window that is moved', () => {
  it('keeps its length and stays within bounds', () => {
    expect(slidWindow({ from: 5, to: 9 }, 997, span)).toEqual({ from: 995, to: 999 });
    expect(slidWindow({ from: 5, to: 9 }, -3, span)).toEqual({ from: 0, to: 4 });
  });
});

describe('a click on the bar', () => {
  const quarter = (ratio: number) => {
    const from = Math.min(3, Math.floor(ratio * 4)) * 250;
    return { from, to: from + 249 };
  };

  it('brings the nearer thumb and takes in the whole clicked bar', () => {
    expect(clickedWindow(window, 0.1, scale, quarter(0.1))).toEqual({ from: 0, to: 599 });
    expect(clickedWindow(window, 0.8, scale, quarter(0.8))).toEqual({ from: 300, to: 999 });
  });

  it('works inside the window as well', () => {
    expect(clickedWindow({ from: 0, to: 999 }, 0.3, scale, quarter(0.3))).toEqual({ from: 250, to: 999 });
    expect(clickedWindow({ from: 0, to: 999 }, 0.6, scale, quarter(0.6))).toEqual({ from: 0, to: 749 });
  });

  it('never turns the window around', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999 }),
        fc.integer({ min: 0, max: 999 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b, ratio) => {
          const clicked = clickedWindow({ from: Math.min(a, b), to: Math.max(a, b) }, ratio, scale, quarter(ratio));
          expect(clicked.from).toBeLessThanOrEqual(clicked.to);
        },
      ),
    );
  });

  it('reaches the last bar at the very end', () => {
    expect(clickedWindow({ from: 0, to: 100 }, 1, scale, quarter(1)).to).toBe(999);
  });

  it('can open a window of a single day in either direction', () => {
    const oneDay = { from: 500, to: 500 };
    expect(nearerThumb(oneDay, 0.2, scale)).toBe('from');
    expect(nearerThumb(oneDay, 0.8, scale)).toBe('to');
  });
});

describe('the scale', () => {
  it('finds each day again where it put it', () => {
    const years = linearScale({
      from: toDay({ year: 1980, month: 1, day: 1 }),
      to: toDay({ year: 2026, month: 12, day: 31 }),
    });
    fc.assert(
      fc.property(fc.integer({ min: 3652, max: 20818 }), (day) => {
        expect(Math.round(years.toDay(years.toRatio(day)))).toBe(day);
      }),
    );
  });

  it('stays on the bar', () => {
    expect([scale.toRatio(-5), scale.toRatio(2000), scale.toDay(-1), scale.toDay(2)]).toEqual([0, 1, 0, 1000]);
  });
});

describe('the handles of a short window', () => {
  it('stand at the edges where there is room between them', () => {
    expect(handleOffsets(0.3, 0.6, 1000)).toEqual({ from: 0, to: 0 });
  });

  it('stand apart so that the window itself can be held', () => {
    expect(handleOffsets(0.5, 0.5, 1000)).toEqual({ from: 12, to: 12 });
  });

  it('stay on the bar at its ends', () => {
    expect(handleOffsets(1, 1, 1000)).toEqual({ from: 24, to: 0 });
    expect(handleOffsets(0, 0, 1000)).toEqual({ from: 0, to: 24 });
  });

  it('leave 24 pixels between them wherever the window is', () => {
    const ratio = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(ratio, ratio, fc.integer({ min: 60, max: 3000 }), (a, b, width) => {
        const [left, right] = [Math.min(a, b), Math.max(a, b)];
        const { from, to } = handleOffsets(left, right, width);
        expect((right - left) * width + from + to).toBeGreaterThan(23.99);
        expect(left * width - from).toBeGreaterThan(-0.01);
        expect(right * width + to).toBeLessThan(width + 0.01);
      }),
    );
  });
});

describe('edges of the calendar', () => {
  const day = (year: number, month: number, date: number) => toDay({ year, month, day: date });
  const years = { from: day(1980, 1, 1), to: day(2026, 12, 31) };
  const bar = linearScale(years);
  const reach = () => 25;
  const ratio = (at: number) => bar.toRatio(at);

  it('hold a thumb that comes near the beginning of a year', () => {
    const near = { from: day(2024, 12, 18), to: day(2026, 12, 31) };
    expect(snappedWindow(near, 'from', reach, years)).toEqual({ from: day(2025, 1, 1), to: day(2026, 12, 31) });
    const end = { from: day(2025, 1, 1), to: day(2026, 1, 12) };
    expect(snappedWindow(end, 'to', reach, years)).toEqual({ from: day(2025, 1, 1), to: day(2025, 12, 31) });
  });

  it('are those of months in between', () => {
    const near = { from: day(2025, 2, 26), to: day(2025, 12, 31) };
    expect(snappedWindow(near, 'from', reach, years).from).toBe(day(2025, 3, 1));
  });

  it('let a day be chosen where a pixel is less than a day', () => {
    const some = { from: day(2025, 2, 14), to: day(2025, 12, 31) };
    expect(snappedWindow(some, 'from', () => 0.5, years)).toEqual(some);
  });

  it('keep the length of a window that is moved, and never push it out of the data', () => {
    const moved = { from: day(2024, 1, 5), to: day(2024, 3, 10) };
    expect(snappedWindow(moved, 'body', reach, years)).toEqual({ from: day(2024, 1, 1), to: day(2024, 3, 6) });
    const last = { from: day(2026, 1, 5), to: day(2026, 11, 20) };
    expect(snappedWindow(last, 'to', reach, { from: 0, to: day(2026, 11, 20) })).toEqual(last);
  });

  it('bound a window that is drawn by hand, in either direction', () => {
    const a = ratio(day(2025, 1, 9));
    const b = ratio(day(2025, 12, 20));
    const whole = { from: day(2025, 1, 1), to: day(2025, 12, 31) };
    expect(drawnWindow({ held: a, now: b }, bar, years, reach)).toEqual(whole);
    expect(drawnWindow({ held: b, now: a }, bar, years, reach)).toEqual(whole);
    expect(drawnWindow({ held: -1, now: 2 }, bar, years, reach)).toEqual(years);
  });

  it('always leave a day at least, within the data', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b) => {
        const drawn = drawnWindow({ held: a, now: b }, bar, years, reach);
        expect(drawn.from).toBeLessThanOrEqual(drawn.to);
        expect(drawn.from).toBeGreaterThanOrEqual(years.from);
        expect(drawn.to).toBeLessThanOrEqual(years.to);
      }),
    );
  });
});
