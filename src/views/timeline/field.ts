import type { DaySpan } from '#/core/interval';
import { MS_PER_DAY, type MsRange } from './range';

/** Where days stand: so many pixels a day from a day, or a part of one, at the left edge of a width. */
export type Field = { readonly from: number; readonly perDay: number; readonly width: number };

/** What of an item is seen, in pixels from the left edge of the rows. */
export type Seen = { readonly left: number; readonly right: number };

/** Pixels: half of a dot's target, and the least that a target measures. */
export const DOT_RADIUS = 12;
export const LEAST_TARGET = 24;

/** The field on which whole days fill the width. */
export function fieldOf({ from, to }: DaySpan, width: number): Field {
  return { from, perDay: Math.max(1, width) / (to - from + 1), width: Math.max(1, width) };
}

/** The field on which parts of days fill the width, as a hand holds them. */
export function fieldOfRange({ start, end }: MsRange, width: number): Field {
  return { from: start / MS_PER_DAY, perDay: (width * MS_PER_DAY) / (end - start), width };
}

/** The pixels that days take; clipped to what is seen, and as wide as a target is. */
export function seenBar(span: DaySpan, { from, perDay, width }: Field): Seen {
  const left = Math.min(width - LEAST_TARGET, Math.max(0, (span.from - from) * perDay));
  const right = Math.min(width, (span.to + 1 - from) * perDay);
  return { left, right: Math.max(right, left + LEAST_TARGET) };
}

/** A dot stands in the middle of its day, but whole. */
export function seenDot(span: DaySpan, { from, perDay, width }: Field): Seen {
  const noon = (span.from + 0.5 - from) * perDay;
  const middle = Math.max(DOT_RADIUS, Math.min(width - DOT_RADIUS, noon));
  return { left: middle - DOT_RADIUS, right: middle + DOT_RADIUS };
}
