import { hasBit } from '#/core/bitset';
import { prefersReducedMotion } from '#/ui/reduced-motion';
import type { Laid } from './lay-rows';
import { marked } from './light';
import type { TimelineModel } from './model';
import { LINE, type Rows } from './rows';
import { CUE_HEIGHT } from './scroll-cue';

/** What of an element's content is not covered at its edges, in pixels. */
export type Frame = {
  readonly scrollTop: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
};

/**
 * How far to scroll so that one of the boxes, given by their upper and lower edges in the content, is seen, from its upper
 * edge as far as it fits; 0 if one is.
 */
export function revealBy(
  { scrollTop, height, top, bottom }: Frame,
  boxes: readonly (readonly [number, number])[],
): number {
  const offsets = boxes.map(([upper, lower]) => {
    if (upper < scrollTop + top) return upper - scrollTop - top;
    return Math.max(0, Math.min(upper - scrollTop - top, lower - scrollTop - height + bottom));
  });
  const nearest = offsets.reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a), Number.POSITIVE_INFINITY);
  return Number.isFinite(nearest) ? nearest : 0;
}

/** Scrolls to the nearest box of what is selected; the page around it stays where it is. `axis`: pixels that it covers. */
export function revealSelected(element: HTMLElement, model: TimelineModel, laid: Laid, rows: Rows, axis: number): void {
  const { chosen } = marked(model, laid);
  const boxes: (readonly [number, number])[] = [];
  for (const [row, { seats, bins }] of laid.rows) {
    const top = axis + rows.topOf(row);
    const add = (line: number) => boxes.push([top + line * LINE, top + (line + 1) * LINE]);
    for (const { entry, line } of seats) if (hasBit(model.selected, entry.event)) add(line);
    for (const { cell, line } of bins) if (chosen({ row, cell }) > 0) add(line);
  }
  element.scrollTop += revealBy(frameOf(element, axis), boxes);
}

/** Scrolls to a row as far as it fits. It has been pressed, so it is seen to move, unless the reader wants no motion. */
export function revealRow(element: HTMLElement, row: number, rows: Rows, axis: number): void {
  const top = axis + rows.topOf(row);
  const by = revealBy(frameOf(element, axis), [[top, top + rows.heightOf(row)]]);
  element.scrollBy({ top: by, behavior: prefersReducedMotion() ? 'instant' : 'smooth' });
}

function frameOf({ scrollTop, clientHeight }: HTMLElement, axis: number): Frame {
  return { scrollTop, height: clientHeight, top: axis, bottom: CUE_HEIGHT };
}
