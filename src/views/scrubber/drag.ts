import { type CalendarUnit, startOfNextUnit, startOfUnit } from '#/core/calendar-unit';
import type { Day } from '#/core/day';
import type { DaySpan } from '#/core/interval';
import { type Scale, within } from './scale';

/** What of the window the pointer holds. */
export type Thumb = 'from' | 'to';
export type Grip = Thumb | 'body';

/** Where a pointer took hold of the bar and where it is now: 0–1 on the bar, less or more beside it. */
export type Pull = { readonly held: number; readonly now: number };

/**
 * The window after a pointer has pulled at `grip` of `start`. A thumb goes as far along the bar as the pointer; by its
 * body the window goes as many days as lie between the two points, so that the day under the pointer stays there and
 * the window as long as it was, however time is folded. Thumbs do not pass each other, and nothing leaves the span
 * except what lay outside of it already.
 */
export function draggedWindow(start: DaySpan, grip: Grip, { held, now }: Pull, scale: Scale, span: DaySpan): DaySpan {
  const bounds = { from: Math.min(span.from, start.from), to: Math.max(span.to, start.to) };
  if (held === now) return start;
  if (grip === 'to') {
    const to = Math.round(scale.toDay(scale.toRatio(start.to + 1) + now - held)) - 1;
    return { from: start.from, to: within(to, start.from, bounds.to) };
  }
  if (grip === 'from') {
    const from = Math.round(scale.toDay(scale.toRatio(start.from) + now - held));
    return { from: within(from, bounds.from, start.to), to: start.to };
  }
  const days = Math.round(scale.toDay(now) - scale.toDay(held));
  // A narrow window is held beside itself too: at the end of the bar it must arrive all the same.
  const wanted = now <= 0 ? bounds.from : now >= 1 ? bounds.to : start.from + days;
  return slidWindow(start, wanted, bounds);
}

/** The window as long as it is, beginning on a day if the bounds let it. */
export function slidWindow(window: DaySpan, from: Day, bounds: DaySpan): DaySpan {
  const length = window.to - window.from;
  const first = within(from, bounds.from, bounds.to - length);
  return { from: first, to: first + length };
}

/** The thumb that is nearer to a point of the bar; on a tie the one that lies on the point's side. */
export function nearerThumb(window: DaySpan, ratio: number, scale: Scale): Thumb {
  const from = scale.toRatio(window.from);
  const to = scale.toRatio(window.to + 1);
  const difference = Math.abs(ratio - from) - Math.abs(ratio - to);
  return difference < 0 || (difference === 0 && ratio < to) ? 'from' : 'to';
}

/** The window after a click on a bin: the nearer thumb comes there and takes all of it in, as a finger is no more precise than a bar is wide. */
export function clickedWindow(window: DaySpan, ratio: number, scale: Scale, bin: DaySpan): DaySpan {
  return nearerThumb(window, ratio, scale) === 'from'
    ? { from: Math.min(bin.from, window.to), to: window.to }
    : { from: window.from, to: Math.max(bin.to, window.from) };
}

/** The window after dragging from outside of it: the nearer thumb comes under the pointer. */
export function pulledWindow(start: DaySpan, thumb: Thumb, ratio: number, scale: Scale, span: DaySpan): DaySpan {
  const held = scale.toRatio(thumb === 'from' ? start.from : start.to + 1);
  return draggedWindow(start, thumb, { held, now: ratio }, scale, span);
}

/** How many days a hand may be off at a day: a pixel of the bar is many days in one place and few in another. */
export type Reach = (day: Day) => number;

/** The days that so much of the bar covers beside a day, on the side where they are fewer. */
export function reachOf(scale: Scale, ratio: number): Reach {
  return (day) => {
    const at = scale.toRatio(day);
    const sides = [at - ratio, at + ratio].filter((side) => side >= 0 && side <= 1);
    return Math.min(...sides.map((side) => Math.abs(scale.toDay(side) - scale.toDay(at))));
  };
}

/** The window that a pointer draws from one point of the bar to another, in either direction; at least one day. */
export function drawnWindow({ held, now }: Pull, scale: Scale, span: DaySpan, reach: Reach): DaySpan {
  const edgeAt = (ratio: number) => nearbyEdge(Math.round(scale.toDay(ratio)), reach);
  const from = within(edgeAt(Math.min(held, now)), span.from, span.to);
  return { from, to: within(edgeAt(Math.max(held, now)) - 1, from, span.to) };
}

/**
 * The window with the edge that is held at the beginning of a year, else of a month, that lies within reach: a hand is no
 * more precise than a pixel, and a pixel of a long span is many days. What lies outside of `bounds` stays as it is.
 */
export function snappedWindow(window: DaySpan, grip: Grip, reach: Reach, bounds: DaySpan): DaySpan {
  if (grip === 'to') {
    const to = nearbyEdge(window.to + 1, reach) - 1;
    return to < window.from || to > bounds.to ? window : { from: window.from, to };
  }
  const from = nearbyEdge(window.from, reach);
  const to = grip === 'from' ? window.to : window.to + from - window.from;
  return from < bounds.from || from > to || to > bounds.to ? window : { from, to };
}

const STICKY: readonly CalendarUnit[] = [
  { of: 'year', step: 1 },
  { of: 'month', step: 1 },
];

function nearbyEdge(day: Day, reach: Reach): Day {
  const days = reach(day);
  for (const unit of STICKY) {
    const before = startOfUnit(day, unit);
    const after = startOfNextUnit(day, unit);
    const nearest = day - before <= after - day ? before : after;
    if (Math.abs(nearest - day) <= days) return nearest;
  }
  return day;
}
