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

  it('take years where the window spans many centuries', () => {
    expect(keySteps({ from: day(-500, 1, 1), to: day(2026, 1, 1) }).small).toEqual({ of: 'year', step: 1 });
  });

  it('may stay beyond the data where a typed date put the thumb', () => {
    expect(reach({ from: day(1900, 1, 1), to: years.to }, 'from', span).least).toBe(day(1900, 1, 1));
  });
});
