import type { DaySpan } from '#/core/interval';
import type { TimelineItem } from './model';
import { placeLabel, type Side, seenBar, seenDot } from './place-label';
import { type MsRange, MS_PER_DAY, rangeOf } from './range';

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

/** Bars longer than so many windows are cut, as browsers cannot draw boxes of any width. */
const MOST_WINDOWS = 40;

/** Places an item's bar or dot and its label. `label` is the label's width in pixels, its margins included. */
export function placeItem(item: Pick<TimelineItem, 'shape'>, drawn: DaySpan, width: number, label: number): Placement {
  const { form, span, core } = item.shape;
  const days = drawn.to - drawn.from + 1;
  if (form === 'dot') {
    const side = placeLabel(seenDot(span, drawn, width), 'dot', label, width);
    const noon = rangeOf(span).start + MS_PER_DAY / 2;
    return { side, start: noon, end: null, core: null, openStart: false, openEnd: false, before: 0 };
  }
  const openStart = span.from === Number.NEGATIVE_INFINITY;
  const openEnd = span.to === Number.POSITIVE_INFINITY;
  // An open end stops at the edge, where its arrow is seen.
  const bar = {
    from: openStart ? Math.min(drawn.from, span.to) : Math.max(span.from, drawn.from - MOST_WINDOWS * days),
    to: openEnd ? Math.max(drawn.to, span.from) : Math.min(span.to, drawn.to + MOST_WINDOWS * days),
  };
  const side = placeLabel(seenBar(bar, drawn, width), 'bar', label, width);
  const range = rangeOf(bar);
  const before = side === 'before' ? label : 0;
  const msPerPixel = (days * MS_PER_DAY) / Math.max(1, width);
  return {
    side,
    start: range.start - before * msPerPixel,
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
