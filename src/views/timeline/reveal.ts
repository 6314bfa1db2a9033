/** Pixels at each edge that something else covers. */
type Covered = { readonly top: number; readonly bottom: number };

/**
 * Scrolls an element vertically so that one of the boxes within it is seen; nothing, if one already is. The page around it
 * stays where it is.
 */
export function reveal(element: HTMLElement, boxes: readonly HTMLElement[], covered: Covered): void {
  const frame = element.getBoundingClientRect();
  const offsets = boxes
    .filter((box) => box.isConnected)
    .map((box) => {
      const { top: upper, bottom: lower } = box.getBoundingClientRect();
      if (upper < frame.top + covered.top) return upper - frame.top - covered.top;
      return Math.max(0, lower - frame.bottom + covered.bottom);
    });
  const nearest = offsets.reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a), Number.POSITIVE_INFINITY);
  if (Number.isFinite(nearest) && nearest !== 0) element.scrollTop += nearest;
}
