import type { Field } from './field';

/** Milliseconds, and the share of the width by which an edge may have moved meanwhile. */
const LAYOUT_LASTS = 66;
const FARTHEST = 0.125;

/**
 * Laying out many events is dearer than all else in a step of the window. So while they move it is done fifteen times a
 * second; in the steps between, what is drawn in `frame` moves and stretches a little, with the days.
 */
export function createGlide(frame: HTMLElement, layOut: () => void) {
  let laid: { readonly field: Field; readonly at: number } | null = null;
  let waiting = 0;

  function expire() {
    clearTimeout(waiting);
    waiting = 0;
    laid = null;
    frame.style.transform = '';
  }

  return {
    /** Moves what is drawn to where it belongs on another field; false: it has to be laid out. */
    to({ from, perDay, width }: Field): boolean {
      if (laid === null || width !== laid.field.width || performance.now() - laid.at >= LAYOUT_LASTS) return false;
      const left = (laid.field.from - from) * perDay;
      const stretch = perDay / laid.field.perDay;
      if (Math.max(Math.abs(left), Math.abs(left + width * (stretch - 1))) > width * FARTHEST) return false;
      frame.style.transform = `translateX(${left}px) scaleX(${stretch})`;
      // The hand may hold still.
      waiting ||= window.setTimeout(() => {
        expire();
        layOut();
      }, LAYOUT_LASTS);
      return true;
    },
    /** What is drawn has been laid out on this field; null: it is not to be moved. */
    laidOut(field: Field | null) {
      expire();
      if (field !== null) laid = { field, at: performance.now() };
    },
  };
}
