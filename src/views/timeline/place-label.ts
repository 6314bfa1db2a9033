import type { DaySpan } from '#/core/interval';

/** Where an item's label stands: after its bar or dot, before it, on its visible part, or nowhere for lack of room. */
export type Side = 'after' | 'before' | 'on' | 'none';

/** Pixels: half of a dot's target, and the least that a bar's target measures. */
export const DOT_RADIUS = 12;
export const LEAST_BAR = 24;

/** What of an item is seen, in pixels from the left edge of the rows. */
export type Seen = { readonly left: number; readonly right: number };

/** The pixels that days take when `drawn` fills `width`; clipped to what is seen, and as wide as its target is. */
export function seenBar(span: DaySpan, drawn: DaySpan, width: number): Seen {
  const perDay = width / (drawn.to - drawn.from + 1);
  const left = Math.max(0, (span.from - drawn.from) * perDay);
  const right = Math.min(width, (span.to + 1 - drawn.from) * perDay);
  return { left, right: Math.max(right, left + LEAST_BAR) };
}

/** A dot stands in the middle of its day, but whole. */
export function seenDot(span: DaySpan, drawn: DaySpan, width: number): Seen {
  const noon = ((span.from + 0.5 - drawn.from) * width) / (drawn.to - drawn.from + 1);
  const middle = Math.max(DOT_RADIUS, Math.min(width - DOT_RADIUS, noon));
  return { left: middle - DOT_RADIUS, right: middle + DOT_RADIUS };
}

/** The first side on which a label is whole; after, where readers look first. */
export function placeLabel({ left, right }: Seen, form: 'dot' | 'bar', label: number, width: number): Side {
  if (label === 0) return 'none';
  if (right + label <= width) return 'after';
  if (left - label >= 0) return 'before';
  return form === 'bar' && right - left >= label ? 'on' : 'none';
}
