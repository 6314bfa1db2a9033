import { expect, it } from 'vitest';
import { scrollToRow } from '#/ui/scroll-to-row';

/** A box of so many pixels with its selected row so far below its upper edge; how far it is scrolled. */
function scrolled(height: number, top: number, row = 90, head = 0): number {
  const box = document.createElement('div');
  const selected = document.createElement('p');
  selected.dataset.selected = '';
  box.append(selected);
  box.getBoundingClientRect = () => DOMRect.fromRect({ y: 100, height, width: 300 });
  selected.getBoundingClientRect = () => DOMRect.fromRect({ y: 100 + top, height: row, width: 300 });
  box.scrollTop = 500;
  scrollToRow(box, head);
  return box.scrollTop - 500;
}

it('moves no further than the row asks for', () => {
  expect(scrolled(400, 100)).toBe(0);
  expect(scrolled(400, -30)).toBe(-30);
  expect(scrolled(400, 350)).toBe(40);
});

it('keeps the row clear of what sticks to the upper edge', () => {
  expect(scrolled(400, 10, 90, 40)).toBe(-30);
});

it('leaves no slice of a heading above the row, nor cuts the row’s beginning', () => {
  expect(scrolled(105, 60)).toBe(60);
  expect(scrolled(80, 60)).toBe(60);
});
