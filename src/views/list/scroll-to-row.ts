/**
 * Brings the open event's row, or the first row that belongs to the open card, into the list's box with the least move.
 * Only the list itself scrolls: `scrollIntoView` would move the page too, and with it what the reader is looking at.
 */
export function scrollToRow(list: HTMLElement): void {
  const row = list.querySelector('[aria-current="true"]') ?? list.querySelector('[data-selected]');
  if (row === null) return;
  const box = list.getBoundingClientRect();
  const { top, bottom } = row.getBoundingClientRect();
  const edge = box.top + stickingHeight(list);
  if (top < edge) list.scrollTop -= edge - top;
  else if (bottom > box.bottom) list.scrollTop += Math.min(bottom - box.bottom, top - edge);
}

/** Room for the year's name where it sticks to the upper edge, in pixels. */
function stickingHeight(list: HTMLElement): number {
  const name = list.querySelector<HTMLElement>('.list-year-name');
  return name !== null && getComputedStyle(name).position === 'sticky' ? name.offsetHeight : 0;
}
