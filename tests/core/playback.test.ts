import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarUnit } from '#/core/calendar-unit';
import { fromDay, toDay } from '#/core/day';
import type { DaySpan } from '#/core/interval';
import {
  type Course,
  firstCourse,
  grownWindow,
  laterDay,
  lengthOf,
  movedWindow,
  nextCourse,
  openingWindow,
  type Road,
  smallestWindow,
  windowOf,
} from '#/core/playback';
import { coarserStep, fittingStep, possibleSteps, STEPS } from '#/core/playback-step';

const MONTH: CalendarUnit = { of: 'month', step: 1 };
const YEAR: CalendarUnit = { of: 'year', step: 1 };
const DECADE: CalendarUnit = { of: 'year', step: 10 };
const DAY: CalendarUnit = { of: 'day', step: 1 };
const WEEK: CalendarUnit = { of: 'day', step: 7 };

/** The day of `2025-10-31`. */
function on(date: string) {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return toDay({ year, month, day });
}

function inWords({ from, to }: DaySpan) {
  const words = (day: number) => Object.values(fromDay(day)).join('-');
  return `${words(from)} – ${words(to)}`;
}

const between = (from: string, to: string): DaySpan => ({ from: on(from), to: on(to) });

const anyUnit = fc.constantFrom(...STEPS.slice(0, 7));
const anyDay = fc.integer({ min: on('1800-01-01'), max: on('2100-12-31') });
const anySpan = fc.tuple(anyDay, fc.integer({ min: 0, max: 9000 })).map(([from, days]) => ({ from, to: from + days }));
/** Up to twenty days of the span, in order; or null: every step is gone. */
const anyRoad: fc.Arbitrary<Road> = anySpan.chain((span) =>
  fc
    .option(fc.array(fc.integer({ min: span.from, max: span.to }), { maxLength: 20 }))
    .map((days) => ({ span, entries: days === null ? null : Float64Array.from(days).sort() })),
);
const anyWindowOf = ({ span }: Road) =>
  fc
    .tuple(fc.integer({ min: span.from - 40, max: span.to }), fc.integer({ min: 0, max: 800 }))
    .map(([from, days]) => ({ from, to: from + days }));
const anyJourney = anyRoad.chain((road) =>
  fc.record({ road: fc.constant(road), start: anyWindowOf(road), unit: anyUnit }),
);

