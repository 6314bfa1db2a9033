/**
 * Scrolls an element vertically so that one of the boxes within it is seen; nothing, if one already is. `top` pixels at its
 * upper edge are covered. The page around it stays where it is.
 */
export function reveal(element: HTMLElement, boxes: readonly HTMLElement[], top: number): void {
  const frame = element.getBoundingClientRect();
  const offsets = boxes
    .filter((box) => box.isConnected)
    .map((box) => {
      const { top: upper, bottom: lower } = box.getBoundingClientRect();
      if (upper < frame.top + top) return upper - frame.top - top;
      return Math.max(0, lower - frame.bottom);
    });
  const nearest = offsets.reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a), Number.POSITIVE_INFINITY);
  if (Number.isFinite(nearest) && nearest !== 0) element.scrollTop += nearest;
}
