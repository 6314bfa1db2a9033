import type { DaySpan } from '#/core/interval';
import type { TimelineItem } from './model';
import { DOT_RADIUS, LEAST_BAR, type Side, seenBar } from './place-label';
import { MS_PER_DAY, type MsRange, rangeOf } from './range';
import type { Shape } from './shape';

/** How one item is handed to the engine while so many days fill so many pixels. */
export type Placement = {
  readonly side: Side;
  /** What the engine calls the item's time: a dot's moment, a bar with the room for a label before it. */
  readonly start: number;
  readonly end: number | null;
  /** Where the certain part of a bar begins and ends, 0–1 of the bar; null: none. */
  readonly core: { readonly left: number; readonly right: number } | null;
  /** Whether the bar runs on beyond what is drawn because its end lies open. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** Pixels that a label before the bar takes. */
  readonly before: number;
};

/** Pixels; the style sheet draws none shorter. */
const SHORTEST_BAR = 8;

/** Bars longer than so many windows are cut, as browsers cannot draw boxes of any width. */
const MOST_WINDOWS = 40;

/** A label's side, and its width in pixels with its margins. */
export type LabelPlace = { readonly side: Side; readonly label: number };

/** Places an item's bar or dot with its label. */
export function placeItem(
  { shape }: Pick<TimelineItem, 'shape'>,
  drawn: DaySpan,
  width: number,
  label: LabelPlace,
): Placement {
  const msPerPixel = ((drawn.to - drawn.from + 1) * MS_PER_DAY) / Math.max(1, width);
  return shape.form === 'dot'
    ? placeDot(shape.span, drawn, label.side, msPerPixel)
    : placeBar(shape, drawn, width, label, msPerPixel);
}

/** A dot stands at noon; at the edge it stays whole. The engine is told the edge from which the label leads away. */
function placeDot(day: DaySpan, drawn: DaySpan, side: Side, msPerPixel: number): Placement {
  const edges = rangeOf(drawn);
  const radius = DOT_RADIUS * msPerPixel;
  const noon = rangeOf(day).start + MS_PER_DAY / 2;
  const inside = Math.min(edges.end - radius, Math.max(edges.start + radius, noon));
  const start = side === 'before' ? inside + radius : inside - radius;
  return { side, start, end: null, core: null, openStart: false, openEnd: false, before: 0 };
}

function placeBar(
  { span, core }: Shape,
  drawn: DaySpan,
  width: number,
  { side, label }: LabelPlace,
  msPerPixel: number,
): Placement {
  const days = drawn.to - drawn.from + 1;
  const openStart = span.from === Number.NEGATIVE_INFINITY;
  const openEnd = span.to === Number.POSITIVE_INFINITY;
  // An open end stops at the edge, where its arrow is seen.
  const bar = {
    from: openStart ? Math.min(drawn.from, span.to) : Math.max(span.from, drawn.from - MOST_WINDOWS * days),
    to: openEnd ? Math.max(drawn.to, span.from) : Math.min(span.to, drawn.to + MOST_WINDOWS * days),
  };
  const range = rangeOf(bar);
  const seen = seenBar(bar, drawn, width);
  // Where the label stands before the bar, or the right edge would cut a short one, what is too short grows to the left.
  const leads = side === 'before' || seen.right > width;
  const long = Math.max((range.end - range.start) / msPerPixel, SHORTEST_BAR);
  const before = leads ? Math.max(side === 'before' ? label : 0, LEAST_BAR - long) : 0;
  return {
    side,
    start: leads ? range.end - (long + before) * msPerPixel : range.start,
    end: range.end,
    core: core === null ? null : partOf(rangeOf(core), range),
    openStart,
    openEnd,
    before,
  };
}

export function samePlacement(a: Placement | undefined, b: Placement): boolean {
  return (
    a !== undefined &&
    a.side === b.side &&
    a.start === b.start &&
    a.end === b.end &&
    a.before === b.before &&
    a.core?.left === b.core?.left &&
    a.core?.right === b.core?.right
  );
}

function partOf(part: MsRange, whole: MsRange): Placement['core'] {
  const ratio = (ms: number) => Math.max(0, Math.min(1, (ms - whole.start) / (whole.end - whole.start)));
  return { left: ratio(part.start), right: ratio(part.end) };
}