describe('a moving window', () => {
  it('is as many months long as it was, whichever months they are', () => {
    expect(inWords(movedWindow(between('2024-01-01', '2024-02-29'), MONTH, 1))).toBe('2024-2-1 – 2024-3-31');
    expect(inWords(movedWindow(between('2023-01-01', '2023-12-31'), YEAR, 1))).toBe('2024-1-1 – 2024-12-31');
    expect(inWords(movedWindow(between('2025-10-15', '2025-11-14'), MONTH, 4))).toBe('2026-2-15 – 2026-3-14');
  });

  it('is as many days long as it was where it is no whole months', () => {
    expect(inWords(movedWindow(between('2025-01-30', '2025-02-10'), MONTH, 1))).toBe('2025-2-28 – 2025-3-11');
  });

  it('comes back to the day of the month that a short month lacks', () => {
    const course: Course = { start: between('2025-01-31', '2025-02-05'), unit: MONTH, at: 2 };
    expect(fromDay(windowOf(course).from)).toEqual({ year: 2025, month: 3, day: 31 });
  });

  it('gives the last of February for a leap day', () => {
    expect(fromDay(laterDay(on('2024-02-29'), YEAR, 1))).toEqual({ year: 2025, month: 2, day: 28 });
    expect(fromDay(laterDay(on('2024-02-29'), YEAR, -4))).toEqual({ year: 2020, month: 2, day: 29 });
  });

  it('passes every unit when nothing is left out, and leaves out those that bring nothing', () => {
    const span = between('2018-09-28', '2018-12-31');
    const start = { start: openingWindow(MONTH, span), unit: MONTH, at: 0 };
    const all = travel(start, { span, entries: null });
    expect(all.map(inWords)).toEqual([
      '2018-9-1 – 2018-9-30',
      '2018-10-1 – 2018-10-31',
      '2018-11-1 – 2018-11-30',
      '2018-12-1 – 2018-12-31',
    ]);
    const some = travel(start, { span, entries: Float64Array.of(on('2018-09-28'), on('2018-11-30')) });
    expect(some.map(inWords)).toEqual(['2018-9-1 – 2018-9-30', '2018-11-1 – 2018-11-30', '2018-12-1 – 2018-12-31']);
  });

  it('always gets on, and arrives at the data’s end', () => {
    fc.assert(
      fc.property(anyJourney, ({ road, start, unit }) => {
        const windows = travel({ start, unit, at: 0 }, road, 40);
        windows.forEach((window, i) => {
          const before = windows[i - 1];
          if (before !== undefined) expect(window.from).toBeGreaterThan(before.from);
        });
        if (windows.length < 40) expect(windows.at(-1)?.to).toBeGreaterThanOrEqual(road.span.to);
      }),
    );
  });

  it('keeps its length', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 0, max: 5000 }),
        anyUnit,
        fc.integer({ min: -20, max: 20 }),
        (from, days, unit, by) => {
          const start = { from, to: from + days };
          const { of, step } = lengthOf(start);
          const moved = movedWindow(start, unit, by);
          if (of === 'day') expect(moved.to - moved.from).toBe(days);
          else expect(moved.to + 1).toBe(laterDay(moved.from, { of, step }, 1));
        },
      ),
    );
  });

  it('leaves out no step at which something comes into view', () => {
    fc.assert(
      fc.property(anyJourney, ({ road, start, unit }) => {
        const course = { start, unit, at: 0 };
        const shown = new Set(travel(course, road, 300).map((window) => window.from));
        // Step by step, with nothing left out: wherever an entry is passed, the one that leaves out has stopped too.
        const all = travel(course, { ...road, entries: null }, 300);
        const last = Math.max(...shown);
        all.forEach((window, i) => {
          const before = all[i - 1];
          if (before === undefined || window.from > last) return;
          const brings = [...(road.entries ?? [])].some((day) => day > before.to && day <= window.to);
          if (brings) expect(shown).toContain(window.from);
        });
      }),
    );
  });

  it('goes back the way it came, to the beginning of the data', () => {
    fc.assert(
      fc.property(anyJourney, ({ road, start, unit }) => {
        let course: Course | null = { start, unit, at: 0 };
        let steps = 0;
        for (; steps < 60 && course !== null; steps++) {
          const next: Course | null = nextCourse(course, -1, road);
          if (next === null) expect(windowOf(course).from).toBeLessThanOrEqual(road.span.from);
          else expect(windowOf(next).from).toBeLessThan(windowOf(course).from);
          course = next;
        }
      }),
    );
  });

  it('begins again where the data begins', () => {
    fc.assert(
      fc.property(anyJourney, ({ road, start, unit }) => {
        const first = firstCourse({ start, unit, at: 3 }, road.span);
        expect(windowOf(first).from).toBeLessThanOrEqual(road.span.from);
        expect(windowOf({ ...first, at: first.at + 1 }).from).toBeGreaterThan(road.span.from);
      }),
    );
  });
});

describe('a growing window', () => {
  it('stays where it begins and ends with a unit, at last with the data', () => {
    const span = between('2018-09-28', '2018-12-09');
    const windows = grow(smallestWindow(span.from, MONTH, span), MONTH, { span, entries: null });
    expect(windows.map(inWords)).toEqual([
      '2018-9-28 – 2018-9-30',
      '2018-9-28 – 2018-10-31',
      '2018-9-28 – 2018-11-30',
      '2018-9-28 – 2018-12-9',
    ]);
  });

  it('always gets on, arrives at the data’s end, and shrinks to where it began', () => {
    fc.assert(
      fc.property(anyJourney, ({ road, start, unit }) => {
        const windows = grow(start, unit, road, 60);
        windows.forEach((window, i) => {
          expect(window.from).toBe(start.from);
          const before = windows[i - 1];
          if (before !== undefined) expect(window.to).toBeGreaterThan(before.to);
        });
        if (windows.length < 60) expect(windows.at(-1)?.to).toBeGreaterThanOrEqual(road.span.to);
        let back: DaySpan | null = windows.at(-1) ?? start;
        for (let steps = 0; steps < 60 && back !== null; steps++) {
          const less: DaySpan | null = grownWindow(back, -1, unit, road);
          if (less === null) expect(back.to).toBeLessThanOrEqual(smallestWindow(start.from, unit, road.span).to);
          else expect(less.to).toBeLessThan(back.to);
          if (less !== null) expect(less.to).toBeGreaterThanOrEqual(less.from);
          back = less;
        }
      }),
    );
  });
});

