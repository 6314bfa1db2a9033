import { type CalendarUnit, startOfNextUnit, startOfUnit } from '#/core/calendar-unit';
import type { Day } from '#/core/day';
import type { DaySpan } from '#/core/interval';
import { type Scale, within } from './scale';

/** What of the window the pointer holds. */
export type Thumb = 'from' | 'to';
export type Grip = Thumb | 'body';

/**
 * The window after a pointer that holds `grip` of `start` has moved by so much of the bar's length. Whole days; thumbs
 * do not pass each other, and nothing leaves the span except what lay outside of it already.
 */
export function draggedWindow(start: DaySpan, grip: Grip, moved: number, scale: Scale, span: DaySpan): DaySpan {
  const bounds = { from: Math.min(span.from, start.from), to: Math.max(span.to, start.to) };
  if (moved === 0) return start;
  if (grip === 'to') {
    const to = Math.round(scale.toDay(scale.toRatio(start.to + 1) + moved)) - 1;
    return { from: start.from, to: within(to, start.from, bounds.to) };
  }
  const from = Math.round(scale.toDay(scale.toRatio(start.from) + moved));
  if (grip === 'from') return { from: within(from, bounds.from, start.to), to: start.to };
  const length = start.to - start.from;
  const shifted = within(from, bounds.from, bounds.to - length);
  return { from: shifted, to: shifted + length };
}

/** The thumb that is nearer to a point of the bar; on a tie the one that lies on the point's side. */
export function nearerThumb(window: DaySpan, ratio: number, scale: Scale): Thumb {
  const from = scale.toRatio(window.from);
  const to = scale.toRatio(window.to + 1);
  const difference = Math.abs(ratio - from) - Math.abs(ratio - to);
  return difference < 0 || (difference === 0 && ratio < to) ? 'from' : 'to';
}

/**
 * The window after a click: the nearer thumb comes to the clicked bin and takes all of it in, as a finger is no more
 * precise than a bar is wide. `edges` are those of the bins.
 */
export function clickedWindow(window: DaySpan, ratio: number, scale: Scale, edges: readonly Day[]): DaySpan {
  const day = scale.toDay(ratio);
  const found = edges.findIndex((edge, index) => index > 0 && edge > day);
  const bin = found < 0 ? edges.length - 1 : found;
  const first = edges[bin - 1] ?? window.from;
  const last = (edges[bin] ?? window.to + 1) - 1;
  return nearerThumb(window, ratio, scale) === 'from'
    ? { from: Math.min(first, window.to), to: window.to }
    : { from: window.from, to: Math.max(last, window.from) };
}

/** The window after dragging from outside of it: the nearer thumb comes under the pointer. */
export function pulledWindow(start: DaySpan, thumb: Thumb, ratio: number, scale: Scale, span: DaySpan): DaySpan {
  const edge = scale.toRatio(thumb === 'from' ? start.from : start.to + 1);
  return draggedWindow(start, thumb, ratio - edge, scale, span);
}

/** Whether the window leaves nothing of the data out: then it has nowhere to be moved to. */
export function isWhole(window: DaySpan, span: DaySpan): boolean {
  return window.from <= span.from && window.to >= span.to;
}

/** The window that a pointer draws from one point of the bar to another, in either direction; at least one day. */
export function drawnWindow(start: number, now: number, scale: Scale, span: DaySpan, reach: number): DaySpan {
  const edgeAt = (ratio: number) => nearbyEdge(Math.round(scale.toDay(ratio)), reach);
  const from = within(edgeAt(Math.min(start, now)), span.from, span.to);
  return { from, to: within(edgeAt(Math.max(start, now)) - 1, from, span.to) };
}

/**
 * The window with the edge that is held at the beginning of a year, else of a month, that lies within `reach` days: a hand
 * is no more precise than a pixel, and a pixel of a long span is many days. What lies outside of `bounds` stays as it is.
 */
export function snappedWindow(window: DaySpan, grip: Grip, reach: number, bounds: DaySpan): DaySpan {
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

function nearbyEdge(day: Day, reach: number): Day {
  for (const unit of STICKY) {
    const before = startOfUnit(day, unit);
    const after = startOfNextUnit(day, unit);
    const nearest = day - before <= after - day ? before : after;
    if (Math.abs(nearest - day) <= reach) return nearest;
  }
  return day;
}

/** Pixels between the handles that a pointer needs to take the window itself (WCAG 2.5.8). */
const LEAST_BODY = 24;

/**
 * By how many pixels each handle stands away from its edge of a window that is too short to be taken hold of between
 * them; as far as they can they stay on a bar that is so many pixels long.
 */
export function handleOffsets(left: number, right: number, width: number): Readonly<Record<Thumb, number>> {
  const lacking = Math.max(0, LEAST_BODY - (right - left) * width);
  const from = within(lacking / 2, Math.min(lacking, lacking - (1 - right) * width), Math.max(0, left * width));
  return { from, to: lacking - from };
}
