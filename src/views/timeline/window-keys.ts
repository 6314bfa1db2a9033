import type { DaySpan } from '#/core/interval';

/** Of the window: how far a key pans, and what zooming leaves of it. */
const PAN = 0.1;
const ZOOM = 0.7;
/** Windows grow no longer than so many times what is dated. */
const LONGEST = 2;

/** How many days a window may be zoomed out to, by keys or by hand: one that was typed or sent longer stays as it is. */
export function longestZoom({ from, to }: DaySpan, all: DaySpan): number {
  return Math.max(to - from + 1, LONGEST * (all.to - all.from + 1));
}

/** The window after a key on the rows; null: the key means nothing here. `all`: everything that is dated. */
export function keyedWindow({ from, to }: DaySpan, key: string, all: DaySpan): DaySpan | null {
  const days = to - from + 1;
  const pan = (sign: number) => {
    const by = sign * Math.max(1, Math.round(days * PAN));
    return { from: from + by, to: to + by };
  };
  const zoom = (wanted: number) => {
    const length = Math.max(1, Math.min(longestZoom({ from, to }, all), wanted));
    const start = Math.round((from + to + 1 - length) / 2);
    return { from: start, to: start + length - 1 };
  };
  const keys = new Map<string, () => DaySpan>([
    ['ArrowLeft', () => pan(-1)],
    ['ArrowRight', () => pan(1)],
    ['+', () => zoom(Math.min(days - 1, Math.round(days * ZOOM)))],
    ['=', () => zoom(Math.min(days - 1, Math.round(days * ZOOM)))],
    ['-', () => zoom(Math.max(days + 1, Math.round(days / ZOOM)))],
    ['−', () => zoom(Math.max(days + 1, Math.round(days / ZOOM)))],
  ]);
  return keys.get(key)?.() ?? null;
}