describe('the step that fits', () => {
  const span = between('1980-01-01', '2026-12-31');
  const year = (day: string, count: number) => Array.from({ length: count }, () => on(day));

  it('is the coarsest that still tells the events apart', () => {
    const even = Float64Array.from([1980, 1990, 2000, 2010].map((y) => on(`${y}-05-01`)));
    expect(fittingStep(span, null, even)).toEqual(DECADE);
    const lately = [
      ...year('2025-08-01', 5),
      ...year('2025-10-29', 4),
      ...year('2025-11-17', 5),
      ...year('2025-12-09', 6),
    ];
    expect(fittingStep(span, null, Float64Array.from([on('1980-01-01'), ...lately]))).toEqual(MONTH);
  });

  it('is no longer than the window', () => {
    const even = Float64Array.from([1980, 1990, 2000, 2010].map((y) => on(`${y}-05-01`)));
    expect(fittingStep(span, between('2024-01-01', '2024-12-31'), even)).toEqual(YEAR);
    expect(fittingStep(span, between('2025-02-01', '2025-02-28'), even)).toEqual(MONTH);
    expect(fittingStep(span, between('2025-02-01', '2025-02-10'), even)).toEqual(WEEK);
    expect(fittingStep(span, between('2025-02-01', '2025-02-01'), even)).toEqual(DAY);
  });

  it('is found where everything happened on one day, or nothing did', () => {
    expect(fittingStep(span, null, Float64Array.from(year('2025-12-09', 9)))).toEqual(DECADE);
    expect(fittingStep(between('2025-12-09', '2025-12-09'), null, Float64Array.of(on('2025-12-09')))).toEqual(DAY);
    expect(fittingStep(span, null, new Float64Array())).toEqual(DECADE);
  });

  it('goes at least twice into the span', () => {
    expect(possibleSteps(span)).toEqual(STEPS.slice(0, 6));
    expect(possibleSteps(between('2025-01-01', '2025-03-31'))).toEqual([DAY, WEEK, MONTH]);
    expect(possibleSteps(between('2025-01-01', '2025-01-01'))).toEqual([DAY]);
  });

  it('is as coarse as the span is long', () => {
    const ages = { from: toDay({ year: -4_500_000_000, month: 1, day: 1 }), to: on('2026-12-31') };
    expect(possibleSteps(ages).at(-1)).toEqual({ of: 'year', step: 1_000_000_000 });
    expect(fittingStep(ages, null, new Float64Array())).toEqual({ of: 'year', step: 1_000_000_000 });
    const antiquity = { from: toDay({ year: -10_000, month: 1, day: 1 }), to: on('2026-12-31') };
    expect(possibleSteps(antiquity).at(-1)).toEqual({ of: 'year', step: 1000 });
  });

  it('is followed by the next coarser one', () => {
    expect(STEPS.slice(0, 6).map(coarserStep)).toEqual(STEPS.slice(1, 7));
    expect(STEPS.slice(-1).map(coarserStep)).toEqual(STEPS.slice(-1));
  });
});

/** All windows from here to the end, or so many. */
function travel(start: Course, road: Road, most = 1000): readonly DaySpan[] {
  const windows: DaySpan[] = [];
  for (let at: Course | null = start; at !== null && windows.length < most; at = nextCourse(at, 1, road))
    windows.push(windowOf(at));
  return windows;
}

function grow(start: DaySpan, unit: CalendarUnit, road: Road, most = 1000): readonly DaySpan[] {
  const windows: DaySpan[] = [];
  for (let at: DaySpan | null = start; at !== null && windows.length < most; at = grownWindow(at, 1, unit, road))
    windows.push(at);
  return windows;
}
