/** Pixels; a lower strip above the row would show the lower half of a heading, and goes. */
const SLICE = 32;

/**
 * Brings the current row, or the first selected one, or the one with the focus, into the box that scrolls with the least
 * move; `head` is how many pixels of the box something covers that sticks to its upper edge. Only the box itself scrolls:
 * `scrollIntoView` would move the page too, and with it what the reader is looking at.
 */
export function scrollToRow(box: HTMLElement, head: number): void {
  const find = (row: string) => box.querySelector(row);
  const row = find('[aria-current="true"]') ?? find('[data-selected]') ?? find(':focus');
  if (row === null) return;
  const edges = box.getBoundingClientRect();
  const { top, bottom } = row.getBoundingClientRect();
  const edge = edges.top + head;
  const above = top - edge;
  if (above < 0) box.scrollTop += above;
  else if (bottom > edges.bottom) {
    const left = above - (bottom - edges.bottom);
    box.scrollTop += left < SLICE ? above : above - left;
  }
}
