import { describe, expect, it } from 'vitest';
import { fromDay, toDay } from '#/core/day';
import { keyedWindow, keySteps, reach } from '#/views/scrubber/keys';

const day = (year: number, month: number, date: number) => toDay({ year, month, day: date });
const span = { from: day(1980, 1, 1), to: day(2026, 12, 31) };
const years = { from: day(2018, 9, 28), to: day(2025, 11, 17) };
const weeks = { from: day(2025, 10, 29), to: day(2025, 11, 17) };

function dates(window: { from: number; to: number } | null) {
  return (
    window && { from: Object.values(fromDay(window.from)).join('-'), to: Object.values(fromDay(window.to)).join('-') }
  );
}

describe('keys on a thumb', () => {
  it('go by months in a window of years, to where months begin and end', () => {
    expect(dates(keyedWindow(years, 'from', 'ArrowRight', false, span))).toEqual({
      from: '2018-10-1',
      to: '2025-11-17',
    });
    expect(dates(keyedWindow(years, 'from', 'ArrowLeft', false, span))).toEqual({ from: '2018-9-1', to: '2025-11-17' });
    expect(dates(keyedWindow(years, 'to', 'ArrowUp', false, span))).toEqual({ from: '2018-9-28', to: '2025-11-30' });
    expect(dates(keyedWindow(years, 'to', 'ArrowDown', false, span))).toEqual({ from: '2018-9-28', to: '2025-10-31' });
  });

  it('go by days in a window of weeks', () => {
    expect(dates(keyedWindow(weeks, 'from', 'ArrowRight', false, span))?.from).toBe('2025-10-30');
    expect(dates(keyedWindow(weeks, 'to', 'ArrowLeft', false, span))?.to).toBe('2025-11-16');
  });

  it('go farther with Shift and by page', () => {
    expect(dates(keyedWindow(years, 'from', 'ArrowRight', true, span))?.from).toBe('2019-1-1');
    expect(dates(keyedWindow(years, 'from', 'PageDown', false, span))?.from).toBe('2018-1-1');
    expect(dates(keyedWindow(weeks, 'to', 'PageUp', false, span))?.to).toBe('2025-11-30');
  });

  it('never stand still before the end is reached', () => {
    let window = { from: span.from, to: span.to };
    for (let press = 0; press < 2000 && window.to > window.from; press++) {
      const next = keyedWindow(window, 'to', 'ArrowLeft', false, span);
      expect(next?.to).toBeLessThan(window.to);
      window = next ?? window;
    }
    expect(window).toEqual({ from: span.from, to: span.from });
  });

  it('go as far as the span and the other thumb with Home and End', () => {
    expect(keyedWindow(years, 'from', 'Home', false, span)?.from).toBe(span.from);
    expect(keyedWindow(years, 'from', 'End', false, span)?.from).toBe(years.to);
    expect(keyedWindow(years, 'to', 'Home', false, span)?.to).toBe(years.from);
    expect(keyedWindow(years, 'to', 'End', false, span)?.to).toBe(span.to);
  });

  it('leave other keys to the page', () => {
    expect(keyedWindow(years, 'from', 'a', false, span)).toBeNull();
    expect(keyedWindow(years, 'from', 'Tab', false, span)).toBeNull();
  });

  it('take years where the window spans many centuries, and more of them the longer it is', () => {
    const stepOf = (year: number) => keySteps({ from: day(year, 1, 1), to: day(2026, 1, 1) });
    expect(stepOf(-500)).toEqual({ small: { of: 'year', step: 1 }, large: { of: 'year', step: 10 } });
    expect(stepOf(-10_000)).toEqual({ small: { of: 'year', step: 10 }, large: { of: 'year', step: 100 } });
    expect(stepOf(-4_500_000_000).small).toEqual({ of: 'year', step: 10_000_000 });
    expect(stepOf(-999_999_999_999).small).toEqual({ of: 'year', step: 1_000_000_000 });
  });

  it('reach the other end of any span in so many presses', () => {
    const ages = { from: day(-12_000, 1, 1), to: day(2026, 12, 31) };
    let window = ages;
    let presses = 0;
    for (; window.to > window.from; presses++) window = keyedWindow(window, 'to', 'PageDown', false, ages) ?? window;
    expect(presses).toBeLessThan(1000);
  });

  it('may stay beyond the data where a typed date put the thumb', () => {
    expect(reach({ from: day(1900, 1, 1), to: years.to }, 'from', span).least).toBe(day(1900, 1, 1));
  });
});

describe('keys on the window itself', () => {
  it('move both ends by days and keep the length', () => {
    expect(dates(keyedWindow(weeks, 'body', 'ArrowRight', false, span))).toEqual({
      from: '2025-10-30',
      to: '2025-11-18',
    });
    expect(dates(keyedWindow(weeks, 'body', 'PageUp', false, span))).toEqual({ from: '2025-11-1', to: '2025-11-20' });
  });

  it('keep a window of whole months or years one', () => {
    const autumn = { from: day(2025, 9, 1), to: day(2025, 10, 31) };
    expect(dates(keyedWindow(autumn, 'body', 'PageDown', false, span))).toEqual({ from: '2025-8-1', to: '2025-9-30' });
    const year = { from: day(2024, 1, 1), to: day(2024, 12, 31) };
    expect(dates(keyedWindow(year, 'body', 'ArrowRight', true, span))).toEqual({ from: '2025-1-1', to: '2025-12-31' });
  });

  it('stop at the ends of the data without squeezing it', () => {
    const late = { from: day(2026, 12, 1), to: day(2026, 12, 30) };
    expect(dates(keyedWindow(late, 'body', 'PageUp', false, span))).toEqual({ from: '2026-12-2', to: '2026-12-31' });
    expect(dates(keyedWindow(weeks, 'body', 'Home', false, span))).toEqual({ from: '1980-1-1', to: '1980-1-20' });
    expect(dates(keyedWindow(weeks, 'body', 'End', false, span))).toEqual({ from: '2026-12-12', to: '2026-12-31' });
    expect(reach(weeks, 'body', span)).toEqual({ least: span.from, most: span.to - 19 });
  });

  it('leave other keys to the page', () => {
    expect(keyedWindow(weeks, 'body', 'Enter', false, span)).toBeNull();
  });
});
